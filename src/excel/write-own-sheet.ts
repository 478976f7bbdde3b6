import { type OwnSheet, type SheetRef, WorkbookFailure } from '../app/ports';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';
import { drawLooks, setPage } from './looks';
import { addDataBars, findFormats } from './marked-formats';
import { writePlannedCells } from './planned-cells';
import { failure, runExcel } from './run';
import { loadMarkedSheets, type MarkedSheet, OWN_SHEET_MARK } from './sheets';

/** A name no sheet has yet: the planned one, else with a number behind it. */
function freeName(wanted: string, sheets: readonly MarkedSheet[]): string {
  // Excel compares sheet names without regard to case.
  const taken = new Set(sheets.map(({ ref }) => ref.name.toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

/**
 * Empties a sheet of ours: contents, looks, merges and our conditional formats.
 * The sheet itself stays, since deleting a sheet wipes Excel's undo list.
 */
export async function clearOwnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  const { protection } = sheet;
  protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  await context.sync();
  if (protection.protected) throw failure('sheetProtected');
  const { marked } = await findFormats(context, [sheet]);
  for (const format of marked) format.delete();
  if (used.isNullObject) return;
  used.unmerge();
  used.clear('All');
}

/**
 * Excel refuses any page set-up on a computer without a printer. The sheet is complete without it, so
 * that this one refusal is no failure of the action.
 */
async function setUpPage(sheetId: string): Promise<void> {
  try {
    await runExcel('setUpPage', async (context) => {
      setPage(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== 'unknown') throw error;
  }
}

/**
 * Writes a sheet of ours: creates it (behind the last sheet, not activated) or rewrites it in place, also
 * when the user renamed it. A sheet of the user's that bears the planned name is left alone.
 *
 * @returns The sheet.
 * @throws WorkbookFailure `sheetProtected` where our sheet is protected; nothing was written then.
 */
export async function writeOwnSheet(kind: OwnSheet, plan: SummarySheetPlan): Promise<SheetRef> {
  const written = await runExcel('writeOwnSheet', async (context) => {
    const sheets = await loadMarkedSheets(context);
    const existing = sheets.find(({ own }) => own === kind)?.ref;
    const { worksheets } = context.workbook;
    let sheet: Excel.Worksheet;
    if (existing === undefined) {
      sheet = worksheets.add(freeName(plan.name, sheets));
      sheet.customProperties.add(OWN_SHEET_MARK, kind);
    } else {
      sheet = worksheets.getItem(existing.id);
      await clearOwnSheet(context, sheet);
    }
    const width = plan.cells[0]?.length ?? 1;
    drawLooks(sheet, plan);
    writePlannedCells(sheet.getRangeByIndexes(0, 0, plan.cells.length, width), plan.cells);
    addDataBars(sheet, plan.bars);
    sheet.load(['id', 'name']);
    await context.sync();
    return { id: sheet.id, name: sheet.name, visible: existing?.visible ?? true, ours: true };
  });
  await setUpPage(written.id);
  return written;
}
