import { deleteCharts, drawCharts } from '../charts';
import { rangeOf } from '../ranges';
import { around, queueUsed, type CellsImage } from './cell-images';
import { queueLooks, type LookBook } from './cell-looks';
import { plansOf, putKeptCharts } from './kept-charts';
import { putMarks } from './marks-image';
import { clearedPresent, presentOf, putCells, putSizes } from './put-cells';
import type { SheetImage, ViewImage } from './sheet-image';
import { SHEET_UNDONE_NOTE } from './words';

/** Puts the cells of a sheet of the user's back, and our conditional formats on it. The last is queued. */
export async function putCellsOfSheet(
  context: Excel.RequestContext,
  before: SheetImage,
  now: SheetImage,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(before.scope.sheetId);
  // Colours first: they must not follow cells that are no longer there.
  await putMarks(sheet, before.marks);
  for (const [at, image] of before.cells.entries()) {
    const present = now.cells[at];
    const kept = new Set(image.merges.map((merge) => JSON.stringify(merge)));
    for (const merge of present?.merges ?? []) {
      if (!kept.has(JSON.stringify(merge))) rangeOf(sheet, merge).unmerge();
    }
    await putCells(sheet, image, presentOf(present));
    putSizes(sheet, image, present);
  }
}

function putView(sheet: Excel.Worksheet, { frozen, showGridlines }: ViewImage): void {
  if (frozen === null) sheet.freezePanes.unfreeze();
  else sheet.freezePanes.freezeAt(rangeOf(sheet, frozen));
  sheet.showGridlines = showGridlines;
}

/** Empties a sheet: contents, looks, merges, entry rules, our charts and our conditional formats. */
async function clearSheet(
  sheet: Excel.Worksheet,
  now: SheetImage | undefined,
  image: CellsImage | undefined,
): Promise<void> {
  const { context } = sheet;
  const used = queueUsed(sheet);
  await context.sync();
  await putMarks(sheet, []);
  await deleteCharts(context, sheet);
  const area = around([used(), now?.cells[0]?.area ?? null, image?.area ?? null]);
  if (area !== null) {
    const range = rangeOf(sheet, area);
    range.unmerge();
    range.dataValidation.clear();
    range.clear('All');
  }
}

/** Puts a whole sheet back as it was; its charts and its page come after it. The last is queued. */
export async function putWholeSheet(
  context: Excel.RequestContext,
  before: SheetImage,
  now: SheetImage | undefined,
  book: LookBook,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(before.scope.sheetId);
  const [image] = before.cells;
  await clearSheet(sheet, now, image);
  if (image) {
    const { top, left } = image.area;
    const corner = queueLooks(rangeOf(sheet, { top, left, bottom: top, right: left }), book);
    await context.sync();
    const plain = corner()[0]?.[0];
    if (plain) await putCells(sheet, image, clearedPresent(plain));
    putSizes(sheet, image, now?.cells[0]);
  }
  await putMarks(sheet, before.marks);
  if (before.view) putView(sheet, before.view);
  if (before.charts) putKeptCharts(sheet, before.charts.kept);
}

/** Draws the charts again that stood on a sheet. False where one of them could not be drawn. */
export async function putCharts({ scope, charts }: SheetImage): Promise<boolean> {
  if (charts === null || charts.names.length === 0) return true;
  const { plans, complete } = plansOf(charts);
  return (await drawCharts(scope.sheetId, plans)) && complete;
}

/** Empties a sheet that the writing had made, but for one line that says so. The last is queued. */
export async function emptyNewSheet(
  context: Excel.RequestContext,
  sheetId: string,
  now: SheetImage | undefined,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  await clearSheet(sheet, now, undefined);
  sheet.freezePanes.unfreeze();
  sheet.showGridlines = true;
  sheet.getRange('A1').values = [[SHEET_UNDONE_NOTE]];
}
