import { DATE_STARTS, DAY, form, MAYBE_YEAR, MONTH, numberIn, yearIn, PLACES } from '../pieces';
import { thatDay } from '../words';

/** 2024年12月31日, 12月31号, 明年二月三日. That day itself is still in time, whatever 前 follows. */
export const yearMonthDay = form(
  'yearMonthDay',
  DATE_STARTS,
  `${MAYBE_YEAR}${MONTH}${DAY}`,
  (groups) => thatDay(yearIn(groups), numberIn(groups, 'month'), numberIn(groups, 'day')),
  PLACES.day,
);
