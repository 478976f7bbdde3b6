import type { PickedRows } from '../app/ports';
import { runExcel } from './run';

/** The rows selected now, of several areas those of the first, on the sheet the user looks at. One sync. */
export async function selectedRows(): Promise<PickedRows> {
  return runExcel('selectedRows', async (context) => {
    const range = context.workbook.getSelectedRange();
    const { worksheet } = range;
    range.load(['rowIndex', 'rowCount']);
    worksheet.load('id');
    await context.sync();
    const top = range.rowIndex + 1;
    return { sheetId: worksheet.id, top, bottom: top + range.rowCount - 1 };
  });
}
