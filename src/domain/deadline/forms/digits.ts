import { dayOf, endOfMonth } from '../../calendar/day';
import { form, numberIn } from '../pieces';

/** 20241231, 2024-1231 and 202412: digits in a row, of this and the last century only. */
export const digits = form(
  'digits',
  '12',
  '(?<y>(?:19|20)\\d{2})(?:[年./-](?=\\d{4}(?!\\d)))?(?<m>0[1-9]|1[0-2])(?<d>\\d{2})?(?!\\d)',
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

/** 241231 as the whole cell: likely a date, which is supposed. */
export const shortDigits = form(
  'shortDigits',
  '23',
  '^(?<y>[23]\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])前?$',
  (groups) => ({
    type: 'calendar',
    class: 'date',
    year: 2000 + numberIn(groups, 'y'),
    precision: 'day',
    lastDay: (year) => dayOf(year, numberIn(groups, 'm'), numberIn(groups, 'd')),
    loose: true,
  }),
);

/** 0930, 1231前 as the whole cell: likely month and day, which is supposed. */
export const monthDayDigits = form(
  'monthDayDigits',
  '01',
  '^(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])前?$',
  (groups) => ({
    type: 'calendar',
    class: 'date',
    year: null,
    precision: 'day',
    lastDay: (year) => dayOf(year, numberIn(groups, 'm'), numberIn(groups, 'd')),
    loose: true,
  }),
);
