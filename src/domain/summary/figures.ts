import type { LedgerItem, Status } from '../ledger/types';
import { countsAsCompleted } from './counting-rule';
import { percentOf } from './percent';
import type { CountingRule, Figures } from './types';

function countByStatus(items: readonly LedgerItem[]): Record<Status, number> {
  const counts: Record<Status, number> = {
    completed: 0,
    substantiallyCompleted: 0,
    inProgress: 0,
    notStarted: 0,
    notCompleted: 0,
    longTerm: 0,
    unknown: 0,
  };
  for (const item of items) counts[item.status] += 1;
  return counts;
}

/** The figures of any set of problems. Each problem counts once, however many measures it has. */
export function figuresOf(items: readonly LedgerItem[], rule: CountingRule): Figures {
  const numerator = items.filter((item) => countsAsCompleted(item.status, rule)).length;
  return {
    total: items.length,
    byStatus: countByStatus(items),
    overdue: items.filter((item) => item.overdue).length,
    dueSoon: items.filter((item) => item.dueSoon).length,
    completedLate: items.filter((item) => item.completedLate).length,
    completionRate: {
      numerator,
      denominator: items.length,
      percent: percentOf(numerator, items.length, rule.decimals),
    },
  };
}
