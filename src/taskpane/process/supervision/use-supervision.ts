import { useEffect, useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { Kept } from '../../../app/kept-parts';
import { readKeptSupervision } from '../../../app/process/supervision-in-workbook';
import { findRegister, type FoundRegister } from '../../../app/process/supervision-register';
import type { SupervisionSettings } from '../../../app/process/supervision-settings';
import { supervisionView, type SupervisionView } from '../../../app/process/supervision-view';
import type { ProcessDesk } from '../../../app/process-desk';
import { failureOf, type Failure } from '../../../app/session-failure';

/** What the workbook keeps of notices: the register and how they are sent. */
interface KeptNotices {
  readonly kept: Kept<SupervisionSettings>;
  readonly found: FoundRegister;
}

export interface Supervision {
  /** Null until settings and register were read. */
  readonly view: SupervisionView | null;
  readonly kept: Kept<SupervisionSettings> | null;
  readonly failure: Failure | null;
  /** Reads settings and register again. */
  readonly reload: () => void;
}

/** What would be issued today; read again with every new reading of the ledger. */
export function useSupervision(desk: ProcessDesk, loaded: LoadedLedger): Supervision {
  const [turn, setTurn] = useState(0);
  const [read, setRead] = useState<KeptNotices | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isStale = false;
    const readAll = async (): Promise<void> => {
      try {
        const kept = await readKeptSupervision(desk.workbook);
        const found = await findRegister(desk.workbook);
        if (isStale) return;
        setRead({ kept, found });
        setFailure(null);
      } catch (error) {
        if (!isStale) setFailure(failureOf(error));
      }
    };
    void readAll();
    return () => {
      isStale = true;
    };
  }, [desk, loaded, turn]);
  const view = useMemo(
    () =>
      read === null
        ? null
        : supervisionView(loaded, read.kept.value, read.found, desk.clock.today()),
    [desk, loaded, read],
  );
  return {
    view,
    kept: read?.kept ?? null,
    failure,
    reload: () => {
      setTurn((before) => before + 1);
    },
  };
}
