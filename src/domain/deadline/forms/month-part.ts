import { dayOf, endOfMonth } from '../../calendar/day';
import { MONTH_PART, MONTH_PARTS } from '../month-parts';
import { DATE_STARTS, form, MAYBE_YEAR, MONTH, numberIn, yearIn, NEXT } from '../pieces';

/** 2024年10月中旬, 10月下旬, 10月初. */
export const monthPart = form(
  'monthPart',
  DATE_STARTS,
  `${MAYBE_YEAR}${MONTH}${MONTH_PART}`,
  (groups) => {
    const month = numberIn(groups, 'month');
    const { end, other } = MONTH_PARTS[groups('part')] ?? { end: 0 };
    const base = {
      type: 'calendar',
      class: 'date',
      year: yearIn(groups),
      precision: 'longer',
      lastDay: (year: number) => (end === 0 ? endOfMonth(year, month) : dayOf(year, month, end)),
    } as const;
    if (other === undefined) return base;
    return { ...base, loose: true, other: (year: number) => dayOf(year, month, other) };
  },
  NEXT.month,
);
