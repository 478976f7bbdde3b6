import { addMonths, endOfMonth } from '../../calendar/day';
import { AFTER_YEAR, BEFORE, form, MAYBE_YEAR, numberIn, TO, yearIn, YEAR_STARTS } from '../pieces';
import type { CalendarWords, YearWord } from '../types';
import { type CalendarNuances, calendarWords } from '../words';

const NUMBER =
  '(?:[前第]?(?<quarter>[1-4一二三四])个?季(?:度|(?=[底末内前]))|[Qq](?<q>[1-4])(?![\\d.]))';
const STARTS = `${YEAR_STARTS}前第Qq`;

function lastDayOf(number: number): CalendarWords['lastDay'] {
  return (year) => (number === 0 ? endOfMonth(year - 1, 12) : endOfMonth(year, number * 3));
}

function quarterEnd(year: YearWord, number: number, nuances?: CalendarNuances): CalendarWords {
  return calendarWords(year, 'longer', lastDayOf(number), nuances);
}

/** 2024年三季度末, 第二季度, 前三季度, Q3: the last day of that quarter. 三季度前 like 8月前. */
export const quarter = form(
  'quarter',
  `${STARTS}一二三四`,
  `${MAYBE_YEAR}(?:[第前]?[1-4一二三四]季?度?(?:、|${TO}))?${NUMBER}(?:结束前|(?<end>底|末|以?内)|(?<before>${BEFORE}))?`,
  (groups) => {
    const number = numberIn(groups, 'quarter') || numberIn(groups, 'q');
    const year = yearIn(groups);
    if (groups('before') === '') return quarterEnd(year, number);
    return quarterEnd(year, number, { loose: true, before: true, other: lastDayOf(number - 1) });
  },
  { next: '年+季个、-~至到./ ', afterYear: `${AFTER_YEAR}前第Qq` },
);

/** 2024Q3, 24-Q4: without 年. */
export const yearQuarter = form(
  'yearQuarter',
  '23',
  '(?<y>20\\d{2}|[23]\\d)[./-]?[Qq](?<q>[1-4])(?!\\d)(?:[底末内])?',
  (groups) => {
    const year = numberIn(groups, 'y');
    return quarterEnd(year < 100 ? 2000 + year : year, numberIn(groups, 'q'));
  },
  { next: 'Qq./-' },
);

/** 一季度内 as the whole cell: the first quarter of the year, or three months from the feedback. */
export const oneQuarter = form(
  'oneQuarter',
  '一1',
  '^[一1]季度(?:以内|之内|内)(?:完成)?$',
  () =>
    quarterEnd(null, 1, {
      loose: true,
      other: (_year, feedback) => feedback && addMonths(feedback, 3),
    }),
  { next: '季' },
);
