import { anyOf } from '../text/alternation';
import { readNumber } from '../text/chinese-number';
import type { DeadlineForm, FormReading, Groups, YearWord } from './types';

/** Years said by their place beside another one. */
const RELATIVE_YEARS: Readonly<Record<string, YearWord>> = {
  今年: 'this',
  本年度: 'this',
  本年: 'this',
  当年: 'this',
  明年: 'next',
  来年: 'next',
  后年: 'afterNext',
  次年: 'following',
  翌年: 'following',
};

const CHINESE_YEAR = '[〇零一二三四五六七八九]{4}';

/** A year with its 年, or a word that stands for one. */
export const YEAR = `(?:(?<year>\\d{4}|\\d{2}|${CHINESE_YEAR})年度?|(?<relative>${anyOf(Object.keys(RELATIVE_YEARS))}))`;
export const MAYBE_YEAR = `(?:${YEAR}的?)?`;

const MONTH_NUMBER = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
export const MONTH = `(?<month>${MONTH_NUMBER})月`;
export const FROM_MONTH = `(?<from>${MONTH_NUMBER})`;

const DAY_NUMBER =
  '3\\d|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]|二?十|[一二三四五六七八九]';
/** 日 may be missing where nothing else follows that gives the number another meaning. */
export const DAY = `(?<day>${DAY_NUMBER})(?:日|号|(?![\\d个天周年月日季]))`;
export const FROM_DAY = `(?<from>${DAY_NUMBER})`;

/** Between the two ends of a range. */
export const TO = '(?:-|~|至|到)';
export const BEFORE = '(?:之前|以前|前)';

/** The year that the groups of `YEAR` name; null where the text has none. */
export function yearIn(groups: Groups): YearWord {
  const year = groups('year');
  if (year === '') return RELATIVE_YEARS[groups('relative')] ?? null;
  const number = readNumber(year);
  if (number === null) return null;
  return number < 100 ? 2000 + number : number;
}

/** The number in a group; 0 where it is missing. */
export function numberIn(groups: Groups, name: string): number {
  return readNumber(groups(name)) ?? 0;
}

/** A form from a pattern source; the scanner tries it at one place at a time, hence sticky. */
export function form(
  name: string,
  source: string,
  read: (groups: Groups) => FormReading | null,
): DeadlineForm {
  return { name, pattern: new RegExp(source, 'uy'), read };
}
