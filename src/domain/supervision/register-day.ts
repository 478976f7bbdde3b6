import { type Day, dayOf, fromSerial } from '../calendar/day';
import type { GridCell } from '../grid/sheet-grid';

const WRITTEN = /^(?<year>\d{4})[年.\-/](?<month>\d{1,2})[月.\-/](?<date>\d{1,2})日?$/u;
/** Of the years 1954 to 2119: smaller and larger numbers are none of a register's days. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_400] as const;

/**
 * A day in a cell of the register: a date of Excel's, or year, month and day written out. Null for anything
 * else, also for a day without a year, which nobody can be held to.
 */
export function registerDay({ value }: GridCell): Day | null {
  if (typeof value === 'number') {
    return value >= FIRST_SERIAL && value <= LAST_SERIAL ? fromSerial(value) : null;
  }
  return typeof value === 'string' ? writtenDay(value) : null;
}

/** A text that is year, month and day and nothing else; null for any other. */
export function writtenDay(text: string): Day | null {
  const found = WRITTEN.exec(text.replace(/\s+/gu, ''))?.groups;
  if (found === undefined) return null;
  return dayOf(Number(found['year']), Number(found['month']), Number(found['date']));
}
