import type { Work } from '../app/ports';
import type { PlannedCell } from '../domain/highlight/types';
import { jsonBytes, MESSAGE_BYTES } from './payload';
import { suspendScreenOnce } from './quiet-screen';
import { safeText } from './safe-text';
import { checkpoint } from './work';

/** Cells written in one round trip, however short: between two the user can stop. */
const CELLS_PER_SYNC = 5000;
/** Half of what Excel on the web takes: looks and merges are queued along with the cells. */
const BYTES_PER_SYNC = MESSAGE_BYTES / 2;

type CellInput = string | number;

/** What is handed to `formulas` for a planned cell. */
export function inputOf({ content }: PlannedCell): CellInput {
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
  // Excel leaves a cell alone that is given null.
  range.formulas = cells.map((row) =>
    row.map((cell) => (cell.stays === true ? null : inputOf(cell))),
  );
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
  suspendScreenOnce(context);
  for (const { from, rows } of blocksOf(cells)) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all at once could exceed 5 MB
    if (from > 0) await context.sync();
    checkpoint(work, from, cells.length);
    writePlannedCells(rangeAt(from, rows.length), rows);
  }
}

type Rows = readonly (readonly PlannedCell[])[];

interface Block {
  readonly from: number;
  readonly rows: Rows;
}

/** Cuts rows into blocks that one request can hold, by their cells and by their bytes; at least one row each. */
function blocksOf(cells: Rows): readonly Block[] {
  const mostRows = Math.max(1, Math.floor(CELLS_PER_SYNC / (cells[0]?.length ?? 1)));
  const blocks: Block[] = [];
  let from = 0;
  let bytes = 0;
  for (const [at, row] of cells.entries()) {
    const more = rowBytes(row);
    if (at > from && (at - from === mostRows || bytes + more > BYTES_PER_SYNC)) {
      blocks.push({ from, rows: cells.slice(from, at) });
      from = at;
      bytes = 0;
    }
    bytes += more;
  }
  if (from < cells.length) blocks.push({ from, rows: cells.slice(from) });
  return blocks;
}

/** What a row takes in a request: its contents and its number formats. */
function rowBytes(row: readonly PlannedCell[]): number {
  return row.reduce(
    (sum, cell) =>
      sum + jsonBytes(String(inputOf(cell))) + jsonBytes(cell.numberFormat ?? 'General'),
    0,
  );
}
