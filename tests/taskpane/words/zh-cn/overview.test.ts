import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { countStates } from '../../../../src/taskpane/overview-model';
import type { Standing } from '../../../../src/taskpane/overview/slowest';
import { itemOf, ledgerOf } from '../../../domain/support/ledger-builder';
import {
  figureName,
  longestOverdueLine,
  mostAndLongestLine,
  mostOverdueLine,
  namesLine,
  rateLine,
  rateParts,
} from '../../../../src/taskpane/words/zh-cn/overview';

test.each([
  ['overdue', 'warnings', '逾期 5 个，到“预警”中逐个查看'],
  ['completedLate', 'list', '逾期完成 5 个，列出这些问题'],
] as const)('a figure of %s says where it leads', (state, leads, name) => {
  expect(figureName(state, 5, leads)).toBe(name);
});

const TIES: readonly [Standing['names'], string, string, string, string][] = [
  [['办公室'], '办公室', '逾期 3 个，最久 30 天', '3 个', '30 天'],
  [['办公室', '财务科'], '办公室、财务科', '各逾期 3 个，最久 30 天', '各 3 个', '各 30 天'],
  [
    ['办公室', '财务科', '法制室'],
    '办公室、财务科等 3 个',
    '各逾期 3 个，最久 30 天',
    '各 3 个',
    '各 30 天',
  ],
];

test.each(TIES)('%j stand alike', (names, named, both, most, longest) => {
  const standing = { names, overdue: 3, daysLate: 30 };
  expect(namesLine(names)).toBe(named);
  expect(mostAndLongestLine(standing)).toBe(both);
  expect(mostOverdueLine(standing)).toBe(most);
  expect(longestOverdueLine(standing)).toBe(longest);
});

/**
 * Ten problems: two completed in time, one late, two 基本完成 (one of them overdue by now), one 长期坚持,
 * the others under way; the last has two measures that are done.
 */
const ITEMS = [
  itemOf({ row: 2, status: 'completed', due: '2025-03-31' }),
  itemOf({ row: 3, status: 'completed', due: '2025-03-31' }),
  itemOf({ row: 4, status: 'completed', due: '2025-03-31', completedLate: true }),
  itemOf({ row: 5, status: 'substantiallyCompleted', due: '2025-12-31' }),
  itemOf({ row: 6, status: 'substantiallyCompleted', due: '2025-03-31' }),
  itemOf({ row: 7, status: 'longTerm', due: null }),
  itemOf({ row: 8, due: '2025-12-31' }),
  itemOf({ row: 9, due: '2025-12-31' }),
  itemOf({ row: 10, due: '2025-12-31' }),
  itemOf({
    row: 11,
    due: '2025-12-31',
    measures: [{ status: 'completed' }, { status: 'completed' }],
  }),
];

test.each<[Partial<CountingRule>, string]>([
  [{}, '已完成 3 个（其中逾期完成 1 个），共 10 个'],
  [{ countSubstantiallyCompleted: true }, '计入完成 5 个（其中逾期完成 1 个），共 10 个'],
  [{ countLongTerm: true }, '计入完成 4 个（其中逾期完成 1 个），共 10 个'],
  [
    { countSubstantiallyCompleted: true, countLongTerm: true },
    '计入完成 6 个（其中逾期完成 1 个），共 10 个',
  ],
  [{ longTermInBase: false }, '已完成 3 个（其中逾期完成 1 个），计入总数 9 个'],
  // Without a place in the base it is not counted as completed either.
  [
    { longTermInBase: false, countLongTerm: true },
    '已完成 3 个（其中逾期完成 1 个），计入总数 9 个',
  ],
  // What was late are problems, so of measures it is not said.
  [{ unit: 'measures' }, '已完成 5 条措施，共 11 条'],
  [{ unit: 'measures', countSubstantiallyCompleted: true }, '计入完成 7 条措施，共 11 条'],
])('what the rate was counted from, by %j', (part, line) => {
  const summary = summarize(ledgerOf(ITEMS), { ...DEFAULT_COUNTING_RULE, ...part });
  expect(rateLine(summary)).toBe(line);
});

test('the parts of the ring add up to the figures of the legend', () => {
  const summary = summarize(ledgerOf(ITEMS), DEFAULT_COUNTING_RULE);
  const shown = new Map(countStates(ITEMS).map(({ state, count }) => [state, count]));
  expect([shown.get('completed'), shown.get('completedLate')]).toEqual([2, 1]);
  expect(rateParts(summary)).toEqual({
    done: '已完成 3 个',
    late: '其中逾期完成 1 个',
    all: '共 10 个',
  });
});

test('where nothing was late nothing is said of it', () => {
  const summary = summarize(ledgerOf(ITEMS.slice(0, 2)), DEFAULT_COUNTING_RULE);
  expect(rateParts(summary)).toEqual({ done: '已完成 2 个', late: null, all: '共 2 个' });
});
