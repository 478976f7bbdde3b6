import type { Ledger } from '../ledger/types';
import { dateCall } from './formula-text';
import { planHelperColumns } from './helper-columns';
import { AS_OF_NAME } from './names';
import { planBars, planRules } from './rules';
import type { HighlightPlan } from './types';

/**
 * Everything 着色 writes beside and over the ledger. `existingHelperColumn` (1 = A) is where our
 * columns already stand, or null for right after the ledger. With `asOfIsToday` the colours follow
 * the calendar from day to day; otherwise they stay those of the as-of day.
 */
export function planHighlights(
  ledger: Ledger,
  existingHelperColumn: number | null,
  asOfIsToday: boolean,
): HighlightPlan {
  const firstColumn = existingHelperColumn ?? ledger.lastColumn + 1;
  const asOf = asOfIsToday ? 'TODAY()' : dateCall(ledger.options.asOf);
  return {
    sheet: ledger.sheet,
    helper: planHelperColumns(ledger, firstColumn),
    rules: planRules(ledger, firstColumn + 1),
    bars: planBars(ledger),
    asOfName: { name: AS_OF_NAME, formula: `=${asOf}` },
  };
}
