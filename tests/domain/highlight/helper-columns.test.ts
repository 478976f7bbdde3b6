import { toSerial } from '../../../src/domain/calendar/day';
import { planHelperColumns } from '../../../src/domain/highlight/helper-columns';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const EMPTY = { kind: 'empty' };

test('stands beside the ledger with its titles in the header rows', () => {
  const ledger = ledgerOf([itemOf()]);
  expect(planHelperColumns(ledger, 12)).toMatchObject({
    firstColumn: 12,
    headerRows: [3, 4],
    titles: ['规范时限（助手）', '预警状态（助手）'],
    firstRow: 5,
  });
});

test('one row of cells for each body row, empty where no problem stands', () => {
  const ledger = ledgerOf([itemOf({ row: 6, due: '2025-05-31' })], { body: { first: 5, last: 8 } });
  const { cells } = planHelperColumns(ledger, 12);
  expect(cells.map((row) => row.map((cell) => cell.content.kind))).toEqual([
    ['empty', 'empty'],
    ['number', 'formula'],
    ['empty', 'empty'],
    ['empty', 'empty'],
  ]);
  expect(cells[1]?.[0]).toEqual({
    content: { kind: 'number', number: toSerial('2025-05-31') },
    numberFormat: 'yyyy-mm-dd',
  });
  expect(cells[1]?.[1]?.numberFormat).toBe('General');
});

test('further rows of a problem repeat the state of its first with 〃 and have no date', () => {
  const item = itemOf({ row: 5, lastRow: 7, due: '2025-05-31' });
  const { cells } = planHelperColumns(ledgerOf([item]), 12);
  expect(cells.slice(1).map((row) => row.map((cell) => cell.content))).toEqual([
    [EMPTY, { kind: 'formula', formula: '="〃"&$M5' }],
    [EMPTY, { kind: 'formula', formula: '="〃"&$M5' }],
  ]);
});

test('a problem without a due day has no date', () => {
  const [first] = planHelperColumns(ledgerOf([itemOf()]), 12).cells;
  expect(first?.[0]).toEqual({ content: EMPTY, numberFormat: 'yyyy-mm-dd' });
});
