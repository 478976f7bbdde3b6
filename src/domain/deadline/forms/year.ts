import { endOfMonth } from '../../calendar/day';
import { dayBeforeFestival } from '../../calendar/festivals';
import { BEFORE, FIGURES, form, TO, YEAR, YEAR_STARTS, yearIn, PLACES } from '../pieces';
import type { CalendarWords, YearWord } from '../types';
import { type CalendarNuances, calendarWords } from '../words';

/** 2024-2026年: the end of the second year. */
export const yearRange = form(
  'yearRange',
  FIGURES,
  `\\d{4}年?${TO}${YEAR}(?!\\d{1,2}月|[上下]半年|[第前]?[一二三四1-4]季)(?:底|末|内)?`,
  (groups) => endOf(yearIn(groups)),
  { next: '年-~至到', afterYear: '-~至到' },
);

/** 2024年底前, 今年年底, 年内, 24年底, 2024底: 31 December. */
export const yearEnd = form(
  'yearEnd',
  `${YEAR_STARTS}年`,
  `(?:${YEAR}(?:年度?)?|(?<bare>20\\d{2})|年度?)(?:年?[底末终]|[之以]?内(?![部控]))`,
  (groups) => {
    const bare = groups('bare');
    return endOf(bare === '' ? yearIn(groups) : Number(bare));
  },
  { next: '年底末终之以内', afterYear: '度年底末终之以内' },
);

/** 全年: the end of the year it is said in. */
export const wholeYear = form('wholeYear', '全', '全年', () => endOf(null));

/** 年前: before the end of the year, or before the spring festival. */
export const beforeNewYear = form('beforeNewYear', '年', '年前(?=$|[,;。)完])', () =>
  endOf(null, { loose: true, other: (inYear) => dayBeforeFestival('春节', inYear + 1) }),
);

/** 农历年前, 过年前: before the spring festival. */
export const beforeSpringFestival = form(
  'beforeSpringFestival',
  '农旧过',
  `(?:农历|旧历|过)新?年${BEFORE}`,
  () => calendarWords(null, 'day', (inYear) => dayBeforeFestival('春节', inYear), { named: true }),
);

/**
 * 2025年 alone is that year's end. 2027年前 may mean the end of 2026 as well; it is read like 8月前.
 * 2025年初 names no last day and is not read, nor is 2024年13月.
 */
export const year = form(
  'year',
  YEAR_STARTS,
  `${YEAR}(?![初\\dXx×_月])(?<before>${BEFORE})?`,
  (groups) => {
    const word = yearIn(groups);
    if (groups('before') === '') return endOf(word, { weak: true });
    const other = (inYear: number) => endOfMonth(inYear - 1, 12);
    return endOf(word, { loose: true, before: true, other });
  },
  PLACES.year,
);

function endOf(word: YearWord, nuances?: CalendarNuances): CalendarWords {
  return calendarWords(word, 'longer', (inYear) => endOfMonth(inYear, 12), nuances);
}
