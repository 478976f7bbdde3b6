import { addMonths } from '../../calendar/day';
import { form, NUMERALS, numberIn } from '../pieces';
import { NUMBER } from '../../text/chinese-number';
import { periodWords } from '../words';

/**
 * 集中整改期内, 集中整改阶段: its length is a setting, offices have three months as well as six;
 * 3个月集中整改期 says it itself.
 */
export const concentrated = form(
  'concentrated',
  `集${NUMERALS}`,
  `(?:(?<count>${NUMBER})个月的?)?集中整改(?:期间|期限|期|阶段)(?:\\((?<inside>${NUMBER})个月\\))?(?:以?内|期?满前|结束前|末)?(?!后|满后|结束后)`,
  (groups) =>
    periodWords((base, context) =>
      addMonths(
        base,
        numberIn(groups, 'count') || numberIn(groups, 'inside') || context.concentratedMonths,
      ),
    ),
  { next: '<个' },
);
