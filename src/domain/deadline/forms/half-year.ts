import { endOfMonth } from '../../calendar/day';
import { form, MAYBE_YEAR, yearIn } from '../pieces';

/** 2024年上半年, 下半年, 年中: the end of June or of December. */
export const halfYear = form(
  'halfYear',
  `${MAYBE_YEAR}(?<half>上半年|下半年|年中)(?:底|末|内)?`,
  (groups) => ({
    type: 'calendar',
    class: 'date',
    year: yearIn(groups),
    precision: 'longer',
    lastDay: (year) => endOfMonth(year, groups('half') === '下半年' ? 12 : 6),
    loose: groups('half') === '年中',
  }),
);
