import { dayOf } from '../../calendar/day';
import {
  DATE_STARTS,
  DAY,
  form,
  FROM_DAY,
  MAYBE_YEAR,
  MONTH,
  numberIn,
  TO,
  yearIn,
  NEXT,
} from '../pieces';

/** 11月16日至20日, 2024年11月16-20日: the second day. */
export const dayRange = form(
  'dayRange',
  DATE_STARTS,
  `${MAYBE_YEAR}${MONTH}${FROM_DAY}[日号]?(?:${TO}|、)(?!\\d+月)${DAY}`,
  (groups) => ({
    type: 'calendar',
    class: 'date',
    year: yearIn(groups),
    precision: 'day',
    lastDay: (year) => dayOf(year, numberIn(groups, 'month'), numberIn(groups, 'day')),
  }),
  NEXT.day,
);
