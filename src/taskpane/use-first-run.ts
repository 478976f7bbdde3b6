import { useCallback, useMemo, useState } from 'react';
import type { Session } from '../app/session';
import { HINT_STEPS, type HintMemory, type Hints, type HintStep } from './hints';

/**
 * The hints of the first run: they come by themselves with the first ledger in whose workbook nothing of
 * ours stands yet, once at most while the pane is open.
 */
export function useFirstRun(state: Session, memory: HintMemory): Hints {
  const [wasSeen, setWasSeen] = useState(() => memory.seen());
  const [asked, setAsked] = useState<HintStep | null>(null);
  const [first] = HINT_STEPS;
  const isFirstRun = !wasSeen && asked === null && isUntouched(state);
  const end = useCallback(
    (forGood: boolean) => {
      setAsked(null);
      setWasSeen(true);
      if (forGood) memory.keep();
    },
    [memory],
  );
  const step = state.phase.kind === 'ledger' ? (isFirstRun ? first : asked) : null;
  return useMemo(() => ({ step, wanted: asked !== null, show: setAsked, end }), [step, asked, end]);
}

/** A ledger is on screen, and nothing of ours is in its workbook. */
function isUntouched({ phase, snapshots, task }: Session): boolean {
  return (
    phase.kind === 'ledger' && phase.helper === null && snapshots.length === 0 && task === null
  );
}
