import type { LedgerItem, Status } from '../../ledger/types';
import { countsAsCompleted, isInBase } from '../../summary/counting-rule';
import { formatPercent, percentOf } from '../../summary/percent';
import type { CountingRule } from '../../summary/types';
import type { SourcedWords } from '../compose';
import { wholeFigure } from '../compose';

/** What a completion rate is worked out from: the rows counted as completed, and those of the base. */
export interface RateBasis {
  readonly completed: readonly number[];
  readonly base: readonly number[];
}

/**
 * The rows a rate of these problems counts under the rule; by measures each measure's own row, as often
 * as it holds measures, and that of a problem without any.
 */
export function rateBasis(items: readonly LedgerItem[], rule: CountingRule): RateBasis {
  const counted = items.flatMap((item) => countedEntries(item, rule));
  const base = counted.filter(({ status }) => isInBase(status, rule));
  const completed = base.filter(({ status }) => countsAsCompleted(status, rule));
  return { completed: completed.map(({ row }) => row), base: base.map(({ row }) => row) };
}

/** The percent as printed, worked out as 21÷38; null where the base is empty and there is no rate. */
export function percentWords(
  { completed, base }: RateBasis,
  rule: CountingRule,
): SourcedWords | null {
  if (base.length === 0) return null;
  const percent = percentOf(completed.length, base.length, rule.decimals, rule.rounding);
  const expression = `${completed.length}÷${base.length}`;
  const rows = [...new Set(base)];
  return wholeFigure(formatPercent(percent), { kind: 'computed', expression, rows });
}

function countedEntries(
  item: LedgerItem,
  { unit }: CountingRule,
): readonly { readonly row: number; readonly status: Status }[] {
  return unit === 'problems' || item.measures.length === 0 ? [item] : item.measures;
}
