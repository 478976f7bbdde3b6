import { useEffect, useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import {
  openOther,
  readOther,
  type OtherLedger,
  type OtherSource,
} from '../../../app/process/other-ledger';
import type { SheetRef } from '../../../app/ports';
import type { ProcessDesk } from '../../../app/process-desk';
import { dayOf, type Day } from '../../../domain/calendar/day';

/** What the session keeps them under while another tab is open. */
const OTHERS = 'comparedOthers';

/** The other ledgers opened beside the one on screen; read again whenever that one is. */
export function useOthers(desk: ProcessDesk, memory: Map<string, unknown>, loaded: LoadedLedger) {
  const [others, setOthers] = useState(() => (memory.get(OTHERS) ?? []) as readonly OtherLedger[]);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    memory.set(OTHERS, others);
  }, [memory, others]);
  useEffect(() => {
    let isStale = false;
    void readAllAgain(desk, others, loaded).then((again) => {
      if (!isStale) setOthers((before) => before.map((one) => again.get(one) ?? one));
    });
    return () => {
      isStale = true;
    };
    // Only what the ledger on screen is read by changes them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk, loaded]);
  const put = (other: OtherLedger | null): string | null => {
    setFailed(other === null);
    if (other === null) return null;
    setOthers((before) => [...before.filter(({ key }) => key !== other.key), other]);
    return other.key;
  };
  const opened = async (source: () => Promise<OtherSource>): Promise<string | null> => {
    try {
      return put(await openOther(await desk.engine(), await source(), loaded));
    } catch {
      return put(null);
    }
  };
  const { id } = loaded.sheet;
  return {
    // The sheet that is on screen now is no other.
    others: useMemo(() => others.filter(({ key }) => key !== `sheet:${id}`), [others, id]),
    isFailed,
    /** Each: the key of what was opened, or null where it is no ledger. */
    openFile: (file: File) => opened(() => fileSource(desk, file)),
    openSheet: (sheet: SheetRef) =>
      opened(() => Promise.resolve({ workbook: desk.workbook, sheet })),
    chooseDay: async (key: string, day: Day): Promise<void> => {
      const other = others.find((one) => one.key === key);
      if (other === undefined) return;
      try {
        put(await readOther(await desk.engine(), other, loaded, day, 'chosen'));
      } catch {
        setFailed(true);
      }
    },
  };
}

async function fileSource({ openPackage, clock }: ProcessDesk, file: File): Promise<OtherSource> {
  if (openPackage === undefined) throw new Error('No file can be opened here.');
  const workbook = await openPackage(new Uint8Array(await file.arrayBuffer()));
  const at = new Date(file.lastModified);
  const modified = dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
  return { workbook, file: file.name, modified: modified ?? clock.today() };
}

/** Each as it is read now; what cannot be read again is left out. */
async function readAllAgain(
  { engine }: ProcessDesk,
  others: readonly OtherLedger[],
  loaded: LoadedLedger,
): Promise<ReadonlyMap<OtherLedger, OtherLedger>> {
  const again = new Map<OtherLedger, OtherLedger>();
  for (const other of others) {
    try {
      const read = await readOther(await engine(), other, loaded);
      if (read !== null) again.set(other, read);
    } catch {
      // It stays as it was read last.
    }
  }
  return again;
}
