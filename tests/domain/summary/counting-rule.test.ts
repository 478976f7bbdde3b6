import { STATUSES } from '../../../src/domain/ledger/types';
import {
  DEFAULT_COUNTING_RULE,
  countsAsCompleted,
  describeCountingRule,
} from '../../../src/domain/summary/counting-rule';

test.each([
  [
    DEFAULT_COUNTING_RULE,
    '口径：按问题计数；完成率=已完成÷问题总数；基本完成、长期坚持不计入完成，均计入总数；保留两位小数',
    ['completed'],
  ],
  [
    {
      ...DEFAULT_COUNTING_RULE,
      countSubstantiallyCompleted: true,
      countLongTerm: false,
      decimals: 1,
    },
    '口径：按问题计数；完成率=（已完成+基本完成）÷问题总数；长期坚持不计入完成，计入总数；保留一位小数',
    ['completed', 'substantiallyCompleted'],
  ],
  [
    {
      ...DEFAULT_COUNTING_RULE,
      countSubstantiallyCompleted: false,
      countLongTerm: true,
      decimals: 0,
    },
    '口径：按问题计数；完成率=（已完成+长期坚持）÷问题总数；基本完成不计入完成，计入总数；保留整数',
    ['completed', 'longTerm'],
  ],
  [
    {
      ...DEFAULT_COUNTING_RULE,
      countSubstantiallyCompleted: true,
      countLongTerm: true,
      decimals: 2,
    },
    '口径：按问题计数；完成率=（已完成+基本完成+长期坚持）÷问题总数；保留两位小数',
    ['completed', 'substantiallyCompleted', 'longTerm'],
  ],
] as const)('%j says what it counts', (rule, line, counted) => {
  expect(describeCountingRule(rule)).toBe(line);
  expect(STATUSES.filter((status) => countsAsCompleted(status, rule))).toEqual(counted);
});
