import { COUNTING_CHOICES } from '../../../src/domain/summary/counting-choices';
import type { CountingRule } from '../../../src/domain/summary/types';
import { STATUSES } from '../../../src/domain/ledger/types';
import {
  DEFAULT_COUNTING_RULE,
  countsAsCompleted,
  describeCountingRule,
  isInBase,
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
  [
    { ...DEFAULT_COUNTING_RULE, longTermInBase: false },
    '口径：按问题计数；完成率=已完成÷（问题总数-长期坚持）；基本完成不计入完成，计入总数；长期坚持不计入完成，也不计入总数；保留两位小数',
    ['completed'],
  ],
  [
    // Out of the base it cannot count either, or the rate could pass 100 %.
    { ...DEFAULT_COUNTING_RULE, longTermInBase: false, countLongTerm: true },
    '口径：按问题计数；完成率=已完成÷（问题总数-长期坚持）；基本完成不计入完成，计入总数；长期坚持不计入完成，也不计入总数；保留两位小数',
    ['completed'],
  ],
  [
    {
      ...DEFAULT_COUNTING_RULE,
      countSubstantiallyCompleted: true,
      longTermInBase: false,
      unit: 'measures',
      rounding: 'truncate',
      decimals: 0,
    },
    '口径：按措施计数（没有写措施的问题按一条计）；完成率=（已完成+基本完成）÷（措施总数-长期坚持）；长期坚持不计入完成，也不计入总数；保留整数，其余舍去不进位',
    ['completed', 'substantiallyCompleted'],
  ],
  [
    { ...DEFAULT_COUNTING_RULE, rounding: 'truncate' },
    '口径：按问题计数；完成率=已完成÷问题总数；基本完成、长期坚持不计入完成，均计入总数；保留两位小数，其余舍去不进位',
    ['completed'],
  ],
] as const)('%j says what it counts', (rule, line, counted) => {
  expect(describeCountingRule(rule)).toBe(line);
  expect(STATUSES.filter((status) => countsAsCompleted(status, rule))).toEqual(counted);
});

test('what counts is in the base, under every rule', () => {
  for (const rule of everyRule()) {
    const counted = STATUSES.filter((status) => countsAsCompleted(status, rule));
    expect(counted.filter((status) => !isInBase(status, rule))).toEqual([]);
    expect(counted).toContain('completed');
  }
});

test('every choice asks for another field of the rule, offers its default, and shows in the line', () => {
  expect(COUNTING_CHOICES.map(({ field }) => field).sort()).toEqual(
    Object.keys(DEFAULT_COUNTING_RULE).sort(),
  );
  for (const { field, options } of COUNTING_CHOICES) {
    const values = options.map(({ value }) => value);
    expect(values).toContain(DEFAULT_COUNTING_RULE[field]);
    const lines = values.map((value) =>
      describeCountingRule({ ...DEFAULT_COUNTING_RULE, [field]: value }),
    );
    expect(new Set(lines).size).toBe(values.length);
  }
});

function everyRule(): CountingRule[] {
  return COUNTING_CHOICES.reduce<CountingRule[]>(
    (rules, { field, options }) =>
      rules.flatMap((rule) => options.map(({ value }) => ({ ...rule, [field]: value }))),
    [DEFAULT_COUNTING_RULE],
  );
}
