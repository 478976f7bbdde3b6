import type { Area } from '../domain/grid/sheet-grid';
import { rangeOf } from './ranges';
import { runExcel } from './run';

/** Shows a sheet and selects an area on it. */
export async function selectArea(sheetId: string, area: Area): Promise<void> {
  return runExcel('select', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
}
