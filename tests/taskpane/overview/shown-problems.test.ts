import { problemsAt, problemsByRow, rowNames } from '../../../src/taskpane/overview/shown-problems';
import { itemOf } from '../../domain/support/ledger-builder';

/** As of 2025-04-30. */
const ITEMS = [
  itemOf({ row: 5, due: '2025-12-31' }),
  itemOf({ row: 6, status: 'completed', due: '2025-01-31' }),
  itemOf({ row: 7, due: '2025-05-08' }),
  itemOf({ row: 8, due: '2025-04-20' }),
  itemOf({ row: 9, due: '2025-05-02' }),
  itemOf({ row: 10, lastRow: 12, due: '2025-01-31' }),
  itemOf({ row: 13 }),
  itemOf({ row: 14, due: '2025-12-31' }),
];
const BY_ROW = problemsByRow(ITEMS);

test('the most urgent first: the latest, the next due, then open ones by day, then the rest', () => {
  const rows = ITEMS.map(({ row }) => row);
  const ordered = problemsAt(rows, BY_ROW).map(({ item, state }) => [item.row, state]);
  expect(ordered).toEqual([
    [10, 'overdue'],
    [8, 'overdue'],
    [9, 'dueSoon'],
    [7, 'dueSoon'],
    [6, 'completed'],
    [5, 'inProgress'],
    [14, 'inProgress'],
    [13, 'inProgress'],
  ]);
});

test('only the wanted rows, and none that begins no problem', () => {
  expect(problemsAt([7, 11, 99], BY_ROW).map(({ item }) => item.row)).toEqual([7]);
  expect(problemsAt([], BY_ROW)).toEqual([]);
});

test('whole rows of the sheet, all of those a problem spans', () => {
  expect(rowNames(problemsAt([10, 8], BY_ROW))).toEqual(['10:12', '8:8']);
});
