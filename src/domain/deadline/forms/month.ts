import { endOfMonth } from '../../calendar/day';
import { BEFORE, form, MAYBE_YEAR, MONTH, numberIn, yearIn } from '../pieces';

/**
 * 2024年12月底前, 6月底, 2019年2月: the month's last day. 2024年8月前 may mean the end of July as
 * well; offices use it for the end of August, so that is taken and said to be supposed.
 */
export const month = form(
  'month',
  `${MAYBE_YEAR}${MONTH}(?:份)?(?:(?<end>底|末|内|之内|以内)|(?<before>${BEFORE}))?`,
  (groups) => ({
    type: 'calendar',
    class: 'date',
    year: yearIn(groups),
    precision: 'month',
    lastDay: (year) => endOfMonth(year, numberIn(groups, 'month')),
    loose: groups('before') !== '',
  }),
);
