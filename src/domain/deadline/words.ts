import { addDays, dayOf, endOfMonth } from '../calendar/day';
import type { CalendarWords, PeriodWords, YearWord } from './types';

/** What a date may have besides its year and day. */
export type CalendarNuances = Pick<CalendarWords, 'other' | 'before' | 'loose' | 'named' | 'weak'>;
type PeriodNuances = Pick<PeriodWords, 'other' | 'loose' | 'workdays' | 'extends'>;

const NONE = {} as const;

/**
 * A date on the calendar. Every field is written out, those without a value too: the refiners are
 * fastest where all dates are alike, and copying an object takes longer than reading a date.
 */
export function calendarWords(
  year: CalendarWords['year'],
  precision: CalendarWords['precision'],
  lastDay: CalendarWords['lastDay'],
  { other, before, loose, named, weak }: CalendarNuances = NONE,
): CalendarWords {
  return {
    type: 'calendar',
    class: 'date',
    year,
    lastDay,
    precision,
    other,
    before,
    loose,
    named,
    weak,
  };
}

/** A day of a month; null as its last day where the calendar has no such day. */
export function thatDay(
  year: YearWord,
  month: number,
  day: number,
  nuances?: CalendarNuances,
): CalendarWords {
  return calendarWords(year, 'day', (inYear) => dayOf(inYear, month, day), nuances);
}

/** The last day of a month; where 前 follows it, the one before the month as well. */
export function endOfThatMonth(year: YearWord, month: number, before = false): CalendarWords {
  const lastDay = (inYear: number) => endOfMonth(inYear, month);
  if (!before) return calendarWords(year, 'month', lastDay);
  const other = (inYear: number) => {
    const first = dayOf(inYear, month, 1);
    return first && addDays(first, -1);
  };
  return calendarWords(year, 'month', lastDay, { loose: true, before: true, other });
}

/** A period that ends in a last day, all fields written out like those of a date. */
export function periodWords(
  end: PeriodWords['end'],
  nuances: PeriodNuances = NONE,
  ofClass: PeriodWords['class'] = 'date',
): PeriodWords {
  const { other, loose, workdays, extends: extending } = nuances;
  return { type: 'period', class: ofClass, end, other, loose, workdays, extends: extending };
}
