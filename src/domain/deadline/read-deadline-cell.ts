import { type Day, endOfMonth, fromSerial, partsOf } from '../calendar/day';
import { dateGrain, type DateGrain } from '../grid/number-format';
import type { GridCell } from '../grid/sheet-grid';
import { readDeadline } from './read-deadline';
import type { DeadlineContext, DeadlineReading } from './types';

/** Serials of 2000 to 2099: a number in this range that no form reads is a date without its format. */
const LIKELY_SERIALS = { first: 36_526, last: 73_050 } as const;

/**
 * The deadline in a cell. A date cell is the last day of what its format shows: the day, or the
 * whole month where only year and month are shown. A plain number is read as it is typed (2024.12,
 * 20241231), else as a date that lost its format, which is supposed. Anything else is text.
 */
export function readDeadlineCell(cell: GridCell, context: DeadlineContext): DeadlineReading {
  if (typeof cell.value !== 'number') return readDeadline(String(cell.value), context);
  const grain = dateGrain(cell.numberFormat);
  if (grain) return dateCell(cell.value, cell.text, grain);
  return numberCell(cell.value, cell.text, context);
}

function dateCell(value: number, text: string, grain: DateGrain): DeadlineReading {
  const day = fromSerial(value);
  return {
    ...dateReading(text, day && lastDayOf(day, grain)),
    trouble: day ? null : 'noSuchDay',
    precision: grain === 'year' ? 'longer' : grain,
  };
}

function numberCell(value: number, text: string, context: DeadlineContext): DeadlineReading {
  // Typing 2024.10 stores 2024.1, the same number as January; a format with two decimals tells.
  const typed = /^\d{4}\.\d{1,2}$/.test(text) ? text : String(value);
  const isYear = /^(?:19|20)\d{2}$/.test(typed);
  const asTyped = { ...readDeadline(isYear ? `${typed}年` : typed, context), text };
  if (asTyped.kind !== 'none') {
    return /^\d{4}\.1$/.test(typed) ? januaryOrOctober(asTyped) : asTyped;
  }
  if (value < LIKELY_SERIALS.first || value > LIKELY_SERIALS.last) return asTyped;
  return { ...dateReading(text, fromSerial(value)), supposed: true, suppositions: ['reading'] };
}

/** 2024.1 as a number: January as it stands, or 2024.10 as it may have been typed. */
function januaryOrOctober(january: DeadlineReading): DeadlineReading {
  const { due } = january;
  const october = due && endOfMonth(partsOf(due).year, 10);
  return {
    ...january,
    supposed: true,
    suppositions: ['reading'],
    candidates: due && october ? [due, october] : [],
  };
}

function dateReading(text: string, due: Day | null): DeadlineReading {
  return {
    text,
    kind: 'date',
    due,
    supposed: false,
    original: null,
    candidates: [],
    milestones: [],
    suppositions: [],
    trouble: null,
    precision: 'day',
  };
}

function lastDayOf(day: Day, grain: DateGrain): Day {
  const { year, month } = partsOf(day);
  switch (grain) {
    case 'day':
      return day;
    case 'month':
      return endOfMonth(year, month);
    case 'year':
      return endOfMonth(year, 12);
  }
}
