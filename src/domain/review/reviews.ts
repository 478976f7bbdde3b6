import { addMonths, daysBetween, type Day } from '../calendar/day';
import type { LedgerItem } from '../ledger/types';

/** Meetings at which rectification is reviewed (domain rule: 定期研究; 党委（党组）会, 专题会, 领导小组会). */
export const MEETINGS = ['committee', 'special', 'group', 'other'] as const;
export type Meeting = (typeof MEETINGS)[number];

export const MEETING_NAMES: Readonly<Record<Meeting, string>> = {
  committee: '党委（党组）会',
  special: '专题会',
  group: '领导小组会',
  other: '其他会议',
};

/** Characters of a note. */
export const LONGEST_NOTE = 100;

/** A review that was held, as the user recorded it. */
export interface Review {
  readonly day: Day;
  readonly meeting: Meeting;
  /** '' where nothing was noted. */
  readonly note: string;
}

/** Days after which a review is missing; null for a calendar month. */
export type ReviewInterval = number | null;

/** That it is time for a review: since when none was held, and for how many days. */
export interface ReviewDue {
  /** The last review; null where none was recorded and it is counted from the feedback date. */
  readonly last: Day | null;
  readonly since: Day;
  readonly days: number;
}

/**
 * Is a review missing? Counted from the last one held up to today, else from the feedback date. Silent
 * where neither is known, where there is no problem, and where every problem is completed.
 *
 * @param reviews In any order; what lies after today is not held yet.
 */
export function reviewDue(
  reviews: readonly Review[],
  items: readonly Pick<LedgerItem, 'status'>[],
  feedback: Day | null,
  today: Day,
  interval: ReviewInterval,
): ReviewDue | null {
  if (items.every(({ status }) => status === 'completed')) return null;
  const held = reviews.map(({ day }) => day).filter((day) => day <= today);
  const last = held.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
  const since = last ?? feedback;
  if (since === null || since > today) return null;
  const days = daysBetween(since, today);
  const isDue = interval === null ? addMonths(since, 1) < today : days > interval;
  return isDue ? { last, since, days } : null;
}

/** How many reviews were held from one day to another, both included, by kind in the order of `MEETINGS`. */
export function reviewCounts(
  reviews: readonly Review[],
  from: Day | null,
  to: Day,
): readonly { readonly meeting: Meeting; readonly count: number }[] {
  const held = reviews.filter(({ day }) => day <= to && (from === null || day >= from));
  return MEETINGS.map((meeting) => ({
    meeting,
    count: held.filter((one) => one.meeting === meeting).length,
  })).filter(({ count }) => count > 0);
}
