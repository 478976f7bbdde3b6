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
    text,
    kind: 'date',
    due: day && lastDayOf(day, grain),
    supposed: false,
    original: null,
    candidates: [],
    milestones: [],
    suppositions: [],
    trouble: day ? null : 'noSuchDay',
    precision: grain === 'year' ? 'longer' : grain,
  };
}

function numberCell(value: number, text: string, context: DeadlineContext): DeadlineReading {
  // Typing 2024.10 stores 2024.1, the same number as January; a format with two decimals tells.
  const typed = /^\d{4}\.\d{1,2}$/.test(text) ? text : String(value);
  const asTyped =
    typed.length === 4 ? readDeadline(`${typed}年`, context) : readDeadline(typed, context);
  if (asTyped.kind !== 'none') {
    return /^\d{4}\.1$/.test(typed)
      ? { ...asTyped, text, supposed: true, suppositions: ['reading'] }
      : { ...asTyped, text };
  }
  if (value < LIKELY_SERIALS.first || value > LIKELY_SERIALS.last) return { ...asTyped, text };
  const due = fromSerial(value);
  return {
    text,
    kind: 'date',
    due,
    supposed: true,
    original: null,
    candidates: [],
    milestones: [],
    suppositions: ['reading'],
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
