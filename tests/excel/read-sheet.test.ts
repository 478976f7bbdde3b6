import { BooleanNumber } from '@univerjs/core';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral, type SheetLiteral } from '../host/conformance/support';

const workbook = createExcelWorkbook();
let host: ExcelHost;

afterEach(() => {
  host.dispose();
});

async function read(sheet: SheetLiteral) {
  host = await openLiteral({ 台账: sheet });
  const [ref] = await workbook.sheets();
  return workbook.readSheet(ref?.id ?? '');
}

const THREE = [
  ['甲', '乙', '丙'],
  ['丁', '戊', '己'],
  ['庚', '辛', '壬'],
];
const HIDDEN = { hd: BooleanNumber.TRUE };

test.each<[why: string, sheet: SheetLiteral, rows: readonly number[], columns: readonly number[]]>([
  ['nothing is hidden', { cells: THREE }, [], []],
  ['a row', { cells: THREE, rowData: { 1: HIDDEN } }, [2], []],
  ['a column', { cells: THREE, columnData: { 2: HIDDEN } }, [], [3]],
  [
    'rows and columns at once',
    { cells: THREE, rowData: { 0: HIDDEN, 2: HIDDEN }, columnData: { 0: HIDDEN } },
    [1, 3],
    [1],
  ],
  [
    'all rows',
    { cells: THREE, rowData: { 0: HIDDEN, 1: HIDDEN, 2: HIDDEN }, columnData: { 1: HIDDEN } },
    [1, 2, 3],
    [2],
  ],
  [
    'numbers are the sheet’s, wherever the block begins',
    { cells: [[], [], [null, '甲'], [null, '乙']], rowData: { 3: HIDDEN } },
    [4],
    [],
  ],
  ['outside the block nothing counts', { cells: THREE, rowData: { 9: HIDDEN } }, [], []],
])('hidden: %s', async (_why, sheet, rows, columns) => {
  const grid = await read(sheet);
  expect({ rows: grid.hiddenRows, columns: grid.hiddenColumns }).toEqual({ rows, columns });
});

test('hidden rows are found in every band', async () => {
  const cells = Array.from({ length: 1500 }, (_, row) =>
    Array.from({ length: 20 }, (_unused, column) => `${row} ${column}`),
  );
  const grid = await read({
    cells,
    rowCount: 1600,
    columnCount: 30,
    rowData: { 10: HIDDEN, 999: HIDDEN, 1000: HIDDEN, 1499: HIDDEN },
  });
  expect(grid.rows).toHaveLength(1500);
  expect(grid.hiddenRows).toEqual([11, 1000, 1001, 1500]);
});

test.each([0, 1, 511, 512, 513, 1300])(
  '%i merged areas, though Excel lists no more than 512 at once',
  async (count) => {
    const grid = await read({
      rowCount: 2700,
      cells: Array.from({ length: 2 * 1300 }, () => ['甲', '乙']),
      mergeData: Array.from({ length: count }, (_, at) => ({
        startRow: 2 * at,
        endRow: 2 * at + 1,
        startColumn: 0,
        endColumn: 0,
      })),
    });
    const expected = Array.from({ length: count }, (_, at) => ({
      top: 2 * at + 1,
      bottom: 2 * at + 2,
      left: 1,
      right: 1,
    }));
    expect([...grid.merges].sort((a, b) => a.top - b.top)).toEqual(expected);
  },
);

test('a merge that reaches over several parts is found once', async () => {
  const grid = await read({
    rowCount: 3000,
    columnCount: 3,
    cells: Array.from({ length: 2600 }, () => ['甲', '乙']),
    mergeData: [
      { startRow: 0, endRow: 900, startColumn: 1, endColumn: 1 },
      ...Array.from({ length: 600 }, (_, at) => ({
        startRow: 2 * at,
        endRow: 2 * at + 1,
        startColumn: 0,
        endColumn: 0,
      })),
    ],
  });
  expect(grid.merges).toHaveLength(601);
  expect(grid.merges).toContainEqual({ top: 1, left: 2, bottom: 901, right: 2 });
});
