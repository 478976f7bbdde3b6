import type { OwnSheet, Removal } from '../app/ports';
import { AS_OF_NAME } from '../domain/highlight/names';
import { findFormats } from './marked-formats';
import { removeHelperColumns } from './remove-helper-columns';
import { failure, runExcel } from './run';
import { loadMarkedSheets, type MarkedSheet } from './sheets';
import { clearOwnSheet } from './write-own-sheet';
import { SHEET_EMPTIED_NOTE } from './words';

/** Nothing is taken away by halves: one protected sheet among them stops it all. */
async function assertUnprotected(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const protections = sheets.map(({ protection }) => protection);
  for (const protection of protections) protection.load('protected');
  await context.sync();
  if (protections.some((protection) => protection.protected)) throw failure('sheetProtected');
}

/** Empties our own sheets, with one line in each that says so. */
async function clearOwnSheets(
  context: Excel.RequestContext,
  marked: readonly MarkedSheet[],
): Promise<readonly OwnSheet[]> {
  const cleared: OwnSheet[] = [];
  for (const { ref, own } of marked) {
    if (own === null) continue;
    const sheet = context.workbook.worksheets.getItem(ref.id);
    await clearOwnSheet(context, sheet);
    sheet.getRange('A1').values = [[SHEET_EMPTIED_NOTE]];
    cleared.push(own);
  }
  return cleared;
}

/**
 * 撤除: takes away our conditional formats and helper columns on every sheet, the as-of name and the
 * contents of our own sheets. These stay with one line saying so.
 *
 * @returns What was taken away.
 * @throws WorkbookFailure `sheetProtected` where a sheet that bears our marks is protected.
 */
export async function removeAll(): Promise<Removal> {
  return runExcel('removeAll', async (context) => {
    const all = await loadMarkedSheets(context);
    const { worksheets, names } = context.workbook;
    const sheets = all.map(({ ref }) => worksheets.getItem(ref.id));
    const name = names.getItemOrNullObject(AS_OF_NAME);
    name.load('formula');
    await context.sync();
    const named = !name.isNullObject;
    const { marked, markedSheets } = await findFormats(context, sheets);
    const ownSheets = sheets.filter((_, at) => all[at]?.own !== null);
    await assertUnprotected(context, [...new Set([...markedSheets, ...ownSheets])]);
    for (const format of marked) format.delete();
    const userSheets = sheets.filter((sheet) => !ownSheets.includes(sheet));
    const helperColumns = await removeHelperColumns(context, userSheets, markedSheets);
    const cleared = await clearOwnSheets(context, all);
    // Last, since the formulas that named it are gone only now.
    if (named) name.delete();
    await context.sync();
    return { rules: marked.length, helperColumns, cleared };
  });
}
