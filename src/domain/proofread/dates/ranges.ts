import { daysBetween, type Day, dayOf } from '../../calendar/day';
import type { TextSpan } from '../../text/text-place';
import type { SaidDate } from './find-dates';

/** 2025年4月27日至5月11日: both ends as written. */
export interface DateRange extends TextSpan {
  readonly from: SaidDate;
  readonly to: SaidDate;
}

const BETWEEN = /^\s?起?(?:[至到\-–－~～]|—{1,2})\s?$/u;
const DAY_ONLY = /^\s?起?(?:[至到\-–－~～]|—{1,2})\s?(?<day>\d{1,2})[日号]/u;

/** The ranges of dates in a text, those that end in a day only (4月27日至30日) among them. */
export function rangesOf(text: string, dates: readonly SaidDate[]): readonly DateRange[] {
  return dates.flatMap((from, at) => {
    const to = dates[at + 1];
    if (to !== undefined && to.start - from.end < 5 && BETWEEN.test(text.slice(from.end, to.start)))
      return [{ from, to, start: from.start, end: to.end }];
    const short = from.day === null ? null : DAY_ONLY.exec(text.slice(from.end, from.end + 8));
    if (short === null) return [];
    const day = Number(short.groups?.['day']);
    const end = from.end + short[0].length;
    return [{ from, to: { ...from, day, end }, start: from.start, end }];
  });
}

/** The days of both ends, the year of the second taken from the first; null where one has no day or is none. */
function daysOf({ from, to }: DateRange): { from: Day; to: Day } | null {
  const first = dayAt(from, from.year);
  const last = dayAt(to, to.year ?? from.year);
  return first === null || last === null ? null : { from: first, to: last };
}

export function dayAt({ month, day }: SaidDate, year: number | null): Day | null {
  return year === null || day === null ? null : dayOf(year, month, day);
}

/** A year of 365 days, for ranges of which no year is told and that do not hold the end of February. */
const ANY_YEAR = 2023;

/** As `daysOf`; a range told without any year is laid into one where that cannot matter. */
export function daysOfAnyYear(range: DateRange): { from: Day; to: Day } | null {
  const { from, to } = range;
  if (from.year !== null || to.year !== null) return daysOf(range);
  if (to.month < from.month || (from.month <= 2 && to.month > 2)) return null;
  const first = dayAt(from, ANY_YEAR);
  const last = dayAt(to, ANY_YEAR);
  return first === null || last === null ? null : { from: first, to: last };
}

/** How many days, both ends counted. */
export function lengthOf(days: { from: Day; to: Day }): number {
  return daysBetween(days.from, days.to) + 1;
}
