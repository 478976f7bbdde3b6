import type { Status } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { CountingRule } from '../../../src/domain/summary/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

/** As many problems of each status as said, one a row from row 5. */
function ledgerWith(counts: readonly (readonly [Status, number])[]) {
  const statuses = counts.flatMap(([status, n]) => Array.from({ length: n }, () => status));
  return ledgerOf(statuses.map((status, at) => itemOf({ row: 5 + at, status })));
}

test.each<[string, readonly (readonly [Status, number])[], Partial<CountingRule>, number, number]>([
  [
    'a city: 688 of 697',
    [
      ['completed', 688],
      ['substantiallyCompleted', 4],
      ['notCompleted', 5],
    ],
    {},
    688,
    98.71,
  ],
  [
    'a district: 19 of 25',
    [
      ['completed', 19],
      ['inProgress', 6],
    ],
    {},
    19,
    76,
  ],
  [
    '基本完成 counted',
    [
      ['completed', 688],
      ['substantiallyCompleted', 4],
      ['notCompleted', 5],
    ],
    { countSubstantiallyCompleted: true },
    692,
    99.28,
  ],
  [
    '长期坚持 left out',
    [
      ['completed', 33],
      ['longTerm', 5],
    ],
    {},
    33,
    86.84,
  ],
  [
    '长期坚持 counted',
    [
      ['completed', 33],
      ['longTerm', 5],
    ],
    { countLongTerm: true },
    38,
    100,
  ],
  ['no problem at all', [], {}, 0, 0],
])('%s', (_, counts, part, numerator, percent) => {
  const summary = summarize(ledgerWith(counts), { ...DEFAULT_COUNTING_RULE, ...part });
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  expect(summary.completionRate).toEqual({ numerator, denominator: total, percent });
  expect(summary.total).toBe(total);
  expect(Object.values(summary.byStatus).reduce((sum, n) => sum + n, 0)).toBe(total);
});

const LEDGER = ledgerOf([
  itemOf({
    row: 5,
    lastRow: 6,
    unit: '办公室',
    category: ['党建', '学习'],
    status: 'completed',
    due: '2024-12-31',
    completedOn: '2025-01-05',
    measures: [{}, { row: 6 }],
  }),
  itemOf({ row: 7, unit: '', category: [], due: '2025-03-31' }),
  itemOf({ row: 8, unit: '财务科', category: ['党建', '制度'], due: '2025-05-05' }),
  itemOf({ row: 9, unit: '办公室', category: ['执法'], status: 'longTerm' }),
]);

test('counts late, near and late-done problems and all measures', () => {
  const summary = summarize(LEDGER, DEFAULT_COUNTING_RULE);
  expect(summary).toMatchObject({
    total: 4,
    measures: 5,
    overdue: 1,
    dueSoon: 1,
    completedLate: 1,
    rule: DEFAULT_COUNTING_RULE,
  });
  expect(summary.byStatus).toEqual({
    completed: 1,
    substantiallyCompleted: 0,
    inProgress: 2,
    notStarted: 0,
    notCompleted: 0,
    longTerm: 1,
    unknown: 0,
  });
});

test('groups by unit and by outermost category in the order first seen', () => {
  const summary = summarize(LEDGER, DEFAULT_COUNTING_RULE);
  const brief = (groups: typeof summary.byUnit) =>
    groups.map((group) => [group.name, group.rows, group.completionRate.percent, group.overdue]);
  expect(brief(summary.byUnit)).toEqual([
    ['办公室', [5, 9], 50, 0],
    ['未填责任单位', [7], 0, 1],
    ['财务科', [8], 0, 0],
  ]);
  expect(brief(summary.byCategory)).toEqual([
    ['党建', [5, 8], 50, 0],
    ['未分类', [7], 0, 1],
    ['执法', [9], 0, 0],
  ]);
});
