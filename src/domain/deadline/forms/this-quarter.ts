import { addMonths, endOfMonth, partsOf } from '../../calendar/day';
import { form } from '../pieces';

/** 本季度末, 季度末, 下季度: counted from the feedback date, which the text does not say. */
export const thisQuarter = form(
  'thisQuarter',
  '本下当这季',
  '(?:(?<next>下一?个?)|本|当|这个?)季度?(?:[底末]|以?内|结束前)?|季度?(?:[底末]|内)',
  (groups) => ({
    type: 'period',
    class: 'date',
    end: (base) => {
      const { year, month } = partsOf(addMonths(base, groups('next') === '' ? 0 : 3));
      return endOfMonth(year, Math.ceil(month / 3) * 3);
    },
    loose: true,
  }),
);
