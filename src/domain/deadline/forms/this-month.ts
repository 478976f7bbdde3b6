import { addMonths, type Day, dayOf, endOfMonth, partsOf } from '../../calendar/day';
import { MONTH_PART, MONTH_PARTS } from '../month-parts';
import { DAY, form, numberIn } from '../pieces';
import type { Groups, PeriodWords } from '../types';
import { periodWords } from '../words';

const MONTHS_ON: Readonly<Record<string, number>> = {
  下下: 2,
  下下个: 2,
  下: 1,
  下个: 1,
  下一个: 1,
  次: 1,
  本: 0,
  当: 0,
  这个: 0,
};
const WHICH = '(?<which>下下个?|下一?个?|次|本|当|这个)';
const STARTS = '下次本当这';

/** 下月10日前, 本月28日, 下月中旬: a part of the month counted from the feedback date. */
export const dayOfThisMonth = form(
  'dayOfThisMonth',
  STARTS,
  `${WHICH}月份?(?:${MONTH_PART}|${DAY})`,
  (groups) => {
    const part = MONTH_PARTS[groups('part')];
    return monthFrom(groups, part ? part.end : numberIn(groups, 'day'));
  },
);

/** 本月底, 下月, 月底前: counted from the feedback date, which the text does not say. */
export const thisMonth = form(
  'thisMonth',
  `${STARTS}月`,
  `(?:${WHICH}月份?(?:[底末]|[之以]?内)?|月(?:[底末]|内))`,
  (groups) => monthFrom(groups, 0),
);

/** `day` of the month that the words name; 0 is its last. */
function monthFrom(groups: Groups, day: number): PeriodWords {
  const months = MONTHS_ON[groups('which')] ?? 0;
  const end = (base: Day): Day | null => {
    const { year, month } = partsOf(addMonths(base, months));
    return day === 0 ? endOfMonth(year, month) : dayOf(year, month, day);
  };
  return periodWords(end, { loose: true });
}
