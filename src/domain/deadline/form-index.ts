import { signTable, tableOf } from '../text/sign-table';
import { endOfFigures, isDigit, isFigure, mayBeDay } from './figures';
import { FORMS } from './forms/index';
import { RELATIVE_STARTS } from './pieces';
import type { DeadlineForm } from './types';

const NONE: readonly DeadlineForm[] = [];

/**
 * What stands for the text after figures: 月 or 年…月 with what may be a day behind it, 年…月 without,
 * 年 and other figures, any character that no form waits for; and for the number of figures.
 */
const SIGNS = {
  monthDay: '@',
  yearMonthDay: '#',
  yearMonth: '=',
  yearFigures: '+',
  other: '!',
  few: '<',
  many: '>',
} as const;
/** A span has no more figures than this, a year has more. */
const FEW_FIGURES = 3;

const [YEAR, MONTH] = ['年'.charCodeAt(0), '月'.charCodeAt(0)];

/** 今 and others that make a year together with 年. */
const RELATIVE = tableOf(RELATIVE_STARTS);

/** Every character that some form waits for, each with a number; all others are one to the index. */
const STARTS = numbered(FORMS.map(({ starts }) => starts));
const NEXT = numbered([...Object.values(SIGNS), ...FORMS.map(({ next = '' }) => next)]);
const AFTER = numbered(
  FORMS.flatMap(({ afterYear = '', afterMonth = '' }) => [afterYear, afterMonth]),
);

/** What follows the figures at a place: numbers of `NEXT` and `AFTER`, together one number. */
const MOST_SIGNS = 256;
const MANY = 2;
const number = (sign: string): number => NEXT.table[sign.charCodeAt(0)] ?? 0;
const OTHER = number(SIGNS.other);
const MONTH_DAY = number(SIGNS.monthDay);
const YEAR_MONTH_DAY = number(SIGNS.yearMonthDay);
const YEAR_MONTH = number(SIGNS.yearMonth);
const ONLY_MONTH = number('月');
const ONLY_YEAR = number('年');
const YEAR_FIGURES = number(SIGNS.yearFigures);

/**
 * The forms by place: by the number of the first character, and for figures by that of what follows
 * them, at the beginning of the text and elsewhere; filled when first asked. Since the characters that
 * no form waits for are one, it stays small whatever the text.
 */
const atBeginning = new Map<number, readonly DeadlineForm[]>();
const elsewhere = new Map<number, readonly DeadlineForm[]>();

/** The forms that may begin at a place of the text, in the order of the list. */
export function formsAt(text: string, at: number): readonly DeadlineForm[] {
  const start = STARTS.table[text.charCodeAt(at)] ?? 0;
  if (start === 0) return NONE;
  const after = afterStart(text, at);
  const place = after * STARTS.signs.length + start;
  const byPlace = at === 0 ? atBeginning : elsewhere;
  const known = byPlace.get(place);
  if (known) return known;
  const forms = FORMS.filter((form) => fits(form, at, start, after));
  byPlace.set(place, forms);
  return forms;
}

function afterStart(text: string, at: number): number {
  if (isFigure(text, at)) return afterFigures(text, at);
  if (text.charCodeAt(at + 1) !== YEAR || RELATIVE[text.charCodeAt(at)] !== 1) return 0;
  // 今年年底 is looked up like 2024年年底; with figures behind it all forms are asked.
  return isFigure(text, at + 2) ? 0 : afterYear(text, at + 2) * MANY + 1;
}

function fits(form: DeadlineForm, at: number, start: number, after: number): boolean {
  if (!form.starts.includes(STARTS.signs[start] ?? '')) return false;
  if (at > 0 && form.wholeCell) return false;
  return after === 0 || (fitsNext(form, after) && fitsAfter(form, after));
}

function fitsNext({ next }: DeadlineForm, after: number): boolean {
  if (next === undefined) return true;
  const otherLength = after % MANY === 1 ? SIGNS.few : SIGNS.many;
  return !next.includes(otherLength) && next.includes(nextOf(after));
}

/** May the character behind 年 or 月 follow in the form? Yes where there is none of them. */
function fitsAfter({ afterYear, afterMonth }: DeadlineForm, after: number): boolean {
  const sign = AFTER.signs[Math.floor(after / MANY / MOST_SIGNS) - 1];
  const expected = nextOf(after) === '年' ? afterYear : afterMonth;
  return sign === undefined || expected === undefined || (sign !== '' && expected.includes(sign));
}

function nextOf(after: number): string {
  return NEXT.signs[Math.floor(after / MANY) % MOST_SIGNS] ?? '';
}

/** How many figures stand here and what comes after them, as one number. */
function afterFigures(text: string, at: number): number {
  const end = endOfFigures(text, at);
  const many = end - at > FEW_FIGURES && isDigit(text.charCodeAt(at)) ? 1 : 0;
  const code = text.charCodeAt(end);
  if (code === MONTH) {
    const next = mayBeDay(text, end + 1) ? MONTH_DAY : ONLY_MONTH + signAfter(text, end + 1);
    return next * MANY + many;
  }
  if (code === YEAR) return afterYear(text, end + 1) * MANY + many;
  const next = NEXT.table[code] ?? 0;
  return (next === 0 ? OTHER : next) * MANY + many;
}

/** What comes after a 年, the same way. */
function afterYear(text: string, at: number): number {
  if (!isFigure(text, at)) return ONLY_YEAR + signAfter(text, at);
  const end = endOfFigures(text, at);
  if (text.charCodeAt(end) !== MONTH) return YEAR_FIGURES;
  return mayBeDay(text, end + 1) ? YEAR_MONTH_DAY : YEAR_MONTH;
}

/** The character after 年 or 月, one more than its number: 0 says that there was no 年 and no 月. */
function signAfter(text: string, at: number): number {
  return ((AFTER.table[text.charCodeAt(at)] ?? 0) + 1) * MOST_SIGNS;
}

/** The characters of the texts, each with a number from 1 on; 0 is any other character. */
function numbered(texts: readonly string[]): {
  readonly signs: readonly string[];
  readonly table: Uint16Array;
} {
  const signs = ['', ...new Set(texts.join(''))];
  return { signs, table: signTable(signs.slice(1).map((sign, at) => [sign, at + 1])) };
}
