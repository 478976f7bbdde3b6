import type { Status } from '../ledger/types';
import type { CountingRule } from './types';

/**
 * The strict rule found in published figures (688 of 697 with 4 基本完成 printed as 98.71%): neither
 * 基本完成 nor 长期坚持 counts as completed, and both stay in the base.
 */
export const DEFAULT_COUNTING_RULE: CountingRule = {
  countSubstantiallyCompleted: false,
  countLongTerm: false,
  longTermInBase: true,
  unit: 'problems',
  rounding: 'round',
  decimals: 2,
};

const DECIMALS: Readonly<Record<CountingRule['decimals'], string>> = {
  0: '保留整数',
  1: '保留一位小数',
  2: '保留两位小数',
};

/** Does a problem of this status count as completed in the rate? */
export function countsAsCompleted(status: Status, rule: CountingRule): boolean {
  if (status === 'substantiallyCompleted') return rule.countSubstantiallyCompleted;
  if (status === 'longTerm') return rule.countLongTerm;
  return status === 'completed';
}

/** The rule as one Chinese line beginning with 口径：, without a full stop at its end. */
export function describeCountingRule(rule: CountingRule): string {
  const optional = [
    { word: '基本完成', counted: rule.countSubstantiallyCompleted },
    { word: '长期坚持', counted: rule.countLongTerm },
  ];
  const counted = ['已完成', ...optional.filter((one) => one.counted).map((one) => one.word)];
  const left = optional.filter((one) => !one.counted).map((one) => one.word);
  return [
    '口径：按问题计数',
    `完成率=${counted.length > 1 ? `（${counted.join('+')}）` : '已完成'}÷问题总数`,
    ...(left.length > 0
      ? [`${left.join('、')}不计入完成，${left.length > 1 ? '均' : ''}计入总数`]
      : []),
    DECIMALS[rule.decimals],
  ].join('；');
}
