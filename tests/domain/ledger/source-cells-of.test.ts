import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { COLUMN_ROLES, type ColumnRole } from '../../../src/domain/header/column-role';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { sourceCellsOf } from '../../../src/domain/ledger/source-cells-of';
import type { LedgerOptions } from '../../../src/domain/ledger/types';
import { gridOf } from '../../support/grid';
import { readGolden } from './golden-grid';
import { HEAD, sheets } from './hostile-sheets';
import { OPTIONS } from './ledger-of';

const FOLDER = join(__dirname, '../../golden/ledgers');
const GOLDEN = readdirSync(FOLDER).filter((name) => name.endsWith('.grid.txt'));

const GRID = gridOf(
  '台账',
  [
    ['序号', '问题', '整改措施', '责任单位', '整改时限'],
    [1, '记录不全', '补齐', '办公室', '2024年底'],
    [null, null, '复查', '同上', '同上'],
    [2, '超时', '整改', '〃', '2025年6月底'],
    [3, '漏项', '补项', null, null],
  ],
  ['A2:A3', 'B2:B3', 'D5:E5'],
);

/** How often the source cells and the reader were compared. */
function compared(grid: SheetGrid, options: LedgerOptions): number {
  const reading = readLedger(grid, options);
  if (!reading.ok) return 0;
  const { reader } = reading.trace;
  const cells = sourceCellsOf(reader);
  const rows: number[] = [];
  for (let row = reader.firstRow; row <= reader.lastRow; row += 1) rows.push(row);
  const named = rows.map((row) => COLUMN_ROLES.map((role) => cells.cellOf(row, role)));
  const seen = rows.map((row) => COLUMN_ROLES.map((role) => reader.seen(row, role)?.name ?? null));
  expect(named).toEqual(seen);
  return rows.length;
}

describe('sourceCellsOf', () => {
  const cases: readonly (readonly [why: string, number, ColumnRole, string | null])[] = [
    ['the cell itself', 2, 'unit', 'D2'],
    ['the first cell of a merged area', 3, 'problem', 'B2'],
    ['the measure of the same row', 3, 'measure', 'C3'],
    ['同上 gives the cell above', 3, 'unit', 'D2'],
    ['同上 over 同上 gives the first', 4, 'unit', 'D2'],
    ['同上 in a deadline too', 3, 'deadline', 'E2'],
    ['a blank merged over two columns', 5, 'deadline', 'D5'],
    ['no such column', 2, 'leader', null],
    ['no status column and no ticks', 2, 'status', null],
  ];

  test.each(cases)('%s', (_, row, role, expected) => {
    const reading = readLedger(GRID, OPTIONS);
    if (!reading.ok) throw new Error(reading.message);
    expect(sourceCellsOf(reading.trace.reader).cellOf(row, role)).toBe(expected);
  });

  test.each(GOLDEN)('sees what the reader sees in %s', (name) => {
    const { grid, options } = readGolden(readFileSync(join(FOLDER, name), 'utf8'));
    expect(compared(grid, options)).toBeGreaterThan(0);
  });

  test('sees what the reader sees in any sheet', () => {
    let rows = 0;
    fc.assert(
      fc.property(sheets(HEAD.length, fc.nat(3)), (grid) => {
        rows += compared(grid, OPTIONS);
      }),
      { numRuns: 40 },
    );
    expect(rows).toBeGreaterThan(100);
  });

  test('keeps no words of the sheet', () => {
    const reading = readLedger(GRID, OPTIONS);
    if (!reading.ok) throw new Error(reading.message);
    const cells = sourceCellsOf(reading.trace.reader);
    const before = cells.cellOf(3, 'unit');
    (reading.trace.reader.grid.rows as unknown[]).length = 0;
    expect(cells.cellOf(3, 'unit')).toBe(before);
  });
});
