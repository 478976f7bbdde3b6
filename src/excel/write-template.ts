import { type SheetRef, WorkbookFailure } from '../app/ports';
import type { LedgerTemplatePlan } from '../domain/ledger-template/types';
import { writeEntryRules } from './entry-rules';
import { drawLooks } from './looks';
import { setUpPage } from './page-setup';
import { writePlannedCells } from './planned-cells';
import { rangeOf } from './ranges';
import { runExcel } from './run';
import { loadMarkedSheets, OWN_SHEET_MARK } from './sheets';
import { freeName } from './write-own-sheet';

/**
 * Writes a blank ledger: into the active sheet where nothing at all is on it, else onto a new sheet
 * behind the last. It is the user's from then on and bears no mark of ours. The first cell to fill in is
 * selected.
 *
 * @returns The sheet.
 * @throws WorkbookFailure Where it could not be written, e.g. a new sheet in a protected workbook.
 */
export async function writeTemplate(plan: LedgerTemplatePlan): Promise<SheetRef> {
  const empty = await emptyActiveSheet();
  const written = await runExcel('writeTemplate', async (context) => {
    const sheet = (await stillEmpty(context, empty)) ?? (await newSheet(context, plan.name));
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
  await setUpPage(written.id, plan.page);
  return written;
}

async function newSheet(context: Excel.RequestContext, wanted: string): Promise<Excel.Worksheet> {
  return context.workbook.worksheets.add(freeName(wanted, await loadMarkedSheets(context)));
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

/**
 * The sheet where it can be written and has no cell with a content or a look; else null. One sync.
 */
async function stillEmpty(
  context: Excel.RequestContext,
  id: string | null,
): Promise<Excel.Worksheet | null> {
  if (id === null) return null;
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_MARK);
  mark.load('value');
  const { protection } = sheet;
  protection.load('protected');
  await context.sync();
  return used.isNullObject && mark.isNullObject && !protection.protected ? sheet : null;
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
