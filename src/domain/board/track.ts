import type { Day } from '../calendar/day';
import type { DeadlineClass, LedgerItem } from '../ledger/types';
import { displayState } from '../palette/palette';
import { doneOn, slotOf, type Timeline } from './timeline';

/** The marks on the timeline, each with its word in the legend. */
export const MARKS = {
  due: '◆',
  done: '✓',
  goesOn: '→',
  earlier: '«',
  later: '»',
} as const;

/** A part of the bar, both slots included: up to the deadline, past it, or without an end. */
interface Stretch {
  readonly kind: 'bar' | 'late' | 'open';
  readonly from: number;
  readonly to: number;
}

/** What a problem looks like on the timeline. */
export interface Track {
  readonly stretches: readonly Stretch[];
  /** By slot, one or more marks. */
  readonly marks: ReadonlyMap<number, string>;
}

/**
 * The bar and marks of a problem. The bar begins on the feedback date and ends on the due day; where the
 * feedback date is not known there is none, since nothing says when work began. What is overdue goes on to
 * the as-of day and what was completed late to its completion; long-term work has no end.
 */
export function trackOf(
  item: LedgerItem,
  timeline: Timeline,
  feedback: Day | null,
  asOf: Day,
): Track {
  const start = feedback === null ? null : slotOf(timeline, feedback);
  const { due } = item.deadline;
  const dueSlot = due === null ? null : slotOf(timeline, due);
  const isOpen = goesOn(item);
  const late = dueSlot === null ? [] : lateStretch(item, timeline, dueSlot, asOf);
  const stretches = [
    ...(start === null ? [] : barStretches(start, dueSlot, late[0]?.from ?? null)),
    ...late,
    ...(start === null || !isOpen ? [] : openStretch(start, dueSlot, timeline)),
  ];
  return {
    stretches: stretches.flatMap((stretch) => within(stretch, timeline)),
    marks: marksOf(item, timeline, dueSlot, isOpen),
  };
}

/** A late part in the very month of the deadline takes its place. */
function barStretches(
  from: number,
  dueSlot: number | null,
  lateFrom: number | null,
): readonly Stretch[] {
  if (dueSlot === null) return [];
  return [{ kind: 'bar', from, to: lateFrom === dueSlot ? dueSlot - 1 : dueSlot }];
}

function openStretch(
  start: number,
  dueSlot: number | null,
  { count }: Timeline,
): readonly Stretch[] {
  return [{ kind: 'open', from: dueSlot === null ? start : dueSlot + 1, to: count - 1 }];
}

function lateStretch(
  item: LedgerItem,
  timeline: Timeline,
  dueSlot: number,
  asOf: Day,
): readonly Stretch[] {
  const end = item.overdue ? asOf : lateDayOf(item);
  if (end === null) return [];
  const last = slotOf(timeline, end);
  return [{ kind: 'late', from: Math.min(dueSlot + 1, last), to: last }];
}

function lateDayOf(item: LedgerItem): Day | null {
  return item.completedLate ? doneOn(item) : null;
}

const ENDLESS: readonly DeadlineClass[] = ['longTerm', 'openEnded', 'recurring'];

/** Is it shown as long-term, or still to be done without any day to end on? */
function goesOn(item: LedgerItem): boolean {
  if (displayState(item) === 'longTerm') return true;
  if (item.status === 'completed' || item.deadline.due !== null) return false;
  return item.deadline.kind.split('+').some((kind) => ENDLESS.some((one) => one === kind));
}

function within({ kind, from, to }: Stretch, { count }: Timeline): readonly Stretch[] {
  const [first, last] = [Math.max(0, from), Math.min(count - 1, to)];
  return first > last ? [] : [{ kind, from: first, to: last }];
}

function marksOf(
  item: LedgerItem,
  timeline: Timeline,
  dueSlot: number | null,
  isOpen: boolean,
): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  const put = (slot: number | null, mark: string): void => {
    if (slot === null) return;
    const last = timeline.count - 1;
    const place = Math.min(Math.max(slot, 0), last);
    const outside = slot < 0 ? MARKS.earlier : MARKS.later;
    marks.set(place, (marks.get(place) ?? '') + (slot === place ? mark : outside));
  };
  const done = doneOn(item);
  put(dueSlot, MARKS.due);
  put(done === null ? null : slotOf(timeline, done), MARKS.done);
  if (isOpen) put(timeline.count - 1, MARKS.goesOn);
  return marks;
}
