import { endOfMonth } from '../../calendar/day';
import {
  AFTER_YEAR,
  BEFORE,
  form,
  MAYBE_YEAR,
  numberIn,
  yearIn,
  YEAR_STARTS,
  YEAR,
  PLACES,
} from '../pieces';
import type { CalendarWords, Groups, YearWord } from '../types';
import { type CalendarNuances, calendarWords } from '../words';

/** 2024年上半年, 下半年: the end of June or of December. 下半年前 like 8月前. */
export const halfYear = form(
  'halfYear',
  `${YEAR_STARTS}上下`,
  `(?:${MAYBE_YEAR}|(?<bare>20\\d{2}))(?<half>[上下])半年度?(?:结束前|[底末]|以?内|(?<before>${BEFORE}))?`,
  (groups) => {
    const bare = groups('bare');
    const half = groups('half') === '上' ? 1 : 2;
    const year = bare === '' ? yearIn(groups) : Number(bare);
    if (groups('before') === '') return halfEnd(year, half);
    const other = (inYear: number) => endOfHalf(inYear, half - 1);
    return halfEnd(year, half, { loose: true, before: true, other });
  },
  { next: '年上下', afterYear: `${AFTER_YEAR}上下` },
);

/** 2024H2, 24-H1. */
export const yearHalf = form(
  'yearHalf',
  '23',
  '(?<y>20\\d{2}|[23]\\d)年?[./-]?[Hh](?<half>[12])(?!\\d)',
  (groups) => {
    const year = numberIn(groups, 'y');
    return halfEnd(year < 100 ? 2000 + year : year, numberIn(groups, 'half'));
  },
  { next: '年Hh./-', afterYear: './-Hh' },
);

/** 2025年年中, 2025年中: the end of June, or some time in July. */
export const midYear = form(
  'midYear',
  YEAR_STARTS,
  `${YEAR}年?中(?![央心期国小考旬])`,
  readMidYear,
  { ...PLACES.year, afterYear: '度年中' },
);

/** 年中 without a year. */
export const bareMidYear = form('bareMidYear', '年', '年中(?![央心期国小考旬])', readMidYear);

function readMidYear(groups: Groups): CalendarWords {
  return halfEnd(yearIn(groups), 1, { loose: true, other: (inYear) => endOfMonth(inYear, 7) });
}

function halfEnd(year: YearWord, half: number, nuances?: CalendarNuances): CalendarWords {
  return calendarWords(year, 'longer', (inYear) => endOfHalf(inYear, half), nuances);
}

/** The end of the first or second half of a year; of the year before for 0. */
function endOfHalf(year: number, half: number): ReturnType<typeof endOfMonth> {
  return half === 0 ? endOfMonth(year - 1, 12) : endOfMonth(year, half * 6);
}
