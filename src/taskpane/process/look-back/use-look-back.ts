import { useEffect, useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import { type KeptLookBackRule, readLookBackRule } from '../../../app/process/look-back-settings';
import { lookBackPlanOf } from '../../../app/process/look-back-sheet';
import type { ProcessDesk } from '../../../app/process-desk';
import { failureOf, type Failure } from '../../../app/session-failure';
import type { LookBackPlan } from '../../../domain/look-back/types';

/** The plan of the ledger on screen, and what it was made by. */
export interface LookBacks {
  /** Null until the settings were read. */
  readonly kept: KeptLookBackRule | null;
  readonly plan: LookBackPlan | null;
  readonly failure: Failure | null;
  /** Reads the settings again. */
  readonly reload: () => void;
}

/** Plans the look-backs; the settings are read again with every new reading of the ledger. */
export function useLookBacks({ workbook }: ProcessDesk, loaded: LoadedLedger): LookBacks {
  const [turn, setTurn] = useState(0);
  const [kept, setKept] = useState<KeptLookBackRule | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isStale = false;
    readLookBackRule(workbook).then(
      (read) => {
        if (isStale) return;
        setKept(read);
        setFailure(null);
      },
      (error: unknown) => {
        if (!isStale) setFailure(failureOf(error));
      },
    );
    return () => {
      isStale = true;
    };
  }, [workbook, loaded, turn]);
  const plan = useMemo(
    () => (kept === null ? null : lookBackPlanOf(loaded, kept.rule)),
    [kept, loaded],
  );
  return {
    kept,
    plan,
    failure,
    reload: () => {
      setTurn((before) => before + 1);
    },
  };
}
