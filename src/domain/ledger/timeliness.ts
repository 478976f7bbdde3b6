import { type Day, daysBetween } from '../calendar/day';
import { firstWarningDaysOf } from './first-warning';
import type { Deadline, LedgerItem, LedgerOptions, Status } from './types';

/** How a problem stands against the as-of day, as its item says it. */
export type Timeliness = Pick<
  LedgerItem,
  'overdue' | 'daysLate' | 'dueSoon' | 'firstWarning' | 'completedLate' | 'pastOriginal'
>;

/** Is there still something to be done by the due day? Long-term problems have none. */
export function isOpen(status: Status): boolean {
  return status !== 'completed' && status !== 'longTerm';
}

/**
 * How a problem stands against the as-of day. The due day itself is in time. `doneNoEarlierThan` is
 * the first day the completion can have been (the 1st where the sheet names a month only); null where
 * the sheet does not say. After a granted extension the new day counts, and the old one is noted.
 */
export function timelinessOf(
  status: Status,
  deadline: Deadline,
  doneNoEarlierThan: Day | null,
  options: LedgerOptions,
): Timeliness {
  const { due, original } = deadline;
  const isStillOpen = isOpen(status);
  const daysLeft = due === null || !isStillOpen ? null : daysBetween(options.asOf, due);
  const overdue = daysLeft !== null && daysLeft < 0;
  const doneOn = status === 'completed' ? doneNoEarlierThan : null;
  const figures = {
    overdue,
    daysLate: overdue ? -daysLeft : 0,
    dueSoon: daysLeft !== null && daysLeft >= 0 && daysLeft <= options.dueSoonDays,
    ...(isFirstWarning(daysLeft, options) ? { firstWarning: true } : {}),
    completedLate: isAfter(doneOn, due),
  };
  if (original === null) return figures;
  const pastOriginal = isAfter(doneOn, original) || (isStillOpen && options.asOf > original);
  return { ...figures, pastOriginal };
}

/** Later than 临期, but within the days of the first warning. */
function isFirstWarning(daysLeft: number | null, options: LedgerOptions): boolean {
  const days = firstWarningDaysOf(options);
  return days !== null && daysLeft !== null && daysLeft > options.dueSoonDays && daysLeft <= days;
}

function isAfter(done: Day | null, day: Day | null): boolean {
  return done !== null && day !== null && done > day;
}
