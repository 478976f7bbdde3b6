import type { Area, CellValue, GridCell, SheetGrid } from '../domain/grid/sheet-grid';
import { areaOf, rangeOf } from './ranges';
import { failure, runExcel } from './run';

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

/**
 * Reads the used block of a sheet: values, shown texts, number formats and merged areas.
 * Three round trips up to 20,000 cells, and one more for each further 20,000.
 *
 * @param id The sheet's id or name.
 * @returns The grid; without rows where the sheet is empty.
 * @throws WorkbookFailure `sheetMissing`, or `tooLarge` above five million cells.
 */
export async function readSheet(id: string): Promise<SheetGrid> {
  return runExcel('readSheet', async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    await context.sync();
    if (used.isNullObject)
      return {
        sheet: sheet.name,
        area: EMPTY_AREA,
        rows: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      };
    if (used.rowCount * used.columnCount > MOST_CELLS) throw failure('tooLarge', sheet.name);
    const area = areaOf(used);
    const merged = used.getMergedAreasOrNullObject();
    merged.load('areaCount');
    await context.sync();
    const mergedAreas = merged.isNullObject ? null : merged.areas;
    mergedAreas?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    const rows: GridCell[][] = [];
    for (const band of bandsOf(area)) {
      const range = rangeOf(sheet, band);
      range.load(['values', 'text', 'numberFormat']);
      // One answer of the whole sheet could exceed the 5 MB limit of Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      rows.push(...cellsOf(range));
    }
    const merges = (mergedAreas?.items ?? []).map(areaOf);
    return { sheet: sheet.name, area, rows, merges, hiddenRows: [], hiddenColumns: [] };
  });
}
