import type { Ledger, LedgerItem } from '../ledger/types';
import { describeCountingRule } from './counting-rule';
import { figuresOf } from './figures';
import { categoryOf, groupItems, unitOf } from './group';
import type { CountingRule, GroupFigures, Summary } from './types';

/**
 * Every figure of a ledger under one counting rule. `byStatus` adds up to `total`, and each of the
 * two groupings holds every problem exactly once.
 */
export function summarize(ledger: Ledger, rule: CountingRule): Summary {
  const { items } = ledger;
  return {
    ...figuresOf(items, rule),
    measures: items.reduce((sum, item) => sum + item.measures.length, 0),
    rule,
    countingRule: describeCountingRule(rule),
    byUnit: groupFigures(items, unitOf, rule),
    byCategory: groupFigures(items, categoryOf, rule),
  };
}

function groupFigures(
  items: readonly LedgerItem[],
  nameOf: (item: LedgerItem) => string,
  rule: CountingRule,
): GroupFigures[] {
  return [...groupItems(items, nameOf)].map(([name, members]) => ({
    ...figuresOf(members, rule),
    name,
    rows: members.map((item) => item.row),
  }));
}
