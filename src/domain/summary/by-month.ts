import type { Day } from '../calendar/day';
import type { LedgerItem } from '../ledger/types';

/** A month, written YYYY-MM, so that text order is date order. */
export type Month = `${number}-${number}`;

/** The problems due in one month. `completed`, `overdue` and `open` add up to the number of rows. */
export interface MonthFigures {
  readonly month: Month;
  readonly completed: number;
  readonly overdue: number;
  /** Neither completed nor overdue: the due day is still to come, or is the as-of day. */
  readonly open: number;
  /** The first row of each of its problems, in sheet order. */
  readonly rows: readonly number[];
}

/** Where on the calendar the problems fall due. Every problem stands in exactly one place. */
export interface DeadlineMonths {
  /** Months in which something falls due, the earliest first; others are left out. */
  readonly months: readonly MonthFigures[];
  /** First rows of the problems that are 长期坚持, or whose deadline says so and names no day. */
  readonly longTerm: readonly number[];
  /** First rows of all others whose deadline gives no day. */
  readonly undated: readonly number[];
}

/** The month a day is in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** Counts problems by the month of their current deadline, 立行立改 by the day it was resolved to. */
export function countByMonth(items: readonly LedgerItem[]): DeadlineMonths {
  const months = new Map<Month, MonthTally>();
  const longTerm: number[] = [];
  const undated: number[] = [];
  for (const item of items) {
    const { due } = item.deadline;
    if (isLongTerm(item)) longTerm.push(item.row);
    else if (due === null) undated.push(item.row);
    else addTo(months, monthOf(due), item);
  }
  const sorted = [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  return { months: sorted, longTerm, undated };
}

type MonthTally = {
  -readonly [Name in keyof Omit<MonthFigures, 'rows'>]: MonthFigures[Name];
} & { readonly rows: number[] };

function addTo(months: Map<Month, MonthTally>, month: Month, item: LedgerItem): void {
  const tally = months.get(month) ?? { month, completed: 0, overdue: 0, open: 0, rows: [] };
  months.set(month, tally);
  tally.rows.push(item.row);
  if (item.overdue) tally.overdue += 1;
  else if (item.status === 'completed') tally.completed += 1;
  else tally.open += 1;
}

/** Such a problem has no month in which it should be done (domain: 长期坚持 has no date, listed apart). */
function isLongTerm({ status, deadline }: LedgerItem): boolean {
  if (status === 'longTerm') return true;
  return deadline.due === null && deadline.kind.includes('longTerm');
}
