import { dayOf } from '../../calendar/day';
import { DAY, form, MAYBE_YEAR, MONTH, numberIn, yearIn } from '../pieces';

/** 2024年12月31日, 12月31号, 明年二月三日. That day itself is still in time, whatever 前 follows. */
export const yearMonthDay = form(
  'yearMonthDay',
  `${MAYBE_YEAR}${MONTH}(?:份)?${DAY}`,
  (groups) => ({
    type: 'calendar',
    class: 'date',
    year: yearIn(groups),
    precision: 'day',
    lastDay: (year) => dayOf(year, numberIn(groups, 'month'), numberIn(groups, 'day')),
  }),
);
