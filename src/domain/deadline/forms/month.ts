import { addDays, dayOf, endOfMonth } from '../../calendar/day';
import { BEFORE, DATE_STARTS, form, MAYBE_YEAR, MONTH, numberIn, yearIn, NEXT } from '../pieces';

/**
 * 2024年12月底前, 6月底, 2019年2月: the month's last day. 2024年8月前 may mean the end of July as
 * well; offices use it for the end of August, so that is taken unless the ledger is read strictly, and
 * said to be supposed.
 */
export const month = form(
  'month',
  DATE_STARTS,
  `${MAYBE_YEAR}${MONTH}(?:月?(?<end>底|末|之内|以内|内(?![部控]))|(?<before>${BEFORE}))?`,
  (groups) => {
    const month = numberIn(groups, 'month');
    const base = {
      type: 'calendar',
      class: 'date',
      year: yearIn(groups),
      precision: 'month',
      lastDay: (year: number) => endOfMonth(year, month),
    } as const;
    if (groups('before') === '') return base;
    const dayBefore = (year: number) => {
      const first = dayOf(year, month, 1);
      return first && addDays(first, -1);
    };
    return { ...base, loose: true, before: true, other: dayBefore };
  },
  NEXT.month,
);
