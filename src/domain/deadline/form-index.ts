import { FORMS } from './forms/index';
import type { DeadlineForm } from './types';

const STARTS: ReadonlySet<string> = new Set(FORMS.flatMap(({ starts }) => Array.from(starts)));
/** Every character that some form waits for after figures; all others are one to the index. */
const NEXT_SIGNS: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ next }) => Array.from(next ?? '')),
);
/** 份 and the blanks of a form may stand between a month and its day. */
const DAY_SIGNS: ReadonlySet<string> = new Set('份分Xx×*_□〇?…');
const CHINESE_FIGURES: ReadonlySet<string> = new Set('〇零一二两三四五六七八九壹贰叁十廿卅百');
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
/** No form reads more figures in a row; a longer run need not be looked through again and again. */
const MOST_FIGURES = 16;
/** A span has no more figures than this, a year has more. */
const FEW_FIGURES = 3;

/**
 * The forms by place: the first character and for figures what follows them, at the beginning of the
 * text and elsewhere; filled when first asked. Since the characters that no form waits for are one, it
 * stays small whatever the text.
 */
const atBeginning = new Map<string, readonly DeadlineForm[]>();
const elsewhere = new Map<string, readonly DeadlineForm[]>();

/** The forms that may begin at a place of the text, in the order of the list. */
export function formsAt(text: string, at: number): readonly DeadlineForm[] {
  const start = text.charAt(at);
  if (!STARTS.has(start)) return NONE;
  const after = isFigure(text, at) ? afterFigures(text, at) : '';
  const byPlace = at === 0 ? atBeginning : elsewhere;
  const known = byPlace.get(start + after);
  if (known) return known;
  const forms = FORMS.filter((form) => fits(form, at, start, after));
  byPlace.set(start + after, forms);
  return forms;
}

function fits(form: DeadlineForm, at: number, start: string, after: string): boolean {
  if (!form.starts.includes(start)) return false;
  if (at > 0 && form.wholeCell) return false;
  const { next } = form;
  if (after === '' || next === undefined) return true;
  const length = after.startsWith(SIGNS.few) ? SIGNS.many : SIGNS.few;
  return !next.includes(length) && next.includes(after.charAt(1));
}

/** How many figures stand here and what comes after them, in two signs. */
function afterFigures(text: string, at: number): string {
  const end = endOfFigures(text, at);
  const length = end - at > FEW_FIGURES && isDigit(text, at) ? SIGNS.many : SIGNS.few;
  const sign = text.charAt(end);
  if (sign === '月') return length + (mayBeDay(text, end + 1) ? SIGNS.monthDay : sign);
  if (sign === '年' && isFigure(text, end + 1)) return length + afterYear(text, end + 1);
  return length + (NEXT_SIGNS.has(sign) ? sign : SIGNS.other);
}

function afterYear(text: string, at: number): string {
  const end = endOfFigures(text, at);
  if (text.charAt(end) !== '月') return SIGNS.yearFigures;
  return mayBeDay(text, end + 1) ? SIGNS.yearMonthDay : SIGNS.yearMonth;
}

/** Not 底, 末, 前 and whatever else a day never begins with. */
function mayBeDay(text: string, at: number): boolean {
  return isFigure(text, at) || DAY_SIGNS.has(text.charAt(at));
}

function endOfFigures(text: string, at: number): number {
  let end = at + 1;
  const limit = at + MOST_FIGURES;
  while (end < limit && isFigure(text, end)) end += 1;
  return end;
}

/** An Arabic or a Chinese figure. */
function isFigure(text: string, at: number): boolean {
  return isDigit(text, at) || CHINESE_FIGURES.has(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
