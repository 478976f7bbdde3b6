import { planHighlights } from '../domain/highlight/plan-highlights';
import { displayState } from '../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState } from '../domain/palette/types';
import type { LoadedLedger } from './load-ledger';
import type { Workbook } from './ports';

export interface HighlightOutcome {
  /** How many problems are shown in each state; adds up to the number of problems. */
  readonly counts: Readonly<Record<DisplayState, number>>;
}

/**
 * 着色: writes the two helper columns and our marked colour rules and data bars.
 *
 * @param asOfIsToday True: the colours follow the calendar; false: they stay at the chosen as-of day.
 * @throws WorkbookFailure Where the sheet could not be written; nothing of the user's was changed.
 */
export async function highlightLedger(
  workbook: Workbook,
  loaded: LoadedLedger,
  asOfIsToday: boolean,
): Promise<HighlightOutcome> {
  const { ledger, helperColumn } = loaded;
  await workbook.applyHighlights(planHighlights(ledger, helperColumn, asOfIsToday));
  const states = ledger.items.map(displayState);
  const counts = Object.fromEntries(
    DISPLAY_STATES.map((state) => [state, states.filter((each) => each === state).length]),
  ) as Record<DisplayState, number>;
  return { counts };
}
