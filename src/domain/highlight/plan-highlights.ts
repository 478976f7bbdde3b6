import type { Ledger } from '../ledger/types';
import { PALETTE } from '../palette/palette';
import type { Palette } from '../palette/types';
import { dateCall } from './formula-text';
import { planHelperColumns } from './helper-columns';
import { AS_OF_NAME } from './names';
import type { RowSeals } from './row-seals';
import { planBars, planRules } from './rules';
import type { HighlightPlan } from './types';

/**
 * Everything 着色 writes beside and over the ledger. `helperColumn` (1 = A) is the first of our two
 * columns: where they already stand, else a free place (`freeHelperColumn`). With `asOfIsToday` the
 * colours follow the calendar from day to day; otherwise they stay those of the as-of day.
 * `seals` (`rowSealsOf`) keep a row from showing the state of another.
 */
export function planHighlights(
  ledger: Ledger,
  helperColumn: number,
  asOfIsToday: boolean,
  palette: Palette = PALETTE,
  seals?: RowSeals,
): HighlightPlan {
  const asOf = asOfIsToday ? 'TODAY()' : dateCall(ledger.options.asOf);
  return {
    sheet: ledger.sheet,
    helper: planHelperColumns(ledger, helperColumn, seals),
    rules: planRules(ledger, helperColumn + 1, palette),
    bars: planBars(ledger, palette),
    asOfName: { name: AS_OF_NAME, formula: `=${asOf}` },
  };
}
