import { endOfMonth } from '../../calendar/day';
import { BEFORE, form, TO, YEAR, yearIn } from '../pieces';
import type { FormReading, YearWord } from '../types';

/** 2024-2026年: the end of the second year. */
export const yearRange = form('yearRange', `\\d{4}年?${TO}${YEAR}(?:底|末|内)?`, (groups) =>
  endOf(yearIn(groups), false),
);

/** 2024年底前, 今年年底, 年内, 24年底: 31 December. */
export const yearEnd = form('yearEnd', `(?:${YEAR}(?:年度?)?|年度?)[底末终内]|全年`, (groups) =>
  endOf(yearIn(groups), false),
);

/**
 * 2025年 alone is that year's end. 2027年前 may mean the end of 2026 as well; like 8月前 it is taken
 * loosely and said to be supposed. 2025年初 names no last day and is not read, nor is 2024年13月.
 */
export const year = form('year', `${YEAR}(?![初\\d])(?<before>${BEFORE})?`, (groups) =>
  endOf(yearIn(groups), groups('before') !== ''),
);

function endOf(word: YearWord, loose: boolean): FormReading {
  return {
    type: 'calendar',
    class: 'date',
    year: word,
    precision: 'longer',
    lastDay: (inYear) => endOfMonth(inYear, 12),
    loose,
  };
}
