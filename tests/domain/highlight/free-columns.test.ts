import { freeHelperColumn } from '../../../src/domain/highlight/free-columns';
import type { Ledger } from '../../../src/domain/ledger/types';
import { type CellSpec, gridOf } from '../../support/grid';
import { itemOf, ledgerOf } from '../support/ledger-builder';

type Row = readonly CellSpec[];

/** Columns A–C, header in row 2, body in rows 3–5. */
const PLACE = { headerRows: [2], firstColumn: 1, lastColumn: 3, body: { first: 3, last: 5 } };

/** A sheet of seven rows whose columns A–C are filled; `right` are the cells from D on, by row. */
function columnFor(
  right: Readonly<Record<number, Row>>,
  merges: string[] = [],
  part: Partial<Ledger> = {},
): number {
  const rows = Array.from({ length: 7 }, (_, at) => ['甲', '乙', '丙', ...(right[at + 1] ?? [])]);
  const ledger = ledgerOf([itemOf({ row: 3 })], { ...PLACE, ...part });
  return freeHelperColumn(gridOf('台账', rows, merges), ledger);
}

test.each<[why: string, right: Record<number, Row>, column: number]>([
  ['nothing beside it', {}, 4],
  ['three blank columns, then a table', { 2: [null, null, null, '姓名'] }, 4],
  ['two blank columns would touch the table', { 2: [null, null, '姓名'] }, 8],
  ['one blank column, then a table', { 2: [null, '姓名', '电话'] }, 8],
  ['a table without a gap', { 2: ['姓名', '电话'] }, 7],
  ['a note in the first body row', { 3: ['复核'] }, 6],
  ['a note in the last body row', { 5: ['复核'] }, 6],
  ['zero is content', { 4: [0] }, 6],
  ['room between two tables beside it', { 2: ['姓名', null, null, null, null, '单位'] }, 6],
  ['too little room between two tables', { 2: ['姓名', null, null, null, '单位', '电话'] }, 11],
  ['what stands above the header does not matter', { 1: ['填报单位', '某局'] }, 4],
  ['what stands below the body does not matter', { 6: ['审核人', '某某'] }, 4],
])('%s', (_why, right, column) => {
  expect(columnFor(right)).toBe(column);
});

test.each<[why: string, merges: string[], column: number]>([
  ['a title merged beyond the ledger, above the header', ['A1:H1'], 4],
  ['a section merged one column beyond the ledger', ['A4:D4'], 5],
  ['a section merged two columns beyond it', ['A4:E4'], 6],
  ['a footer merged beyond it, below the body', ['A6:H6'], 4],
  ['whole rows merged leave no room', ['A4:XFD4'], 4],
])('merged cells: %s', (_why, merges, column) => {
  expect(columnFor({}, merges)).toBe(column);
});

test('all rows of the header count', () => {
  expect(columnFor({ 1: ['填报单位'] }, [], { headerRows: [1, 2] })).toBe(6);
});

test('a ledger in a block that begins further right and down', () => {
  const rows = Array.from({ length: 4 }, () => ['甲', '乙', '丙', null, '电话']);
  const ledger = ledgerOf([itemOf({ row: 11 })], {
    headerRows: [10],
    firstColumn: 5,
    lastColumn: 7,
    body: { first: 11, last: 13 },
  });
  expect(freeHelperColumn(gridOf('台账', rows, [], 'E10'), ledger)).toBe(11);
});

test('at the edge of the sheet there is no room', () => {
  const ledger = ledgerOf([itemOf({ row: 3 })], {
    ...PLACE,
    firstColumn: 16_381,
    lastColumn: 16_383,
  });
  const rows = Array.from({ length: 5 }, () => ['甲', '乙', '丙']);
  expect(freeHelperColumn(gridOf('台账', rows, [], 'XFA1'), ledger)).toBe(16_384);
});
