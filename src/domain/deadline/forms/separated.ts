import { dayOf, endOfMonth } from '../../calendar/day';
import type { CalendarWords, Groups } from '../types';
import { FIGURES, form, numberIn, TO, PLACES } from '../pieces';
import { calendarWords, thatDay } from '../words';

/** Between the parts of a date with a year of four figures, slips for a point included. */
const SIGN = String.raw`[./\-,、。·\\_ ]`;
/** Nothing may follow that makes the number another one; a range may. */
const NUMBER_END = String.raw`(?!\d|[./]\d|-\d(?!\d{0,3}[./]\d))`;
const MONTH_END = '(?:月份?)?(?:[底末内]|止)?';
const NO_UNIT = '(?![年个月天周%])';

function fullYear(groups: Groups): number {
  const year = numberIn(groups, 'y');
  return year < 100 ? 2000 + year : year;
}

function day(year: number | null, month: number, date: number, loose = false): CalendarWords {
  return thatDay(year, month, date, { loose });
}

function monthEnd(year: number | null, month: number, loose = false): CalendarWords | null {
  if (month < 1) return null;
  const lastDay = (inYear: number) => (month <= 12 ? endOfMonth(inYear, month) : null);
  return calendarWords(year, 'month', lastDay, { loose });
}

/** 2024.9.16-20, 2024/9/16至20: the second day. */
export const separatedDayRange = form(
  'separatedDayRange',
  FIGURES,
  `(?<y>\\d{4})(?<sign>[./\\-])(?<m>\\d{1,2})\\k<sign>\\d{1,2}日?${TO}(?<d>\\d{1,2})(?!\\d|[./\\-年月]\\d?)`,
  (groups) => day(fullYear(groups), numberIn(groups, 'm'), numberIn(groups, 'd')),
  PLACES.separated,
);

/** 2026-07-18, 2026/7/18, 26.7.18, 2026、7、18. */
export const separatedDay = form(
  'separatedDay',
  FIGURES,
  `(?:(?<y>\\d{4})(?<sign>${SIGN})|(?<short>\\d{2})(?<mark>[./\\-]))(?<m>\\d{1,2})(?:\\k<sign>\\k<mark>)(?<d>\\d{1,2})(?!\\d)日?`,
  (groups) => {
    const short = groups('short');
    const year = short === '' ? fullYear(groups) : 2000 + numberIn(groups, 'short');
    const month = numberIn(groups, 'm');
    if (short !== '' && (numberIn(groups, 'short') < 13 || month > 12)) return null;
    return day(year, month, numberIn(groups, 'd'));
  },
  PLACES.separated,
);

/** 12/31/2024 and 31/12/2024; where both may be the month, the first is taken. */
export const yearLast = form(
  'yearLast',
  FIGURES,
  '(?<a>\\d{1,2})(?<sign>[./\\-])(?<b>\\d{1,2})\\k<sign>(?<y>20\\d{2})(?!\\d)',
  (groups) => {
    const [a, b] = [numberIn(groups, 'a'), numberIn(groups, 'b')];
    const year = fullYear(groups);
    if (a > 12) return day(year, b, a);
    if (b > 12 || a === b) return day(year, a, b);
    return thatDay(year, a, b, { loose: true, other: (inYear) => dayOf(inYear, b, a) });
  },
  PLACES.separated,
);

/** 2024年12.31, 2024年12-31: a sign where 月 should be. */
export const mixedDay = form(
  'mixedDay',
  FIGURES,
  `(?<y>\\d{4}|\\d{2})年(?<m>1[0-2]|0?[1-9])[./\\- ](?<d>3[01]|[12]\\d|0?[1-9])(?![\\d月])日?`,
  (groups) => day(fullYear(groups), numberIn(groups, 'm'), numberIn(groups, 'd')),
  { next: '+' },
);

/** 2024.9-12: the end of the second month. */
export const separatedMonthRange = form(
  'separatedMonthRange',
  FIGURES,
  `(?<y>\\d{4})[./](?:1[0-2]|0?[1-9])${TO}(?<m>1[0-2]|0?[1-9])(?![\\d./])${MONTH_END}`,
  (groups) => monthEnd(fullYear(groups), numberIn(groups, 'm')),
  PLACES.separated,
);

/** 2024.12, 2024/12, 2024-12, 2024.12底前: the end of that month. */
export const separatedMonth = form(
  'separatedMonth',
  FIGURES,
  `(?<y>\\d{4})[./-](?<m>\\d{1,2})(?!月?份?[上中下]旬|月份?[初中])${NUMBER_END}${MONTH_END}`,
  (groups) => monthEnd(fullYear(groups), numberIn(groups, 'm')),
  PLACES.separated,
);

/** 8底 and 2024年8 as the whole cell: 月 was forgotten. */
export const monthWithoutSign = form(
  'monthWithoutSign',
  FIGURES,
  '^(?:(?<y>\\d{4})年(?<m>1[0-2]|0?[1-9])[底末]?|(?<alone>1[0-2]|[1-9])[底末])前?$',
  (groups) => {
    const alone = numberIn(groups, 'alone');
    return alone === 0
      ? monthEnd(fullYear(groups), numberIn(groups, 'm'), true)
      : monthEnd(null, alone, true);
  },
  { next: '+底末' },
);

/** 24.12 and 24-12 as the whole cell: no day of any month, so a year and a month. */
export const shortMonth = form(
  'shortMonth',
  '23',
  `^(?<y>2\\d|3[2-9])[./-](?<m>1[0-2]|0?[1-9])[底末]?前?$`,
  (groups) => monthEnd(fullYear(groups), numberIn(groups, 'm'), true),
  PLACES.separated,
);

/** 06/25, 12.31: month and day without a year. */
export const separatedMonthDay = form(
  'separatedMonthDay',
  FIGURES,
  `(?<m>\\d{1,2})[./](?<d>\\d{1,2})${NUMBER_END}${NO_UNIT}[日号]?`,
  (groups) => {
    const month = numberIn(groups, 'm');
    if (month < 1 || month > 12 || numberIn(groups, 'd') === 0) return null;
    return day(null, month, numberIn(groups, 'd'));
  },
  PLACES.separated,
);

/** 12-31 as the whole cell; 1-2 may be anything and is left alone. */
export const dashedMonthDay = form(
  'dashedMonthDay',
  FIGURES,
  '^(?<m>1[0-2]|0?[1-9])-(?<d>3[01]|[12]\\d|0[1-9])日?(?:之前|以前|前|止)?(?:完成)?$',
  (groups) => {
    const plain = groups('m').length < 2 && numberIn(groups, 'd') <= 12;
    return plain ? null : day(null, numberIn(groups, 'm'), numberIn(groups, 'd'), true);
  },
  PLACES.separated,
);
