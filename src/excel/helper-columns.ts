import { isHelperFree } from '../domain/highlight/helper-extent';
import type { Work } from '../app/ports';
import type { HelperColumns } from '../domain/highlight/types';
import { drawGrid } from './grid-lines';
import { writePlannedRows } from './planned-cells';
import { failure } from './run';

/** Points; wide enough for a date and for the longest state word. */
const HELPER_WIDTH = 84;
const HEADER_FILL = '#F2F2F2';
const GRID_LINE = '#BFBFBF';

/** The body rows of the helper columns, and these with the header rows, as ranges. */
interface HelperRanges {
  readonly body: Excel.Range;
  readonly all: Excel.Range;
}

function headerSpan(helper: HelperColumns): { readonly top: number; readonly height: number } {
  const top = Math.min(...helper.headerRows);
  return { top, height: Math.max(...helper.headerRows) - top + 1 };
}

/** The ranges of the helper columns, from the header down to the ledger's last row. */
export function helperRanges(sheet: Excel.Worksheet, helper: HelperColumns): HelperRanges {
  const { top } = headerSpan(helper);
  const column = helper.firstColumn - 1;
  const width = helper.titles.length;
  const bodyTop = helper.firstRow - 1;
  const bodyHeight = helper.cells.length;
  return {
    body: sheet.getRangeByIndexes(bodyTop, column, bodyHeight, width),
    all: sheet.getRangeByIndexes(top - 1, column, bodyTop + bodyHeight - top + 1, width),
  };
}

/**
 * Makes sure that writing the helper columns covers nothing of the user's.
 *
 * @param formulas What the columns hold, from the header down to the ledger's last row.
 * @throws WorkbookFailure `helperOccupied` where foreign contents stand there.
 */
export function assertHelperFree(formulas: readonly (readonly unknown[])[]): void {
  if (!isHelperFree(formulas)) throw failure('helperOccupied');
}

function writeHeader(sheet: Excel.Worksheet, helper: HelperColumns): void {
  const { top, height } = headerSpan(helper);
  for (const [at, title] of helper.titles.entries()) {
    const cell = sheet.getRangeByIndexes(top - 1, helper.firstColumn - 1 + at, height, 1);
    cell.getCell(0, 0).values = [[title]];
    // As the ledger's own headers do where it has two rows.
    if (height > 1) cell.merge(false);
    cell.format.fill.color = HEADER_FILL;
    cell.format.font.bold = true;
    cell.format.horizontalAlignment = 'Center';
    cell.format.verticalAlignment = 'Center';
    cell.format.wrapText = true;
    cell.format.columnWidth = HELPER_WIDTH;
  }
}

/**
 * Writes the helper columns: titles, cells and a quiet look. The titles go first, so that columns of which
 * only a part could be written are known as ours and completed the next time. The last block is queued.
 *
 * @throws WorkbookFailure `cancelled` between two blocks of rows.
 */
export async function writeHelperColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  helper: HelperColumns,
  work?: Work,
): Promise<void> {
  const { body, all } = helperRanges(sheet, helper);
  writeHeader(sheet, helper);
  const top = helper.firstRow - 1;
  const rangeAt = (from: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(top + from, helper.firstColumn - 1, count, helper.titles.length);
  await writePlannedRows(context, helper.cells, rangeAt, work);
  body.format.horizontalAlignment = 'Center';
  body.format.verticalAlignment = 'Center';
  drawGrid(all, GRID_LINE);
}
