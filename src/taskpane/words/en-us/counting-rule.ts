import { countsAsCompleted } from '../../../domain/summary/counting-rule';
import type { CountingRule } from '../../../domain/summary/types';
import { listed } from './lists';
import { STATE_WORDS } from './state-words';

const SUBSTANTIALLY = STATE_WORDS.substantiallyCompleted.toLowerCase();
const ONGOING = STATE_WORDS.longTerm.toLowerCase();

const DECIMALS: Readonly<Record<CountingRule['decimals'], string>> = {
  0: 'whole percent',
  1: 'one decimal',
  2: 'two decimals',
};

const ROUNDINGS: Readonly<Record<CountingRule['rounding'], string>> = {
  round: 'rounded',
  truncate: 'cut off, not rounded',
};

const UNITS: Readonly<Record<CountingRule['unit'], { readonly by: string; readonly all: string }>> =
  {
    problems: { by: 'by problem', all: 'all problems' },
    measures: { by: 'by measure (a problem without measures is one)', all: 'all measures' },
  };

/** The counting rule as one English line beginning with "Counting rule:", without a full stop at its end. */
export function describeRule(rule: CountingRule): string {
  const { by, all } = UNITS[rule.unit];
  const base = rule.longTermInBase ? all : `(${all} − ${ONGOING})`;
  return [
    `Counting rule: ${by}`,
    `rate = ${numeratorOf(rule)} ÷ ${base}`,
    ...asideOf(rule),
    `${DECIMALS[rule.decimals]}, ${ROUNDINGS[rule.rounding]}`,
  ].join('; ');
}

function numeratorOf(rule: CountingRule): string {
  const words = [
    'completed',
    ...(countsAsCompleted('substantiallyCompleted', rule) ? [SUBSTANTIALLY] : []),
    ...(countsAsCompleted('longTerm', rule) ? [ONGOING] : []),
  ];
  return words.length > 1 ? `(${words.join(' + ')})` : words.join('');
}

/** What is in the base without being counted, and what is in neither. */
function asideOf(rule: CountingRule): readonly string[] {
  const left = [
    ...(rule.countSubstantiallyCompleted ? [] : [SUBSTANTIALLY]),
    ...(rule.longTermInBase && !rule.countLongTerm ? [ONGOING] : []),
  ];
  return [
    ...(left.length > 0 ? [`${listed(left)} not counted as completed, but in the total`] : []),
    ...(rule.longTermInBase ? [] : [`${ONGOING} neither counted as completed nor in the total`]),
  ];
}
