import { areaOfItem, countStates, problemsIn } from '../../src/taskpane/overview-model';
import { itemOf, ledgerOf } from '../domain/support/ledger-builder';

/** As of 2025-04-30. */
const ITEMS = [
  itemOf({ row: 5, due: '2025-05-08' }),
  itemOf({ row: 6, due: '2025-04-20' }),
  itemOf({ row: 7, due: '2025-05-02' }),
  itemOf({ row: 8, due: '2025-01-31' }),
  itemOf({ row: 9, status: 'completed', due: '2025-01-31' }),
  itemOf({ row: 10, status: 'longTerm' }),
  itemOf({ row: 11, due: '2025-12-31' }),
];

test('only states that occur are counted, and they add up to all problems', () => {
  const counts = countStates(ITEMS);
  expect(counts).toEqual([
    { state: 'overdue', count: 2 },
    { state: 'dueSoon', count: 2 },
    { state: 'completed', count: 1 },
    { state: 'inProgress', count: 1 },
    { state: 'longTerm', count: 1 },
  ]);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ITEMS.length);
});

test('no problems give no states', () => {
  expect(countStates([])).toEqual([]);
});

test('the problems of one state come in sheet order', () => {
  expect(problemsIn(ITEMS, 'overdue').map(({ item }) => item.row)).toEqual([6, 8]);
});

test.each([
  ['from its first column', { serial: [2], problem: [3] }, 2],
  ['from A where that plays a role', { problem: [3], category: [1] }, 1],
])('a problem is shown over the whole ledger, %s', (_what, columns, left) => {
  const ledger = ledgerOf(ITEMS, { columns, lastColumn: 11 });
  const area = areaOfItem(ledger, itemOf({ row: 12, lastRow: 14 }));
  expect(area).toEqual({ top: 12, left, bottom: 14, right: 11 });
});
