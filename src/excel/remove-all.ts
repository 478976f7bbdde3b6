import type { Removal } from '../app/ports';
import { AS_OF_NAME } from '../domain/highlight/names';
import { findFormats } from './marked-formats';
import { removeHelperColumns } from './remove-helper-columns';
import { failure, runExcel } from './run';
import { loadSheetRefs } from './sheets';
import { clearSummary } from './write-summary';
import { SUMMARY_REMOVED_NOTE } from './words';

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

/**
 * 撤除: takes away our conditional formats and helper columns on every sheet, the as-of name and the
 * contents of the summary sheet. The summary sheet itself stays with one line saying so.
 *
 * @returns What was taken away.
 * @throws WorkbookFailure `sheetProtected` where a sheet that bears our marks is protected.
 */
export async function removeAll(): Promise<Removal> {
  return runExcel('removeAll', async (context) => {
    const refs = await loadSheetRefs(context);
    const { worksheets, names } = context.workbook;
    const sheets = refs.map(({ id }) => worksheets.getItem(id));
    const name = names.getItemOrNullObject(AS_OF_NAME);
    name.load('formula');
    await context.sync();
    const named = !name.isNullObject;
    const { marked, markedSheets } = await findFormats(context, sheets);
    await assertUnprotected(context, markedSheets);
    for (const format of marked) format.delete();
    const userSheets = sheets.filter((_, at) => refs[at]?.ours !== true);
    const helperColumns = await removeHelperColumns(context, userSheets);
    const summary = refs.find(({ ours }) => ours);
    if (summary !== undefined) {
      const sheet = worksheets.getItem(summary.id);
      await clearSummary(context, sheet);
      sheet.getRange('A1').values = [[SUMMARY_REMOVED_NOTE]];
    }
    // Last, since the formulas that named it are gone only now.
    if (named) name.delete();
    await context.sync();
    return { rules: marked.length, helperColumns, summaryCleared: summary !== undefined };
  });
}
