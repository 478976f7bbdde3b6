import { planHighlights } from '../domain/highlight/plan-highlights';
import { firstWarningDaysOf } from '../domain/ledger/first-warning';
import { PALETTE, displayState } from '../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState, type Palette } from '../domain/palette/types';
import { lacksFirstWarning } from '../domain/summary-sheet/lacks-first-warning';
import { planSummarySheet } from '../domain/summary-sheet/plan-summary-sheet';
import { helperAt } from './find-helper-columns';
import type { LoadedLedger } from './load-ledger';
import type { Work, Workbook } from './ports';

export interface HighlightOutcome {
  /** How many problems are shown in each state; adds up to the number of problems. */
  readonly counts: Readonly<Record<DisplayState, number>>;
  /** True where the summary sheet was written again, since it could not have counted 预警. */
  readonly summaryRewritten: boolean;
}

/**
 * 着色: writes the two helper columns and our marked colour rules and data bars. Colouring again in another
 * palette replaces the rules.
 *
 * @param asOfIsToday True: the colours follow the calendar; false: they stay at the chosen as-of day.
 * @throws WorkbookFailure Where the sheet could not be written; nothing of the user's was changed.
 */
export async function highlightLedger(
  workbook: Workbook,
  loaded: LoadedLedger,
  asOfIsToday: boolean,
  palette: Palette = PALETTE,
  work?: Work,
): Promise<HighlightOutcome> {
  const { ledger, helperColumn, seals } = loaded;
  const plan = planHighlights(ledger, helperColumn, asOfIsToday, palette, seals);
  await workbook.applyHighlights(plan, work);
  const states = ledger.items.map(displayState);
  const counts = Object.fromEntries(
    DISPLAY_STATES.map((state) => [state, states.filter((each) => each === state).length]),
  ) as Record<DisplayState, number>;
  return { counts, summaryRewritten: await bringUpToDate(workbook, loaded, palette) };
}

/** A summary sheet from before the first warning was asked for would lose the problems that are 预警 now. */
async function bringUpToDate(
  workbook: Workbook,
  { ledger, summary, helperColumn }: LoadedLedger,
  palette: Palette,
): Promise<boolean> {
  if (firstWarningDaysOf(ledger.options) === null) return false;
  const own = (await workbook.sheets()).filter((sheet) => sheet.ours);
  const grids = await Promise.all(own.map((sheet) => workbook.readSheet(sheet.id)));
  if (!grids.some((grid) => lacksFirstWarning(grid, ledger.sheet))) return false;
  await workbook.writeOwnSheet(
    'summary',
    planSummarySheet(ledger, summary, helperAt(helperColumn), palette),
  );
  return true;
}
