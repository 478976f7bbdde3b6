import type { RectificationType, Status } from '../../../src/domain/ledger/types';
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

test('长期坚持 outside the base: the rate is of the rest, the counts stay', () => {
  const ledger = ledgerWith([
    ['completed', 30],
    ['inProgress', 3],
    ['longTerm', 5],
  ]);
  const rule = { ...DEFAULT_COUNTING_RULE, longTermInBase: false, countLongTerm: true };
  const summary = summarize(ledger, rule);
  expect(summary.completionRate).toEqual({ numerator: 30, denominator: 33, percent: 90.91 });
  expect(summary.total).toBe(38);
  expect(summary.byStatus.longTerm).toBe(5);
  const only = summarize(ledgerWith([['longTerm', 2]]), rule);
  expect(only.completionRate).toEqual({ numerator: 0, denominator: 0, percent: 0 });
});

test('by measures: each by its own status, a problem without measures as one', () => {
  const ledger = ledgerOf([
    itemOf({
      row: 5,
      unit: '办公室',
      measures: [{ status: 'completed' }, { row: 6, status: 'completed' }, { row: 7 }],
    }),
    itemOf({ row: 8, unit: '财务科', status: 'completed', measures: [] }),
    itemOf({
      row: 9,
      unit: '财务科',
      status: 'longTerm',
      measures: [{ status: 'longTerm' }, { row: 10, status: 'completed' }],
    }),
  ]);
  const rule = { ...DEFAULT_COUNTING_RULE, unit: 'measures' } as const;
  const summary = summarize(ledger, rule);
  expect(summary.completionRate).toEqual({ numerator: 4, denominator: 6, percent: 66.67 });
  expect([summary.total, summary.byStatus.completed, summary.measures]).toEqual([3, 1, 5]);
  expect(summary.byUnit.map(({ completionRate }) => completionRate)).toEqual([
    { numerator: 2, denominator: 3, percent: 66.67 },
    { numerator: 2, denominator: 3, percent: 66.67 },
  ]);
  const outside = summarize(ledger, { ...rule, longTermInBase: false });
  expect(outside.completionRate).toEqual({ numerator: 4, denominator: 5, percent: 80 });
});

test('a national audit: a rate for each type, cut off, and none for 持续整改', () => {
  const problems = (
    type: RectificationType | null,
    counts: readonly (readonly [Status, number])[],
  ) =>
    counts.flatMap(([status, n]) =>
      Array.from({ length: n }, () => itemOf({ status, rectificationType: type })),
    );
  const ledger = ledgerOf([
    ...problems('staged', [
      ['completed', 513],
      ['inProgress', 304],
    ]),
    ...problems('immediate', [
      ['completed', 1691],
      ['inProgress', 95],
    ]),
    ...problems('continuing', [['inProgress', 10]]),
    ...problems(null, [['completed', 1]]),
  ]);
  const rule = { ...DEFAULT_COUNTING_RULE, rounding: 'truncate', decimals: 0 } as const;
  const { byType } = summarize(ledger, rule);
  expect(
    byType.map(({ name, total, completionRate }) => [name, total, completionRate?.percent]),
  ).toEqual([
    ['立行立改', 1786, 94],
    ['分阶段整改', 817, 62],
    ['持续整改', 10, undefined],
    ['未填整改类型', 1, 100],
  ]);
  expect(summarize(ledgerOf([itemOf()]), rule).byType).toEqual([]);
});

test('the mean percent is of the known ones, and says how many they are', () => {
  const ledger = ledgerOf([
    itemOf({ row: 5, unit: '办公室', percent: 100 }),
    itemOf({ row: 6, unit: '办公室', percent: 99.99 }),
    itemOf({ row: 7, unit: '办公室' }),
    itemOf({ row: 8, unit: '财务科' }),
  ]);
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  expect(summary.meanPercent).toEqual({ percent: 99.99, known: 2 });
  expect(summary.byUnit.map(({ meanPercent }) => meanPercent)).toEqual([
    { percent: 99.99, known: 2 },
    null,
  ]);
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

test('by leader as the cells name them: two names in one cell are one group', () => {
  const ledger = ledgerOf([
    itemOf({ row: 5, leader: '张三、李四', status: 'completed' }),
    itemOf({ row: 6, leader: '张三' }),
    itemOf({ row: 7, leader: '', status: 'longTerm' }),
    itemOf({ row: 8, leader: '张三、李四', due: '2025-03-31' }),
  ]);
  const { byLeader, total } = summarize(ledger, DEFAULT_COUNTING_RULE);
  expect(byLeader.map(({ name, rows, overdue }) => [name, rows, overdue])).toEqual([
    ['张三、李四', [5, 8], 1],
    ['张三', [6], 0],
    ['未填责任领导', [7], 0],
  ]);
  expect(byLeader[0]?.completionRate).toEqual({ numerator: 1, denominator: 2, percent: 50 });
  expect(byLeader.reduce((sum, group) => sum + group.total, 0)).toBe(total);
});

describe('预警', () => {
  const items = [
    itemOf({ row: 5, unit: '甲', due: '2025-05-15', firstWarning: true }),
    itemOf({ row: 6, unit: '甲', due: '2025-05-08' }),
    itemOf({ row: 7, unit: '乙', due: '2025-12-31' }),
  ];
  const { options } = ledgerOf([]);

  test('is counted where there is a first warning, in the whole and in each group', () => {
    const ledger = ledgerOf(items, { options: { ...options, firstWarningDays: 20 } });
    const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
    expect([summary.firstWarning, summary.dueSoon, summary.overdue]).toEqual([1, 1, 0]);
    expect(summary.byUnit.map(({ name, firstWarning }) => [name, firstWarning])).toEqual([
      ['甲', 1],
      ['乙', 0],
    ]);
  });

  test.each([
    ['there is none', {}],
    ['its days could never be seen', { firstWarningDays: 10 }],
  ])('is left out where %s', (_, asked) => {
    const ledger = ledgerOf(items, { options: { ...options, ...asked } });
    const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
    expect([summary, ...summary.byUnit].filter((one) => 'firstWarning' in one)).toEqual([]);
  });
});
