import type { ReadingWork } from '../app/ports';
import type { Area, SheetGrid } from '../domain/grid/sheet-grid';
import { hiddenColumnsOf } from './hidden-lines';
import { readMerges } from './merged-areas';
import { readBands } from './read-bands';
import { areaOf } from './ranges';
import { failure, runExcel } from './run';
import { checkpoint } from './work';

/** What Excel gives at once on any platform; a larger sheet would not fit into the memory of a pane either. */
const MOST_CELLS = 5_000_000;

const EMPTY_AREA: Area = { top: 1, left: 1, bottom: 0, right: 0 };

function emptyGrid(sheet: string): SheetGrid {
  return { sheet, area: EMPTY_AREA, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** The rows of the used block that are wanted. */
function wantedArea(used: Excel.Range, firstRows: number | undefined): Area {
  const area = areaOf(used);
  if (firstRows === undefined) return area;
  return { ...area, bottom: Math.min(area.bottom, area.top + firstRows - 1) };
}

/**
 * Reads the used block of a sheet: values, shown texts, number formats, merged areas and what is hidden.
 * A fixed number of round trips up to 20,000 cells, and one more for each further 20,000; more only where
 * the texts are so long that 20,000 cells exceed the 5 MB Excel on the web gives at once.
 *
 * @param id The sheet's id or name.
 * @param work Told the rows read so far; `firstRows` limits the grid to the top of the used block.
 * @returns The grid; without rows where the sheet is empty.
 * @throws WorkbookFailure `sheetMissing`, `tooLarge` above five million cells, `rowTooLarge` where one row
 *   alone exceeds what Excel gives at once, or `cancelled`.
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
    const { rows, hiddenRows } = await readBands(sheet, area, used.rowHidden, work);
    const empty = emptyGrid(sheet.name);
    return { ...empty, area, rows, hiddenRows, hiddenColumns: hiddenColumns() };
  });
  return grid.rows.length === 0 ? grid : { ...grid, merges: await readMerges(id, grid.area, work) };
}
