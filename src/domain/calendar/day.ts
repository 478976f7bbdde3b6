/** A calendar day without a zone, written YYYY-MM-DD, so that text order is date order. */
export type Day = `${number}-${number}-${number}`;

export interface DayParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Excel's own range of dates; a day outside it cannot be written back as a date cell. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** The day of these numbers, or null where the calendar has no such day (30 February, month 13). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  return spell(year, month, day);
}

/** Reads exactly YYYY-MM-DD; null for any other writing and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function partsOf(day: Day): DayParts {
  return {
    year: twoDigitsAt(day, 0) * 100 + twoDigitsAt(day, 2),
    month: twoDigitsAt(day, 5),
    day: twoDigitsAt(day, 8),
  };
}

const ZERO = 0x30;

/** By character codes: cutting a day into texts and reading them as numbers takes ten times as long. */
function twoDigitsAt(day: Day, at: number): number {
  return (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;
}

/** The day `days` later, or earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return dayOfCount(countOf(day) + days);
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const count = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return spell(year, month, Math.min(parts.day, daysIn(year, month)));
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return countOf(to) - countOf(from);
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  // Day 0 of the count is a Wednesday.
  return ((countOf(day) + 2) % 7) + 1;
}

/** The last day of a month (1–12). */
export function endOfMonth(year: number, month: number): Day {
  return spell(year, month, daysIn(year, month));
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

/** How many days a month (1–12) has. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function spell(year: number, month: number, day: number): Day {
  const digits = year < 1000 ? `${year}`.padStart(4, '0') : `${year}`;
  return (digits + (ENDINGS[month * 32 + day] ?? endingOf(month, day))) as Day;
}

/** What stands behind the year. */
function endingOf(month: number, day: number): string {
  return `-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The endings of a year's days, spelt once: the one for a month and day is at 32 × month + day. */
const ENDINGS: readonly string[] = Array.from({ length: 13 * 32 }, (_, at) =>
  endingOf(Math.floor(at / 32), at % 32),
);

/** Days in 400 years, in which the calendar repeats itself, in 100, in 4, and in one common year. */
const [D400, D100, D4, D1] = [146_097, 36_524, 1_461, 365] as const;

/**
 * Counts days from 1 March of the year 0, where a leap day is the last of its year: the known way to
 * turn dates into numbers without a clock or a time zone.
 */
function countOf(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  const years = month > 2 ? year : year - 1;
  const monthsOn = (month + 9) % 12;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * D1 + leaps + Math.floor((153 * monthsOn + 2) / 5) + date - 1;
}

function dayOfCount(count: number): Day {
  const era = Math.floor(count / D400);
  const inEra = count - era * D400;
  const year = Math.floor(
    (inEra -
      Math.floor(inEra / (D4 - 1)) +
      Math.floor(inEra / D100) -
      Math.floor(inEra / (D400 - 1))) /
      D1,
  );
  const inYear = inEra - (D1 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const monthsOn = Math.floor((5 * inYear + 2) / 153);
  const month = monthsOn < 10 ? monthsOn + 3 : monthsOn - 9;
  const date = inYear - Math.floor((153 * monthsOn + 2) / 5) + 1;
  return spell(year + era * 400 + (month <= 2 ? 1 : 0), month, date);
}
