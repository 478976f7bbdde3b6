import { anyOf } from '../text/alternation';
import { readNumber } from '../text/chinese-number';
import type { DeadlineForm, FormPlaces, Groups, ReadGroups, YearWord } from './types';

/** Years said by their place beside another one. */
const RELATIVE_YEARS: Readonly<Record<string, YearWord>> = {
  今年: 'this',
  今年度: 'this',
  本年度: 'this',
  本年: 'this',
  当年: 'this',
  同年: 'this',
  明年: 'next',
  明年度: 'next',
  来年: 'next',
  下年度: 'next',
  下一年度: 'next',
  后年: 'afterNext',
  次年: 'following',
  翌年: 'following',
  去年: 'last',
};

const CHINESE_DIGIT = '[〇零一二三四五六七八九]';
/** 2024.12月 and 24-12月 have a sign where 年 should be. */
const SIGN_BEFORE_MONTH = String.raw`[./ \-](?=(?:1[0-2]|0?[1-9])月)`;
const YEAR_END = `(?=年|${SIGN_BEFORE_MONTH})`;

/** A year with its 年, or a word that stands for one. */
export const YEAR = `(?:(?<year>\\d{4}${YEAR_END}|[23]\\d${YEAR_END}|\\d{2}(?=年)|${CHINESE_DIGIT}{4}(?=年)|二${CHINESE_DIGIT}(?=年))(?:年度?|${SIGN_BEFORE_MONTH})|(?<relative>${anyOf(Object.keys(RELATIVE_YEARS))}))`;
export const MAYBE_YEAR = `(?:${YEAR}[的,]?)?`;

const MONTH_NUMBER = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]';
export const MONTH = `(?<month>${MONTH_NUMBER})月(?:份|分(?!别))?`;
export const FROM_MONTH = `(?<from>${MONTH_NUMBER})`;

const DAY_NUMBER =
  '3\\d|[12]\\d|0?[1-9]|[三卅]十?一|三十|[二廿]?十[一二三四五六七八九]|廿[一二三四五六七八九]|二?十|廿|卅|[一二三四五六七八九]';
/** 日 may be missing where nothing else follows that gives the number another meaning. */
export const DAY = `(?<day>${DAY_NUMBER})(?:日|号|(?![\\d个天周年月日季旬次项件条人家名份万亿元%.]))`;
export const FROM_DAY = `(?<from>${DAY_NUMBER})`;

/** Between the two ends of a range. */
export const TO = '(?:-|~|至|到)';
export const BEFORE = '(?:之前|以前|前)';
export const WITHIN = '(?:以内|之内|内(?![部控])|里)';

/** The characters that figures and written numbers begin with. */
export const FIGURES = '0123456789';
export const NUMERALS = `${FIGURES}〇零一二两三四五六七八九壹贰叁十廿卅百`;
/** The characters that years (and so most dates) begin with. */
export const YEAR_STARTS = `${FIGURES}〇零一二三四五六七八九${firstSigns(Object.keys(RELATIVE_YEARS))}`;
/** The characters that make a year with nothing but 年 behind them. */
export const RELATIVE_STARTS = firstSigns(
  Object.keys(RELATIVE_YEARS).filter((word) => word.indexOf('年') === 1),
);
/** The characters that a date with month may begin with. */
export const DATE_STARTS = `${YEAR_STARTS}十元`;

/** What may follow the 年 of `MAYBE_YEAR`, where no figure does. */
export const AFTER_YEAR = '度的,';
/** A month that is no figure: 元月. */
const MONTH_AFTER_YEAR = { afterYear: `${AFTER_YEAR}元` } as const;

/**
 * What may follow the figures of a date with day or with month, of a year alone, a range of months, a
 * span, and a date with signs; see `DeadlineForm`.
 */
export const PLACES = {
  day: { next: '年#@./ -', ...MONTH_AFTER_YEAR },
  month: { next: '年#=@月./ -', ...MONTH_AFTER_YEAR },
  year: { next: '年+' },
  range: { next: '年+./ -~至到', ...MONTH_AFTER_YEAR },
  span: { next: '<年+#=个工自日历天周星礼月小半.-~至到', afterMonth: '度' },
  separated: { next: './-,、。·\\_ ' },
} as const;

/** The characters that the words begin with. */
export function firstSigns(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.charAt(0)))].join('');
}

/** The year that the groups of `YEAR` name; null where the text has none. */
export function yearIn(groups: Groups): YearWord {
  const year = groups('year');
  if (year === '') return RELATIVE_YEARS[groups('relative')] ?? null;
  const number = readNumber(year);
  if (number === null) return null;
  return number < 100 ? 2000 + number : number;
}

/** The number in a group; 0 where it is missing. 元 is the first month. */
export function numberIn(groups: Groups, name: string): number {
  const text = groups(name);
  return text === '元' ? 1 : (readNumber(text) ?? 0);
}

/**
 * A form from a pattern source; it is tried at one place at a time, hence sticky. `starts` and
 * `places` tell where, see `DeadlineForm`. Without the u flag, which costs a third of the speed and
 * matters only beyond the basic plane, where no form has a character. Groups are looked up by number,
 * since a match with named groups takes twice as long.
 */
export function form(
  name: string,
  starts: string,
  source: string,
  read: ReadGroups,
  places: FormPlaces = {},
): DeadlineForm {
  const wholeCell = source.startsWith('^');
  const numbers = groupNumbers(source);
  const pattern = new RegExp(withoutNames(source, numbers), 'y');
  const match: DeadlineForm['match'] = (text, at) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null || found[0] === '') return null;
    const reading = read((group) => found[numbers[group] ?? -1] ?? '');
    return reading && { end: at + found[0].length, reading };
  };
  return { name, starts, ...places, wholeCell, match };
}

/** The numbers of the groups, all of which have names. */
function groupNumbers(source: string): Readonly<Record<string, number>> {
  const names = Array.from(source.matchAll(/\(\?<(\w+)>/gu), ([, name = '']) => name);
  return Object.fromEntries(names.map((name, at) => [name, at + 1]));
}

/** The same pattern with numbered groups; what refers to a group gets its number. */
function withoutNames(source: string, numbers: Readonly<Record<string, number>>): string {
  return source
    .replace(/\(\?<\w+>/gu, '(')
    .replace(/\\k<(\w+)>/gu, (_whole, name: string) => `(?:\\${numbers[name] ?? 0})`);
}
