import { dayOf, endOfMonth } from '../../calendar/day';
import { form, MAYBE_YEAR, MONTH, numberIn, yearIn } from '../pieces';

/** The day a part of the month ends on; 0 is the month's last. 初 and 中 are looser words. */
const PARTS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 下旬: 0, 初: 10, 中: 20 };

/** 2024年10月中旬, 10月下旬, 10月初. */
export const monthPart = form(
  'monthPart',
  `${MAYBE_YEAR}${MONTH}(?:份)?(?<part>上旬|中旬|下旬|初|中)`,
  (groups) => {
    const month = numberIn(groups, 'month');
    const day = PARTS[groups('part')] ?? 0;
    return {
      type: 'calendar',
      class: 'date',
      year: yearIn(groups),
      precision: 'longer',
      lastDay: (year) => (day === 0 ? endOfMonth(year, month) : dayOf(year, month, day)),
      loose: groups('part').length === 1,
    };
  },
);
