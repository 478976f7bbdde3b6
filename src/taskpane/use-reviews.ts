import { useEffect, useState } from 'react';
import type { LoadedLedger } from '../app/load-ledger';
import { readReviews, type KeptReviews } from '../app/process/reviews';
import type { ProcessDesk } from '../app/process-desk';

/** The reviews the workbook keeps, read again with every reading of the ledger and by `reload`; null until then. */
export function useReviews({ workbook }: Pick<ProcessDesk, 'workbook'>, loaded: LoadedLedger) {
  const [kept, setKept] = useState<KeptReviews | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isStale = false;
    readReviews(workbook).then(
      (read) => {
        if (!isStale) setKept(read);
      },
      // The panel is complete without; recording one reads again, and says what is wrong.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [workbook, loaded, turn]);
  return {
    kept,
    reload: () => {
      setTurn((before) => before + 1);
    },
  };
}
