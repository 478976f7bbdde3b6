import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureEvidence } from '../../../src/domain/draft/figures/verify/types';
import type { DraftSource } from '../../../src/domain/draft/types';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { sourceCellsOf } from '../../../src/domain/ledger/source-cells-of';
import type { LedgerOptions } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { openGrids } from '../../../src/xlsx/grid/open-grids';
import { gridCell } from '../../support/grid';

const OPTIONS: LedgerOptions = {
  asOf: '2025-04-30',
  feedback: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
};

/** A sheet as drafts are made from it, and as their figures are checked against it. */
export interface SheetSource {
  readonly source: DraftSource;
  readonly evidence: FigureEvidence;
}

/** Reads a ledger sheet. Throws where it is none. */
export function sourceOf(grid: SheetGrid, part: Partial<LedgerOptions> = {}): SheetSource {
  const reading = readLedger(grid, { ...OPTIONS, ...part });
  if (!reading.ok) throw new RangeError(reading.message);
  const { ledger, trace } = reading;
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  return {
    source: { ledger, summary, cells: sourceCellsOf(trace.reader) },
    evidence: { ledger, grid, rule: DEFAULT_COUNTING_RULE },
  };
}

/** The ledger sheet of the sample that ships. */
export function sampleGrid(): SheetGrid {
  const path = join(__dirname, '../../../assets/samples/sample-ledger.xlsx');
  const opening = openGrids(new Uint8Array(readFileSync(path)));
  if (!opening.ok) throw new RangeError(opening.message);
  const { grids } = opening;
  const sheet = grids.sheets.find(({ name }) => name === '整改台账');
  if (sheet === undefined) throw new RangeError('No ledger in the sample');
  return { ...grids.grid(sheet), sheet: sheet.name };
}

/** The column of 整改进展 in the sample. */
const PROGRESS = 10;

/** A grid with other words in the filled cells of the progress column, below the header. */
export function withProgress(grid: SheetGrid, wordsOf: (row: number) => string): SheetGrid {
  const { top, left } = grid.area;
  const rows = grid.rows.map((cells, at) =>
    cells.map((cell, column) => {
      const isProgress = column + left === PROGRESS && at + top > 4 && cell.text !== '';
      return isProgress ? gridCell(wordsOf(at + top)) : cell;
    }),
  );
  return { ...grid, rows };
}
