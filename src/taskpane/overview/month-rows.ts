import type { Day } from '../../domain/calendar/day';
import { monthOf, type MonthFigures } from '../../domain/summary/by-month';

/** The months around the as-of month that are shown at once. */
const SHOWN = 12;
const SHOWN_BEFORE = 5;

/** The months in their order, cut where there are more than can be taken in. */
export interface MonthWindow {
  readonly earlier: readonly MonthFigures[];
  readonly shown: readonly MonthFigures[];
  readonly later: readonly MonthFigures[];
}

/** The months with the as-of month among them, even where nothing falls due in it. */
export function monthsWith(months: readonly MonthFigures[], asOf: Day): readonly MonthFigures[] {
  const month = monthOf(asOf);
  if (months.length === 0 || months.some((one) => one.month === month)) return months;
  const empty: MonthFigures = { month, completed: 0, overdue: 0, open: 0, rows: [] };
  const after = months.findIndex((one) => one.month > month);
  const at = after === -1 ? months.length : after;
  return [...months.slice(0, at), empty, ...months.slice(at)];
}

/** Up to twelve months, five of them before the as-of month where there are so many. */
export function monthWindow(months: readonly MonthFigures[], asOf: Day): MonthWindow {
  if (months.length <= SHOWN) return { earlier: [], shown: months, later: [] };
  const now = months.findIndex(({ month }) => month === monthOf(asOf));
  const from = Math.max(0, Math.min(now - SHOWN_BEFORE, months.length - SHOWN));
  return {
    earlier: months.slice(0, from),
    shown: months.slice(from, from + SHOWN),
    later: months.slice(from + SHOWN),
  };
}

/** The figures of several months together. */
export function sumOf(months: readonly MonthFigures[]): {
  readonly total: number;
  readonly overdue: number;
} {
  return {
    total: months.reduce((sum, { rows }) => sum + rows.length, 0),
    overdue: months.reduce((sum, { overdue }) => sum + overdue, 0),
  };
}
