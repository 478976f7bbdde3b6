import type { LedgerItem, Status } from '../ledger/types';
import { countedStatuses, countsAsCompleted, isInBase } from './counting-rule';
import { percentOf } from './percent';
import type { CompletionRate, CountingRule, Figures, MeanPercent } from './types';

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
  return {
    total: items.length,
    byStatus: countByStatus(items),
    overdue: items.filter((item) => item.overdue).length,
    dueSoon: items.filter((item) => item.dueSoon).length,
    completedLate: items.filter((item) => item.completedLate).length,
    completionRate: completionRateOf(items, rule),
    meanPercent: meanPercentOf(items),
  };
}

function completionRateOf(items: readonly LedgerItem[], rule: CountingRule): CompletionRate {
  let numerator = 0;
  let denominator = 0;
  for (const item of items) {
    for (const status of countedStatuses(item, rule)) {
      if (isInBase(status, rule)) denominator += 1;
      if (countsAsCompleted(status, rule)) numerator += 1;
    }
  }
  const percent = percentOf(numerator, denominator, rule.decimals, rule.rounding);
  return { numerator, denominator, percent };
}

/** Only of the known ones: a blank percent is not 0. */
function meanPercentOf(items: readonly LedgerItem[]): MeanPercent | null {
  let known = 0;
  let sum = 0;
  for (const { percent } of items) {
    if (percent === null) continue;
    known += 1;
    sum += percent;
  }
  if (known === 0) return null;
  return { percent: Math.floor((sum / known) * 100 + 1e-6) / 100, known };
}
