import type { Removal } from '../app/ports';
import { AS_OF_NAME, HELPER_TITLES } from '../domain/highlight/names';
import { findFormats } from './marked-formats';
import { failure, runExcel } from './run';
import { loadSheetRefs } from './sheets';
import { clearSummary } from './write-summary';
import { SUMMARY_REMOVED_NOTE } from './words';

/** A header stands within the first rows of a sheet; looking further would read whole ledgers again. */
const HEADER_SEARCH_ROWS = 40;

interface HelperSearch {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the search for helper columns on one sheet; two syncs later `locateHelper` can answer. */
function startSearch(sheet: Excel.Worksheet): HelperSearch {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return { sheet, used };
}

function loadHead({ sheet, used }: HelperSearch): Excel.Range | null {
  if (used.isNullObject) return null;
  const rows = Math.min(used.rowCount, HEADER_SEARCH_ROWS);
  const head = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows, used.columnCount);
  head.load('values');
  return head;
}

/** The helper columns from their title to the end of the used block, or null. */
function locateHelper({ sheet, used }: HelperSearch, head: Excel.Range | null): Excel.Range | null {
  const [dueTitle, stateTitle] = HELPER_TITLES;
  for (const [r, row] of (head?.values ?? []).entries()) {
    const c = (row as unknown[]).findIndex(
      (value, at) => value === dueTitle && (row as unknown[])[at + 1] === stateTitle,
    );
    if (c < 0) continue;
    return sheet.getRangeByIndexes(used.rowIndex + r, used.columnIndex + c, used.rowCount - r, 2);
  }
  return null;
}

async function removeHelperColumns(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<number> {
  const searches = sheets.map(startSearch);
  await context.sync();
  const heads = searches.map(loadHead);
  await context.sync();
  const helpers = searches
    .map((search, at) => locateHelper(search, heads[at] ?? null))
    .filter((range) => range !== null);
  for (const range of helpers) {
    range.unmerge();
    range.clear('All');
  }
  return helpers.length * HELPER_TITLES.length;
}

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
