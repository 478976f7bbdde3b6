import { endOfMonth } from '../../calendar/day';
import { BEFORE, form, MAYBE_YEAR, numberIn, yearIn } from '../pieces';

/** 2024年三季度末, 第二季度, 前三季度: the last day of that quarter. */
export const quarter = form(
  'quarter',
  `${MAYBE_YEAR}(?:前|第)?(?:(?<quarter>[1-4一二三四])季度?|[Qq](?<q>[1-4])(?!\\d))(?:(?<end>底|末|内)|(?<before>${BEFORE}))?`,
  (groups) => {
    const number = numberIn(groups, 'quarter') || numberIn(groups, 'q');
    return {
      type: 'calendar',
      class: 'date',
      year: yearIn(groups),
      precision: 'longer',
      lastDay: (year) => endOfMonth(year, number * 3),
      loose: groups('before') !== '',
    };
  },
);
