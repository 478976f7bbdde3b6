import { type SheetRef, WorkbookFailure } from '../app/ports';
import type { LedgerTemplatePlan } from '../domain/ledger-template/types';
import { writeEntryRules } from './entry-rules';
import { drawLooks } from './looks';
import { setUpPage } from './page-setup';
import { writePlannedCells } from './planned-cells';
import { rangeOf } from './ranges';
import { afterWriting, runExcel, runWriting } from './run';
import { sheetForTemplate, stillEmpty } from './template-sheet';
import { loadUnfinished } from './unfinished';

/**
 * Writes a blank ledger: into the active sheet where nothing at all is on it, else onto a new sheet
 * behind the last. It is the user's from then on and bears no mark of ours. The first cell to fill in is
 * selected. Where it breaks off, the next attempt goes on with the same sheet.
 *
 * @returns The sheet.
 * @throws WorkbookFailure Where it could not be written, e.g. `sheetProtected` for a new sheet in a
 *   protected workbook; with what remains (`left`) once writing began.
 */
export async function writeTemplate(plan: LedgerTemplatePlan): Promise<SheetRef> {
  const empty = await emptyActiveSheet();
  const written = await runWriting('writeTemplate', 'template', async (context, begin) => {
    const sheet = await sheetForTemplate(context, plan, empty);
    begin();
    await drawLooks(context, sheet, plan);
    // A sheet to work on, other than those to look at, goes on below its lines.
    sheet.showGridlines = true;
    for (const { area, numberFormat } of plan.formats) {
      rangeOf(sheet, area).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => [
        numberFormat,
      ]);
    }
    const width = plan.cells[0]?.length ?? 1;
    writePlannedCells(sheet.getRangeByIndexes(0, 0, plan.cells.length, width), plan.cells);
    writeEntryRules(sheet, plan.entries);
    sheet.activate();
    sheet.getRangeByIndexes(plan.firstCell.row - 1, plan.firstCell.column - 1, 1, 1).select();
    sheet.load(['id', 'name']);
    await context.sync();
    return { id: sheet.id, name: sheet.name, visible: true, ours: false };
  });
  await afterWriting('template', () => setUpPage(written.id, plan.page));
  await handOver(written.id);
  return written;
}

/**
 * From here on the sheet is the user's: our mark goes. A failure is none of the user's business: the ledger
 * is whole, and the mark only has the next blank ledger written over this one while nobody has used it.
 */
async function handOver(id: string): Promise<void> {
  try {
    await runExcel('handOverTemplate', async (context) => {
      const mark = loadUnfinished(context.workbook.worksheets.getItem(id));
      await context.sync();
      if (mark.isNullObject) return;
      mark.delete();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
  }
}

/** The id of the active sheet where neither a cell nor anything else is on it; else null. */
async function emptyActiveSheet(): Promise<string | null> {
  const id = await runExcel('findEmptySheet', async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    await context.sync();
    return (await stillEmpty(context, sheet.id)) === null ? null : sheet.id;
  });
  return id === null || (await mayHoldObjects(id)) ? null : id;
}

/** Charts, pictures, shapes or tables; true also where this Excel cannot tell. */
async function mayHoldObjects(id: string): Promise<boolean> {
  try {
    return await runExcel('countObjects', async (context) => {
      const { charts, shapes, tables } = context.workbook.worksheets.getItem(id);
      const counts = [charts.getCount(), shapes.getCount(), tables.getCount()];
      await context.sync();
      return counts.some(({ value }) => value > 0);
    });
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === 'notSupported') return true;
    throw error;
  }
}
