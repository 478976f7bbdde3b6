import { endOfMonth } from '../../calendar/day';
import {
  DATE_STARTS,
  form,
  FROM_MONTH,
  MAYBE_YEAR,
  MONTH,
  numberIn,
  TO,
  yearIn,
  PLACES,
} from '../pieces';
import { calendarWords } from '../words';

/** 2024年9-12月, 11至次年1月 written short as 11-1月: the end of the second month. */
export const monthRange = form(
  'monthRange',
  DATE_STARTS,
  `${MAYBE_YEAR}${FROM_MONTH}${TO}${MONTH}[底末内]?(?![\\d初中上下])`,
  (groups) => {
    const month = numberIn(groups, 'month');
    const crossesYear = month < numberIn(groups, 'from');
    return calendarWords(yearIn(groups), 'month', (inYear) =>
      endOfMonth(crossesYear ? inYear + 1 : inYear, month),
    );
  },
  PLACES.range,
);
