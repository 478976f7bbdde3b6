import { dayOf, endOfMonth } from '../../calendar/day';
import type { FormReading, Groups } from '../types';
import { form, numberIn } from '../pieces';

const NUMBER_END = '(?!\\d|[./-]\\d)';

function fullYear(groups: Groups): number {
  const year = numberIn(groups, 'y');
  return year < 100 ? 2000 + year : year;
}

/** 2026-07-18, 2026/7/18, 26.7.18. */
export const separatedDay = form(
  'separatedDay',
  `(?<y>\\d{4}|\\d{2})(?<sign>[./-])(?<m>\\d{1,2})\\k<sign>(?<d>\\d{1,2})(?!\\d)`,
  (groups) => ({
    type: 'calendar',
    class: 'date',
    year: fullYear(groups),
    precision: 'day',
    lastDay: (year) => dayOf(year, numberIn(groups, 'm'), numberIn(groups, 'd')),
  }),
);

/** 2024.12, 2024/12, 2024-12: the end of that month. */
export const separatedMonth = form(
  'separatedMonth',
  `(?<y>\\d{4})[./-](?<m>\\d{1,2})${NUMBER_END}月?`,
  (groups) => endOfMonthReading(fullYear(groups), numberIn(groups, 'm')),
);

/** 06/25, 12.31: month and day without a year. */
export const separatedMonthDay = form(
  'separatedMonthDay',
  `(?<m>\\d{1,2})[./](?<d>\\d{1,2})${NUMBER_END}`,
  (groups) => {
    const month = numberIn(groups, 'm');
    if (month < 1 || month > 12) return null;
    return {
      type: 'calendar',
      class: 'date',
      year: null,
      precision: 'day',
      lastDay: (year) => dayOf(year, month, numberIn(groups, 'd')),
    };
  },
);

function endOfMonthReading(year: number, month: number): FormReading {
  return {
    type: 'calendar',
    class: 'date',
    year,
    precision: 'month',
    lastDay: (inYear) => (month >= 1 && month <= 12 ? endOfMonth(inYear, month) : null),
  };
}
