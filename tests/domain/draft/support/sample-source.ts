import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftSource } from '../../../../src/domain/draft/types';
import { columnNumber } from '../../../../src/domain/grid/cells';
import type { SheetGrid } from '../../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../../src/domain/ledger/read-ledger';
import { sourceCellsOf } from '../../../../src/domain/ledger/source-cells-of';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { openGrids } from '../../../../src/xlsx/grid/open-grids';
import { gridCell } from '../../../support/grid';
import { OPTIONS } from '../../ledger/ledger-of';

const SAMPLE = join(__dirname, '../../../../assets/samples/sample-ledger.xlsx');

/** The sheet of the sample ledger as its file has it. */
function sampleGrid(): SheetGrid {
  const opening = openGrids(new Uint8Array(readFileSync(SAMPLE)));
  if (!opening.ok) throw new Error(opening.message);
  const [entry] = opening.grids.sheets;
  if (entry === undefined) throw new Error('no sheet');
  return { sheet: entry.name, ...opening.grids.grid(entry) };
}

/** The 38 problems of the sample on 2025-04-30, each text of the progress column replaced by `change`. */
export function sampleSource(change: (text: string, row: number) => string = (text) => text): {
  readonly source: DraftSource;
  /** What a cell of the sheet shows. */
  readonly textAt: (name: string) => string;
} {
  const grid = withProgress(sampleGrid(), change);
  const reading = readLedger(grid, OPTIONS);
  if (!reading.ok) throw new Error(reading.message);
  const { ledger, trace } = reading;
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  const source = { ledger, summary, cells: sourceCellsOf(trace.reader) };
  return { source, textAt: (name) => textIn(grid, name) };
}

const PROGRESS = columnNumber('J');

function withProgress(grid: SheetGrid, change: (text: string, row: number) => string): SheetGrid {
  const { top, left } = grid.area;
  const rows = grid.rows.map((cells, at) =>
    cells.map((cell, column) =>
      column + left === PROGRESS && at + top > 4 && cell.text !== ''
        ? gridCell(change(cell.text, at + top))
        : cell,
    ),
  );
  return { ...grid, rows };
}

function textIn({ area, rows }: SheetGrid, name: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
  const cell = rows[Number(row) - area.top]?.[columnNumber(letters) - area.left];
  return cell === undefined ? '' : `${cell.value} ${cell.text}`;
}
