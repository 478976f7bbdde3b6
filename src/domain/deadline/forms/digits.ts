import { dayOf, endOfMonth } from '../../calendar/day';
import { form, numberIn } from '../pieces';

/** 20241231 and 202412: digits in a row, of this and the last century only. */
export const digits = form(
  'digits',
  '(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>\\d{2})?(?!\\d)',
  (groups) => {
    const month = numberIn(groups, 'm');
    const whole = groups('d') === '';
    return {
      type: 'calendar',
      class: 'date',
      year: numberIn(groups, 'y'),
      precision: whole ? 'month' : 'day',
      lastDay: (year) =>
        whole ? endOfMonth(year, month) : dayOf(year, month, numberIn(groups, 'd')),
    };
  },
);
