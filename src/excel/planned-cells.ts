import type { Work } from '../app/ports';
import type { PlannedCell } from '../domain/highlight/types';
import { safeText } from './safe-text';
import { checkpoint } from './work';

/**
 * Cells written in one round trip. Excel on the web refuses requests over 5 MB, and a live formula with
 * its number format may well take 500 bytes.
 */
const CELLS_PER_SYNC = 5000;

type CellInput = string | number;

function inputOf({ content }: PlannedCell): CellInput {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return safeText(content.text);
    case 'number':
      return content.number;
    case 'formula':
      return content.formula;
  }
}

/**
 * Queues a rectangle of planned cells onto a range of the same size.
 * Number formats go first, since Excel reads the contents in their light.
 */
export function writePlannedCells(
  range: Excel.Range,
  cells: readonly (readonly PlannedCell[])[],
): void {
  range.numberFormat = cells.map((row) => row.map((cell) => cell.numberFormat ?? 'General'));
  range.formulas = cells.map((row) => row.map(inputOf));
}

/**
 * Writes rows of planned cells from the top, block by block, each with a sync of its own that also
 * carries what was queued before. The last block is only queued: the caller's next sync takes it along.
 *
 * @param rangeAt The range of so many rows from one on, as wide as the cells.
 * @param work Told the rows written so far.
 * @throws WorkbookFailure `cancelled` where it was told to stop; the rows down to the last block stand.
 */
export async function writePlannedRows(
  context: Excel.RequestContext,
  cells: readonly (readonly PlannedCell[])[],
  rangeAt: (firstIndex: number, count: number) => Excel.Range,
  work?: Work,
): Promise<void> {
  const rowsPerSync = Math.max(1, Math.floor(CELLS_PER_SYNC / (cells[0]?.length ?? 1)));
  for (let from = 0; from < cells.length; from += rowsPerSync) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all at once could exceed 5 MB
    if (from > 0) await context.sync();
    checkpoint(work, from, cells.length);
    const rows = cells.slice(from, from + rowsPerSync);
    writePlannedCells(rangeAt(from, rows.length), rows);
  }
}
