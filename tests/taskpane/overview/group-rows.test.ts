import type { LedgerItem } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { CountingRule } from '../../../src/domain/summary/types';
import {
  FIRST_SORTING,
  groupRows,
  hasRate,
  sortGroups,
  sortingAfter,
  type Sorting,
} from '../../../src/taskpane/overview/group-rows';
import { problemsByRow } from '../../../src/taskpane/overview/shown-problems';
import { itemOf, ledgerOf } from '../../domain/support/ledger-builder';

function rowsOf(items: readonly LedgerItem[], rule: CountingRule = DEFAULT_COUNTING_RULE) {
  return groupRows(summarize(ledgerOf(items), rule).byUnit, problemsByRow(items));
}

/** As of 2025-04-30: 丁 has most overdue; 乙 and 丙 one each, 丙 the later; 甲 none. */
const ITEMS = [
  itemOf({ row: 5, unit: '甲', status: 'completed', due: '2025-01-31' }),
  itemOf({ row: 6, unit: '甲', due: '2025-12-31' }),
  itemOf({ row: 7, unit: '甲', due: '2025-12-31' }),
  itemOf({ row: 8, unit: '乙', due: '2025-04-20' }),
  itemOf({ row: 9, unit: '乙', status: 'completed', due: '2025-01-31' }),
  itemOf({ row: 10, unit: '丙', due: '2025-01-31' }),
  itemOf({ row: 11, unit: '丁', due: '2025-04-29' }),
  itemOf({ row: 12, unit: '丁', due: '2025-04-28' }),
  itemOf({ row: 13, unit: '戊', status: 'longTerm' }),
];

function sorted(sorting: Sorting, rule?: CountingRule): readonly string[] {
  return sortGroups(rowsOf(ITEMS, rule), sorting).map(({ figures }) => figures.name);
}

test('each group has its states, which add up, and the days of its latest', () => {
  expect(rowsOf(ITEMS).map(({ counts, daysLate }) => ({ counts, daysLate }))).toEqual([
    {
      counts: [
        { state: 'completed', count: 1 },
        { state: 'inProgress', count: 2 },
      ],
      daysLate: 0,
    },
    {
      counts: [
        { state: 'overdue', count: 1 },
        { state: 'completed', count: 1 },
      ],
      daysLate: 10,
    },
    { counts: [{ state: 'overdue', count: 1 }], daysLate: 89 },
    { counts: [{ state: 'overdue', count: 2 }], daysLate: 2 },
    { counts: [{ state: 'longTerm', count: 1 }], daysLate: 0 },
  ]);
});

test.each<[string, Sorting, readonly string[]]>([
  ['most overdue first, then the latest', FIRST_SORTING, ['丁', '丙', '乙', '甲', '戊']],
  ['fewest overdue first', { key: 'overdue', ascending: true }, ['甲', '戊', '乙', '丙', '丁']],
  [
    'the lowest rate first; who has the same by lateness',
    { key: 'rate', ascending: true },
    ['丁', '丙', '戊', '甲', '乙'],
  ],
  ['the highest rate first', { key: 'rate', ascending: false }, ['乙', '甲', '丁', '丙', '戊']],
  ['most problems first', { key: 'total', ascending: false }, ['甲', '丁', '乙', '丙', '戊']],
  [
    'names as a dictionary has them',
    { key: 'name', ascending: true },
    ['丙', '丁', '甲', '戊', '乙'],
  ],
])('%s', (_what, sorting, names) => {
  expect(sorted(sorting)).toEqual(names);
});

test.each([true, false])(
  'a group the rule does not count stands last, ascending %s',
  (ascending) => {
    const rule = { ...DEFAULT_COUNTING_RULE, longTermInBase: false };
    expect(sorted({ key: 'rate', ascending }, rule).at(-1)).toBe('戊');
    const longTerm = rowsOf(ITEMS, rule).find(({ figures }) => figures.name === '戊');
    expect(longTerm && hasRate(longTerm)).toBe(false);
  },
);

test('rates that print alike are still told apart', () => {
  const rule = { ...DEFAULT_COUNTING_RULE, decimals: 0 } as const;
  const items = [
    ...Array.from({ length: 67 }, (_, at) =>
      itemOf({ row: 5 + at, unit: '甲', status: at < 45 ? 'completed' : 'inProgress' }),
    ),
    ...Array.from({ length: 3 }, (_, at) =>
      itemOf({ row: 100 + at, unit: '乙', status: at < 2 ? 'completed' : 'inProgress' }),
    ),
  ];
  const rows = sortGroups(rowsOf(items, rule), { key: 'rate', ascending: true });
  expect(rows.map(({ figures }) => [figures.name, figures.completionRate.percent])).toEqual([
    ['乙', 67],
    ['甲', 67],
  ]);
});

test.each<[string, Sorting, Parameters<typeof sortingAfter>[1], Sorting]>([
  ['the same column turns round', FIRST_SORTING, 'overdue', { key: 'overdue', ascending: true }],
  ['names begin at the start', FIRST_SORTING, 'name', { key: 'name', ascending: true }],
  ['rates begin with the lowest', FIRST_SORTING, 'rate', { key: 'rate', ascending: true }],
  ['numbers begin with the most', FIRST_SORTING, 'total', { key: 'total', ascending: false }],
])('a click on a header: %s', (_what, now, key, next) => {
  expect(sortingAfter(now, key)).toEqual(next);
});
