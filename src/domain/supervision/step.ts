import { type Day, daysBetween } from '../calendar/day';
import { isOpen } from '../ledger/timeliness';
import type { LedgerItem } from '../ledger/types';
import type { NoticeKind } from './kinds';
import type { SupervisionRules } from './rules';

/**
 * What a problem asks for on the as-of day. Null where it asks for nothing: it is completed or long-term, has
 * no due day, or its day is far off. One kind at most: the steps are taken from the top.
 *
 * @param sentBefore How many 督办单 were sent for it, by the register.
 */
export function stepOf(
  { status, deadline, relapse }: Pick<LedgerItem, 'status' | 'deadline' | 'relapse'>,
  asOf: Day,
  rules: SupervisionRules,
  sentBefore: number,
): NoticeKind | null {
  if (!isOpen(status) || deadline.due === null) return null;
  const late = daysBetween(deadline.due, asOf);
  if (late <= 0) return -late <= rules.remindDays ? 'remind' : null;
  // What was done and has come back was not late all the days since its limit: nobody is talked to by them.
  const byDays = relapse === undefined && isDue(late, rules.interviewDays);
  if (byDays || isDue(sentBefore, rules.interviewAfter)) {
    return 'interview';
  }
  return late >= rules.superviseDays ? 'supervise' : 'remind';
}

function isDue(number: number, limit: number | null): boolean {
  return limit !== null && number >= limit;
}
