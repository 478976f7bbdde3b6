/** A calendar day without a zone, written YYYY-MM-DD, so that text order is date order. */
export type Day = `${number}-${number}-${number}`;

export interface DayParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Excel's own range of dates; a day outside it cannot be written back as a date cell. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** The day of these numbers, or null where the calendar has no such day (30 February, month 13). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? written(time) : null;
}

/** Reads exactly YYYY-MM-DD; null for any other writing and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function partsOf(day: Day): DayParts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** The day `days` later, or earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return written(new Date(timeOf(day) + days * MS_PER_DAY));
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const first = new Date(Date.UTC(parts.year, parts.month - 1 + months, 1));
  const last = endOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return addDays(last, Math.min(parts.day, partsOf(last).day) - partsOf(last).day);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / MS_PER_DAY;
}

/** The last day of a month (1–12). */
export function endOfMonth(year: number, month: number): Day {
  return written(new Date(Date.UTC(year, month, 0)));
}

/**
 * The day of an Excel serial number (1900 system); the time of day is dropped. Null below 1, beyond
 * the year 9999, and for 60, the 29 February 1900 that Excel believes in.
 */
export function fromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 1 || whole > LAST_SERIAL || whole === 60) return null;
  return addDays(whole < 60 ? '1899-12-31' : '1899-12-30', whole);
}

/** The Excel serial number (1900 system) of a day. */
export function toSerial(day: Day): number {
  const serial = daysBetween('1899-12-30', day);
  return serial > 60 ? serial : serial - 1;
}

const LAST_SERIAL = 2_958_465;

/** `2025-04-30` as `2025年4月30日`. */
export function formatChineseDay(day: Day): string {
  const parts = partsOf(day);
  return `${parts.year}年${parts.month}月${parts.day}日`;
}

function timeOf(day: Day): number {
  const parts = partsOf(day);
  return Date.UTC(parts.year, parts.month - 1, parts.day);
}

function written(time: Date): Day {
  return time.toISOString().slice(0, 10) as Day;
}
