import { addMonths, type Day, endOfMonth, partsOf } from '../../calendar/day';
import { form } from '../pieces';
import { periodWords } from '../words';

/** 本季度末, 季度末, 下季度: counted from the feedback date, which the text does not say. */
export const thisQuarter = form(
  'thisQuarter',
  '本下当这季',
  '(?:(?<next>下一?个?)|本|当|这个?)季度?(?:[底末]|以?内|结束前)?|季度?(?:[底末]|内)',
  (groups) => {
    const months = groups('next') === '' ? 0 : 3;
    const end = (base: Day) => {
      const { year, month } = partsOf(addMonths(base, months));
      return endOfMonth(year, Math.ceil(month / 3) * 3);
    };
    return periodWords(end, { loose: true });
  },
);
