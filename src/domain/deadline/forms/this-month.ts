import { addMonths, endOfMonth, partsOf } from '../../calendar/day';
import { form } from '../pieces';

/** 本月底, 下月底, 月底前: counted from the feedback date, which the text does not say. */
export const thisMonth = form(
  'thisMonth',
  '(?:(?<next>下)个?|本|当|这个)?月(?:底|末|内)',
  (groups) => ({
    type: 'period',
    class: 'date',
    end: (base) => {
      const { year, month } = partsOf(addMonths(base, groups('next') === '' ? 0 : 1));
      return endOfMonth(year, month);
    },
    loose: true,
  }),
);
