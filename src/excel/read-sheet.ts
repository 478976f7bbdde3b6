import type { ReadingWork, Work } from '../app/ports';
import type { Area, CellValue, GridCell, SheetGrid } from '../domain/grid/sheet-grid';
import { hiddenColumnsOf, hiddenRowsOf } from './hidden-lines';
import { readMerges } from './merged-areas';
import { areaOf, rangeOf } from './ranges';
import { failure, runExcel } from './run';
import { checkpoint } from './work';

/** Excel on the web refuses answers over 5 MB; 20,000 ledger cells stay well below. */
const CELLS_PER_SYNC = 20_000;
const MOST_CELLS = 5_000_000;

const EMPTY_AREA: Area = { top: 1, left: 1, bottom: 0, right: 0 };

/** Cuts an area into bands of whole rows of at most `CELLS_PER_SYNC` cells (at least one row each). */
function bandsOf(area: Area): readonly Area[] {
  const width = area.right - area.left + 1;
  const rowsPerBand = Math.max(1, Math.floor(CELLS_PER_SYNC / width));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsPerBand) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rowsPerBand - 1) });
  }
  return bands;
}

function cellsOf(range: Excel.Range): GridCell[][] {
  const values = range.values as CellValue[][];
  const formats = range.numberFormat as string[][];
  return values.map((row, r) =>
    row.map((value, c) => ({
      value,
      text: range.text[r]?.[c] ?? '',
      numberFormat: formats[r]?.[c] ?? 'General',
    })),
  );
}

function emptyGrid(sheet: string): SheetGrid {
  return { sheet, area: EMPTY_AREA, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}

interface ReadCells {
  readonly rows: readonly (readonly GridCell[])[];
  readonly hiddenRows: readonly number[];
}

/** The rows of the used block that are wanted. */
function wantedArea(used: Excel.Range, firstRows: number | undefined): Area {
  const area = areaOf(used);
  if (firstRows === undefined) return area;
  return { ...area, bottom: Math.min(area.bottom, area.top + firstRows - 1) };
}

/** Reads an area band by band; each band brings its own hidden rows, so that they cost no round trip. */
async function readBands(
  sheet: Excel.Worksheet,
  area: Area,
  used: Excel.Range,
  work: Work | undefined,
): Promise<ReadCells> {
  const rows: GridCell[][] = [];
  const hiddenRows: number[] = [];
  const all = area.bottom - area.top + 1;
  for (const band of bandsOf(area)) {
    checkpoint(work, rows.length, all);
    const range = rangeOf(sheet, band);
    range.load(['values', 'text', 'numberFormat']);
    const hidden = hiddenRowsOf(range, band, used.rowHidden);
    // One answer of the whole sheet could exceed the 5 MB limit of Excel on the web.
    await sheet.context.sync();
    for (const row of cellsOf(range)) rows.push(row);
    for (const row of hidden()) hiddenRows.push(row);
  }
  checkpoint(work, rows.length, all);
  return { rows, hiddenRows };
}

/**
 * Reads the used block of a sheet: values, shown texts, number formats, merged areas and what is hidden.
 * A fixed number of round trips up to 20,000 cells, and one more for each further 20,000.
 *
 * @param id The sheet's id or name.
 * @param work Told the rows read so far; `firstRows` limits the grid to the top of the used block.
 * @returns The grid; without rows where the sheet is empty.
 * @throws WorkbookFailure `sheetMissing`, `tooLarge` above five million cells, or `cancelled`.
 */
export async function readSheet(id: string, work?: ReadingWork): Promise<SheetGrid> {
  // Nothing is known yet; Excel may be waiting for a cell to be left.
  checkpoint(work, 0, 0);
  const grid = await runExcel('readSheet', async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'rowHidden', 'columnHidden']);
    await context.sync();
    if (used.isNullObject) return emptyGrid(sheet.name);
    const area = wantedArea(used, work?.firstRows);
    if ((area.bottom - area.top + 1) * used.columnCount > MOST_CELLS) {
      throw failure('tooLarge');
    }
    const hiddenColumns = hiddenColumnsOf(used, area);
    const { rows, hiddenRows } = await readBands(sheet, area, used, work);
    const empty = emptyGrid(sheet.name);
    return { ...empty, area, rows, hiddenRows, hiddenColumns: hiddenColumns() };
  });
  return grid.rows.length === 0 ? grid : { ...grid, merges: await readMerges(id, grid.area, work) };
}
