import { type Day, partsOf } from '../calendar/day';
import type { LedgerItem } from '../ledger/types';

/** More columns are too narrow for a mark on A3. */
const MOST_SLOTS = 24;
/** A shorter timeline looks like a mistake. */
const FEWEST_SLOTS = 6;
/** Days further from the as-of day are slips of the pen or plans of another kind: they lie off the timeline. */
const REACH_MONTHS = 72;

/** Months in a slot: a month, a quarter, a year. */
const STEPS = [1, 3, 12] as const;
type SlotMonths = (typeof STEPS)[number];

/** Columns of equal time, side by side. */
export interface Timeline {
  readonly months: SlotMonths;
  /** The first slot, counted from the year 0. */
  readonly first: number;
  readonly count: number;
}

/** One column of the timeline: the words of its two header rows. */
export interface Slot {
  readonly year: number;
  /** 7月, 3季; '' where the slot is the year. */
  readonly part: string;
}

/**
 * The timeline that shows every day of these problems: months where at most 24 do, else quarters, else
 * years. Days more than six years from the as-of day do not stretch it.
 */
export function timelineOf(
  items: readonly LedgerItem[],
  feedback: Day | null,
  asOf: Day,
): Timeline {
  const today = monthOf(asOf);
  const said = items.flatMap((item) => [item.deadline.due, doneOn(item)]);
  const months = [feedback, ...said].flatMap((day) => {
    if (day === null) return [];
    const month = monthOf(day);
    return Math.abs(month - today) <= REACH_MONTHS ? [month] : [];
  });
  // Not Math.min(...): a ledger may have more problems than a call takes arguments.
  const first = months.reduce((least, month) => Math.min(least, month), today);
  const last = months.reduce((most, month) => Math.max(most, month), today);
  const step = STEPS.find((one) => slots(first, last, one) <= MOST_SLOTS) ?? 12;
  return {
    months: step,
    first: Math.floor(first / step),
    count: Math.max(FEWEST_SLOTS, slots(first, last, step)),
  };
}

/** The slot of a day, 0 the first; below 0 and from `count` on it lies off the timeline. */
export function slotOf({ months, first }: Timeline, day: Day): number {
  return Math.floor(monthOf(day) / months) - first;
}

/** Where a day lies off the timeline; null for one that lies on it. */
export function sideOf(timeline: Timeline, day: Day): 'earlier' | 'later' | null {
  const slot = slotOf(timeline, day);
  if (slot < 0) return 'earlier';
  return slot < timeline.count ? null : 'later';
}

/** The slots from left to right. */
export function slotsOf({ months, first, count }: Timeline): readonly Slot[] {
  return Array.from({ length: count }, (_, at) => {
    const month = (first + at) * months;
    const year = Math.floor(month / 12);
    const inYear = month % 12;
    if (months === 12) return { year, part: '' };
    return { year, part: months === 3 ? `${inYear / 3 + 1}季` : `${inYear + 1}月` };
  });
}

/** The day a problem was completed on; a day beside work that goes on tells of a part of it. */
export function doneOn({ status, completedOn }: LedgerItem): Day | null {
  return status === 'completed' ? completedOn : null;
}

function slots(first: number, last: number, step: number): number {
  return Math.floor(last / step) - Math.floor(first / step) + 1;
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}
