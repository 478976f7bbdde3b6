import { dayOf, endOfMonth } from '../../calendar/day';
import { MONTH_PART, MONTH_PARTS } from '../month-parts';
import { DATE_STARTS, form, MAYBE_YEAR, MONTH, numberIn, yearIn, PLACES } from '../pieces';
import { calendarWords } from '../words';

/** 2024年10月中旬, 10月下旬, 10月初. */
export const monthPart = form(
  'monthPart',
  DATE_STARTS,
  `${MAYBE_YEAR}${MONTH}${MONTH_PART}`,
  (groups) => {
    const month = numberIn(groups, 'month');
    const { end, other } = MONTH_PARTS[groups('part')] ?? { end: 0 };
    const lastDay = (inYear: number) =>
      end === 0 ? endOfMonth(inYear, month) : dayOf(inYear, month, end);
    if (other === undefined) return calendarWords(yearIn(groups), 'longer', lastDay);
    const otherDay = (inYear: number) => dayOf(inYear, month, other);
    return calendarWords(yearIn(groups), 'longer', lastDay, { loose: true, other: otherDay });
  },
  { ...PLACES.month, afterMonth: '份分上中下初' },
);
