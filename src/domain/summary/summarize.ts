import type { Ledger, LedgerItem } from '../ledger/types';
import { describeCountingRule } from './counting-rule';
import { figuresOf } from './figures';
import { categoryOf, groupItems, TYPE_NAMES, unitOf } from './group';
import type { CountingRule, GroupFigures, Summary, TypeFigures } from './types';

/**
 * Every figure of a ledger under one counting rule. `byStatus` adds up to `total`, and each of the
 * groupings by unit and by category holds every problem exactly once.
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
    byType: typeFigures(items, rule),
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

function typeFigures(items: readonly LedgerItem[], rule: CountingRule): TypeFigures[] {
  if (items.every((item) => item.rectificationType === null)) return [];
  return TYPE_NAMES.flatMap(([type, name]) => {
    const members = items.filter((item) => item.rectificationType === type);
    if (members.length === 0) return [];
    const figures = figuresOf(members, rule);
    const rows = members.map((item) => item.row);
    const completionRate = type === 'continuing' ? null : figures.completionRate;
    return [{ ...figures, type, name, rows, completionRate }];
  });
}
