import type { OwnSheet, Work, WrittenSheet } from '../app/ports';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';
import { deleteCharts, drawCharts } from './charts';
import { drawLooks } from './looks';
import { addDataBars, findFormats } from './marked-formats';
import { setUpPage } from './page-setup';
import { writePlannedRows } from './planned-cells';
import { failure, runExcel } from './run';
import { loadMarkedSheets, type MarkedSheet, OWN_SHEET_MARK } from './sheets';
import { continued, stopIfCancelled } from './work';

/** A name no sheet has yet: the planned one, else with a number behind it. */
export function freeName(wanted: string, sheets: readonly MarkedSheet[]): string {
  // Excel compares sheet names without regard to case.
  const taken = new Set(sheets.map(({ ref }) => ref.name.toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

/**
 * Empties a sheet of ours: contents, looks, merges, our charts and our conditional formats.
 * The sheet itself stays, since deleting a sheet wipes Excel's undo list. All of it is only queued.
 *
 * @throws WorkbookFailure `sheetProtected`.
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
  await deleteCharts(context, sheet);
  for (const format of marked) format.delete();
  if (used.isNullObject) return;
  used.unmerge();
  used.clear('All');
}

/**
 * Writes a sheet of ours: creates it (behind the last sheet, not activated) or rewrites it in place, also
 * when the user renamed it. A sheet of the user's that bears the planned name is left alone.
 *
 * @param work Told what was drawn and written so far.
 * @returns The sheet, and what of it this Excel refused; the figures are complete without.
 * @throws WorkbookFailure `sheetProtected` where our sheet is protected; nothing was written then.
 * `cancelled` before anything was written or between two round trips; written again, the sheet is whole.
 */
export async function writeOwnSheet(
  kind: OwnSheet,
  plan: SummarySheetPlan,
  work?: Work,
): Promise<WrittenSheet> {
  const width = plan.cells[0]?.length ?? 1;
  const written = await runExcel('writeOwnSheet', async (context) => {
    const sheets = await loadMarkedSheets(context);
    stopIfCancelled(work);
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
    const drawn = await drawLooks(context, sheet, plan, work);
    const rangeAt = (from: number, count: number): Excel.Range =>
      sheet.getRangeByIndexes(from, 0, count, width);
    await writePlannedRows(context, plan.cells, rangeAt, continued(work, drawn));
    addDataBars(sheet, plan.bars);
    sheet.load(['id', 'name']);
    await context.sync();
    return { id: sheet.id, name: sheet.name, visible: existing?.visible ?? true, ours: true };
  });
  const refused = [
    ...((await drawCharts(written.id, plan.charts)) ? [] : (['charts'] as const)),
    ...((await setUpPage(written.id, plan.page, {
      top: 1,
      left: 1,
      bottom: plan.cells.length,
      right: width,
    }))
      ? []
      : (['page'] as const)),
  ];
  return refused.length === 0 ? written : { ...written, refused };
}
