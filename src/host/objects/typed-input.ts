import type { CellContent } from '../univer/live-cells';

/** What Excel makes of a value written through `values` or `formulas`. */
export interface TypedInput {
  readonly content: CellContent;
  /** The number format Excel gives a cell that has none yet. */
  readonly format?: string;
}

/** One way of reading a text as something else than text; null where it is not that. */
type Reader = (text: string) => TypedInput | null;

const DAY_MS = 86_400_000;
/** Excel counts days from 1899-12-30 (its own 1900-02-29 included). */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/**
 * Reads a text as US-English Excel does when it is typed or written through the API. A cell of
 * format `@` keeps everything as text; an apostrophe in front does so too and is taken away.
 */
export function readTyped(value: string | number | boolean, cellFormat: string): TypedInput {
  if (typeof value !== 'string') return { content: { value } };
  if (value === '') return { content: { empty: true } };
  if (cellFormat === '@') return { content: { value } };
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  for (const read of READERS) {
    const typed = read(value);
    if (typed !== null) return typed;
  }
  return { content: { value } };
}

/** The first that fits is taken: numbers before formulas, since `-5` is a number. */
const READERS: readonly Reader[] = [
  readTruth,
  readError,
  readNumber,
  readIsoDate,
  readUsDate,
  readDayOfYear,
  readTime,
  readFormula,
];

function readTruth(text: string): TypedInput | null {
  return /^(?:true|false)$/i.test(text)
    ? { content: { value: text.toLowerCase() === 'true' } }
    : null;
}

function readError(text: string): TypedInput | null {
  // An error typed by hand is the error itself.
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)
    ? { content: { value: text } }
    : null;
}

const NUMBER = /^([+-])?(\$)?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:e([+-]?\d+))?(%)?$/i;

function readNumber(text: string): TypedInput | null {
  const found = NUMBER.exec(text.trim());
  if (found === null) return null;
  const [, sign, dollar, digits = '', exponent, percent] = found;
  if (!/\d/.test(digits)) return null;
  const size = Number(digits.replaceAll(',', '') + (exponent === undefined ? '' : `e${exponent}`));
  const value = (sign === '-' ? -size : size) / (percent === undefined ? 1 : 100);
  const format = numberFormat(digits, dollar !== undefined, exponent, percent !== undefined);
  return { content: { value }, ...(format === null ? {} : { format }) };
}

function numberFormat(
  digits: string,
  dollar: boolean,
  exponent: string | undefined,
  percent: boolean,
): string | null {
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (exponent !== undefined) return '0.00E+00';
  if (dollar) return `$#,##0${decimals}`;
  return digits.includes(',') ? `#,##0${decimals}` : null;
}

const DATE_FORMAT = 'm/d/yyyy';

function readIsoDate(text: string): TypedInput | null {
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (found === null) return null;
  return date(Number(found[1]), Number(found[2]), Number(found[3]), DATE_FORMAT);
}

function readUsDate(text: string): TypedInput | null {
  const found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (found === null) return null;
  const [, month, day, year = ''] = found;
  return date(fullYear(year), Number(month), Number(day), DATE_FORMAT);
}

/** `1-1` and `3/5` become days of this year: the trap of serial numbers such as 1-1. */
function readDayOfYear(text: string): TypedInput | null {
  const found = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (found === null) return null;
  return date(new Date().getFullYear(), Number(found[1]), Number(found[2]), 'd-mmm');
}

function readTime(text: string): TypedInput | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (found === null) return null;
  const [, hours, minutes, seconds] = found;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  const format = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return Number(minutes) < 60 ? { content: { value: total / 86_400 }, format } : null;
}

function readFormula(text: string): TypedInput | null {
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text } };
  // Excel takes these for the beginning of a formula, too.
  return /^[+\-@]./s.test(text) ? { content: { formula: `=${text}` } } : null;
}

/** Two-digit years as Excel reads them: 00–29 are 20xx. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function date(year: number, month: number, day: number, format: string): TypedInput | null {
  const time = Date.UTC(year, month - 1, day);
  const there = new Date(time);
  // 2月30日 is no day; Excel leaves it as text. Days before 1900 are text, too.
  if (there.getUTCMonth() !== month - 1 || there.getUTCDate() !== day || year < 1900) return null;
  return { content: { value: (time - EPOCH_MS) / DAY_MS }, format };
}
