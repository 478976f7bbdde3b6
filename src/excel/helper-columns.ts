import { isHelperFree } from '../domain/highlight/helper-extent';
import type { Work } from '../app/ports';
import type { HelperColumns } from '../domain/highlight/types';
import { dressBody, dressTitle, loadLooksBefore, widen, type LooksBefore } from './helper-looks';
import { writePlannedRows } from './planned-cells';
import { failure } from './run';

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
function helperRanges(sheet: Excel.Worksheet, helper: HelperColumns): HelperRanges {
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

/** The header cells of each column, one above the other where the header has two rows. */
function titleCells(sheet: Excel.Worksheet, helper: HelperColumns): readonly Excel.Range[] {
  const { top, height } = headerSpan(helper);
  return helper.titles.map((_, at) =>
    sheet.getRangeByIndexes(top - 1, helper.firstColumn - 1 + at, height, 1),
  );
}

/** The place of the helper columns as it is before they are written. */
export interface HelperPlace {
  /** Throws WorkbookFailure `helperOccupied` where foreign contents stand there. */
  readonly assertFree: () => void;
  readonly looks: LooksBefore;
}

/** Queues the question what stands where the helper columns are to be; valid after the next sync. */
export function loadHelperPlace(sheet: Excel.Worksheet, helper: HelperColumns): HelperPlace {
  const { all } = helperRanges(sheet, helper);
  all.load('formulas');
  const titles = titleCells(sheet, helper);
  const looks = loadLooksBefore(sheet, all, all.getCell(0, 0), titles);
  return {
    assertFree: () => {
      if (!isHelperFree(all.formulas as unknown[][])) throw failure('helperOccupied');
    },
    looks,
  };
}

/** Both titles at one go: one of them alone would be taken for the user's. */
function writeHeader(sheet: Excel.Worksheet, helper: HelperColumns, looks: LooksBefore): void {
  const { top, height } = headerSpan(helper);
  const width = helper.titles.length;
  sheet.getRangeByIndexes(top - 1, helper.firstColumn - 1, 1, width).values = [[...helper.titles]];
  const toWiden = looks.toWiden();
  const mayDress = looks.mayDress();
  for (const [at, cell] of titleCells(sheet, helper).entries()) {
    if (mayDress) dressTitle(cell);
    // As the ledger's own headers do where it has two rows.
    if (height > 1) cell.merge(false);
    if (toWiden[at]) widen(cell);
  }
}

/**
 * Writes the helper columns: titles, cells and a quiet look, which is left out where the user gave these
 * cells looks already. The titles go first, so that columns of which only a part could be written are known
 * as ours and completed the next time. The last block is queued.
 *
 * @throws WorkbookFailure `cancelled` between two blocks of rows.
 */
export async function writeHelperColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  helper: HelperColumns,
  { looks }: HelperPlace,
  work?: Work,
): Promise<void> {
  const { body, all } = helperRanges(sheet, helper);
  writeHeader(sheet, helper, looks);
  const top = helper.firstRow - 1;
  const rangeAt = (from: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(top + from, helper.firstColumn - 1, count, helper.titles.length);
  await writePlannedRows(context, helper.cells, rangeAt, work);
  if (looks.mayDress()) dressBody(body, all);
}
