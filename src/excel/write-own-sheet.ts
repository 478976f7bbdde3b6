import { KEPT_SHEETS, type OwnSheet, type Work, type WrittenSheet } from '../app/ports';
import type { Area } from '../domain/grid/sheet-grid';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';
import { drawCharts, queueCharts } from './charts';
import { writeEntryRules } from './entry-rules';
import { drawLooks } from './looks';
import { addDataBars, findFormats } from './marked-formats';
import { addSheet, freeName, loadAdding, type Adding } from './new-sheet';
import { setUpPage } from './page-setup';
import { writePlannedRows } from './planned-cells';
import { rewriteKept } from './rewrite-kept';
import { afterWriting, failure, runWriting } from './run';
import { loadMarkedSheets, type MarkedSheet, OWN_SHEET_MARK } from './sheets';
import { continued, stopIfCancelled } from './work';

/** What of a sheet of ours is ours to be emptied. */
export interface OwnContents {
  readonly isProtected: () => boolean;
  /** Queues emptying it: contents, looks, merges and our charts. */
  readonly empty: () => void;
}

/**
 * Queues the question what stands on a sheet of ours; valid after the next sync. The sheet itself stays,
 * since deleting a sheet wipes Excel's undo list.
 */
export function loadOwnContents(sheet: Excel.Worksheet): OwnContents {
  const { protection } = sheet;
  protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  const removeCharts = queueCharts(sheet);
  return {
    isProtected: () => protection.protected,
    empty: () => {
      removeCharts();
      clearUsed(used);
    },
  };
}

function clearUsed(used: Excel.Range): void {
  if (used.isNullObject) return;
  used.unmerge();
  used.clear('All');
}

/** Queues emptying a sheet of ours that is there already. Two syncs. */
async function emptied(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const contents = loadOwnContents(sheet);
  const { marked } = await findFormats(context, [sheet]);
  if (contents.isProtected()) throw failure('sheetProtected');
  for (const format of marked) format.delete();
  contents.empty();
  return sheet;
}

/** Queues a new sheet of ours, or our mark on the one an attempt that broke off left. */
async function added(
  context: Excel.RequestContext,
  adding: Adding,
  sheets: readonly MarkedSheet[],
  mark: readonly [kind: OwnSheet, name: string],
): Promise<Excel.Worksheet> {
  const [kind, name] = mark;
  const abandoned = await adding.abandoned(sheets);
  if (abandoned === null) {
    adding.assertAllowed();
    return addSheet(context, freeName(name, sheets), [OWN_SHEET_MARK, kind]);
  }
  abandoned.customProperties.add(OWN_SHEET_MARK, kind);
  adding.forget();
  return abandoned;
}

async function writeCells(
  kind: OwnSheet,
  plan: SummarySheetPlan,
  width: number,
  work: Work | undefined,
): Promise<WrittenSheet> {
  return runWriting('writeOwnSheet', 'ownSheet', async (context, begin) => {
    const adding = loadAdding(context);
    const sheets = await loadMarkedSheets(context);
    stopIfCancelled(work);
    const existing = sheets.find(({ own, veryHidden }) => own === kind && !veryHidden)?.ref;
    let sheet: Excel.Worksheet;
    if (existing === undefined) sheet = await added(context, adding, sheets, [kind, plan.name]);
    else if (KEPT_SHEETS.includes(kind))
      sheet = await rewriteKept(context, [kind, existing.id], plan, begin);
    else sheet = await emptied(context, existing.id);
    begin();
    // An attempt that broke off may have marked its sheet and not got further.
    if (existing !== undefined) adding.forget();
    const drawn = await drawLooks(context, sheet, plan, work);
    const rangeAt = (from: number, count: number): Excel.Range =>
      sheet.getRangeByIndexes(from, 0, count, width);
    await writePlannedRows(context, plan.cells, rangeAt, continued(work, drawn));
    addDataBars(sheet, plan.bars);
    writeEntryRules(sheet, plan.entries ?? []);
    sheet.load(['id', 'name']);
    await context.sync();
    return { id: sheet.id, name: sheet.name, visible: existing?.visible ?? true, ours: true };
  });
}

/**
 * Writes a sheet of ours: creates it (behind the last sheet, not activated) or rewrites it in place, also
 * when the user renamed or hid it; it stays hidden then. A sheet of the user's that bears the planned name
 * is left alone, and so is one of ours that a program hid from every menu.
 *
 * @param work Told what was drawn and written so far.
 * @returns The sheet, and what of it this Excel refused; the figures are complete without.
 * @throws WorkbookFailure `sheetProtected` where our sheet is protected, or the workbook lets nobody add
 * one; nothing was written then. `cancelled` before anything was written or between two round trips; any
 * other one with what remains (`left`) once writing began. Written again, the sheet is whole.
 */
export async function writeOwnSheet(
  kind: OwnSheet,
  plan: SummarySheetPlan,
  work?: Work,
): Promise<WrittenSheet> {
  const width = plan.cells[0]?.length ?? 1;
  const written = await writeCells(kind, plan, width, work);
  const printed = { top: 1, left: 1, bottom: plan.cells.length, right: width };
  const refused = await afterWriting('ownSheet', () => drawRest(written.id, plan, printed));
  return refused.length === 0 ? written : { ...written, refused };
}

/** Charts and page. Returns what of them this Excel refused. */
async function drawRest(
  id: string,
  { charts, page }: SummarySheetPlan,
  printed: Area,
): Promise<NonNullable<WrittenSheet['refused']>> {
  return [
    ...((await drawCharts(id, charts)) ? [] : (['charts'] as const)),
    ...((await setUpPage(id, page, printed)) ? [] : (['page'] as const)),
  ];
}
