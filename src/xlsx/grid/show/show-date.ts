import type { FormatToken } from './format-section';

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** 9999-12-31; beyond it, and below zero, Excel fills the cell with `#`. */
const LAST_DAY = 2_958_465;

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

const DATE_KINDS: ReadonlySet<string> = new Set([
  'year',
  'month',
  'day',
  'weekday',
  'hour',
  'second',
  'elapsed',
  'noon',
]);

export function isDateToken({ kind }: FormatToken): boolean {
  return DATE_KINDS.has(kind);
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Of the day, rounded to what is shown, below 86400. */
  readonly seconds: number;
  /** The serial number itself, for elapsed time. */
  readonly serial: number;
}

/** Shows serial numbers of the 1900 system by the tokens of a section that has date codes. */
export function dateShower(tokens: readonly FormatToken[]): (serial: number) => string {
  const noon = tokens.some(({ kind }) => kind === 'noon');
  const places = Math.max(0, ...tokens.map(decimalsOf));
  const parts = tokens.map((token, at) => partOf(token, isMinutes(tokens, at), noon));
  return (serial) => {
    if (serial < 0 || serial >= LAST_DAY + 1) return '######';
    const moment = momentOf(serial, places);
    return parts.map((part) => part(moment)).join('');
  };
}

/** `m` beside hours before it or seconds behind it is minutes. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'month' || token.text.length > 2) return false;
  const before = tokens.slice(0, at).reverse().find(isDateToken);
  const after = tokens.slice(at + 1).find(isDateToken);
  const hours =
    before?.kind === 'hour' || (before?.kind === 'elapsed' && before.text.startsWith('h'));
  return hours || after?.kind === 'second';
}

type Part = (moment: Moment) => string;

const TWO_DIGITS = 2;

/** What each code shows; `noon` where the hours are counted to twelve. */
const PARTS: Readonly<Record<string, (token: FormatToken, noon: boolean) => Part>> = {
  year: ({ text }) =>
    text.length <= TWO_DIGITS && /^y/i.test(text)
      ? ({ year }) => padded(year % 100, TWO_DIGITS)
      : ({ year }) => String(year),
  month: ({ text }) => monthPart(text.length),
  day: ({ text }) =>
    text.length <= TWO_DIGITS ? ({ day }) => padded(day, text.length) : weekdayPart(text.length),
  weekday: ({ text }) => weekdayPart(text.length),
  hour:
    ({ text }, noon) =>
    ({ seconds }) =>
      padded(hoursOf(seconds, noon), text.length),
  second: secondPart,
  elapsed: ({ text }) => elapsedPart(text),
  noon:
    () =>
    ({ seconds }) =>
      seconds < DAY_SECONDS / 2 ? '上午' : '下午',
};

function partOf(token: FormatToken, minutes: boolean, noon: boolean): Part {
  const { kind, text } = token;
  if (minutes) return ({ seconds }) => padded(Math.floor(seconds / 60) % 60, text.length);
  return PARTS[kind]?.(token, noon) ?? (() => text);
}

/** At least as many digits as the code has letters. */
function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function monthPart(length: number): Part {
  if (length <= TWO_DIGITS) return ({ month }) => padded(month, length);
  if (length === 3) return ({ month }) => `${month}月`;
  return ({ month }) => `${MONTHS[month - 1] ?? ''}月`;
}

function weekdayPart(length: number): Part {
  const word = length === 3 ? '周' : '星期';
  return ({ weekday }) => word + (WEEKDAYS[weekday] ?? '');
}

function hoursOf(seconds: number, noon: boolean): number {
  const hours = Math.floor(seconds / 3600);
  return noon ? hours % 12 || 12 : hours;
}

/** Decimals of a seconds code (`ss.00` has two). */
function decimalsOf({ kind, text }: FormatToken): number {
  return kind === 'second' ? (text.split('.')[1]?.length ?? 0) : 0;
}

function secondPart(token: FormatToken): Part {
  const places = decimalsOf(token);
  const { length } = token.text;
  return ({ seconds }) =>
    (Math.floor((seconds % 60) * 10 ** places + 0.001) / 10 ** places)
      .toFixed(places)
      .padStart(length, '0');
}

function elapsedPart(text: string): Part {
  const unit = text.startsWith('h') ? 3600 : text.startsWith('m') ? 60 : 1;
  return ({ serial }) =>
    String(Math.floor(Math.round(serial * DAY_SECONDS) / unit)).padStart(text.length, '0');
}

/** Excel counts a 29 February 1900 that never was, and begins with 0 January 1900. */
function momentOf(serial: number, places: number): Moment {
  const whole = Math.floor(serial);
  const unit = 10 ** places;
  const units = Math.round((serial - whole) * DAY_SECONDS * unit);
  const seconds = Math.min(units, DAY_SECONDS * unit - 1) / unit;
  const rest = { weekday: (whole + 6) % 7, seconds, serial };
  if (whole === 0) return { year: 1900, month: 1, day: 0, ...rest };
  if (whole === 60) return { year: 1900, month: 2, day: 29, ...rest };
  const date = new Date(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ...rest,
  };
}
