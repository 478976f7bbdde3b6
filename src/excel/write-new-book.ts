import type { SummarySheetPlan } from '../domain/summary-sheet/types';
import { drawLooks } from './looks';
import { setUpPage } from './page-setup';
import { writePlannedRows } from './planned-cells';
import { runExcel } from './run';

/**
 * Fills a workbook of ours that holds nothing yet: each plan onto the sheet of its name, which is added
 * behind the last where there is none. The first sheet is in front afterwards.
 *
 * @throws WorkbookFailure Where the workbook refuses; what was written till then stays.
 */
export async function writeNewBook(plans: readonly SummarySheetPlan[]): Promise<void> {
  for (const plan of plans) {
    const id = await writeSheet(plan);
    const right = plan.cells[0]?.length ?? 1;
    await setUpPage(id, plan.page, { top: 1, left: 1, bottom: plan.cells.length, right });
  }
}

async function writeSheet(plan: SummarySheetPlan): Promise<string> {
  return runExcel('writeNewBook', async (context) => {
    const { worksheets } = context.workbook;
    const known = worksheets.getItemOrNullObject(plan.name);
    known.load('id');
    await context.sync();
    const sheet = known.isNullObject ? worksheets.add(plan.name) : known;
    await drawLooks(context, sheet, plan);
    const width = plan.cells[0]?.length ?? 1;
    await writePlannedRows(context, plan.cells, (from, count) =>
      sheet.getRangeByIndexes(from, 0, count, width),
    );
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}
