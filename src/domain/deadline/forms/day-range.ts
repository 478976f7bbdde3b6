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
  PLACES,
} from '../pieces';
import { thatDay } from '../words';

/** 11月16日至20日, 2024年11月16-20日: the second day. */
export const dayRange = form(
  'dayRange',
  DATE_STARTS,
  `${MAYBE_YEAR}${MONTH}${FROM_DAY}[日号]?(?:${TO}|、)(?!\\d+月)${DAY}`,
  (groups) => thatDay(yearIn(groups), numberIn(groups, 'month'), numberIn(groups, 'day')),
  PLACES.day,
);
