import { indexOfHelperTitles } from '../domain/highlight/helper-titles';
import { HELPER_TITLES } from '../domain/highlight/names';
import { isStateContent } from '../domain/highlight/state-content';

/** A header stands within the first rows of a sheet; looking further would read whole ledgers again. */
const HEADER_SEARCH_ROWS = 40;

interface HelperSearch {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Where our titles stand on a sheet, and the two columns below them to the end of the used block. */
interface FoundHelper {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly below: Excel.Range;
}

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

function locate({ sheet, used }: HelperSearch, head: Excel.Range | null): FoundHelper | null {
  const columns = ((head?.values ?? []) as unknown[][]).map(indexOfHelperTitles);
  const titleRow = columns.findIndex((column) => column >= 0);
  if (titleRow < 0) return null;
  const row = used.rowIndex + titleRow;
  const column = used.columnIndex + (columns[titleRow] ?? 0);
  const height = used.rowCount - titleRow;
  const below = sheet.getRangeByIndexes(row, column, height, HELPER_TITLES.length);
  below.load('formulas');
  return { sheet, row, column, below };
}

/** Clears from the titles to our last state word; what the user wrote further down stays. */
function clearHelper({ sheet, row, column, below }: FoundHelper): void {
  const ours = (below.formulas as unknown[][]).map(([, state]) => isStateContent(state));
  const height = Math.max(0, ours.lastIndexOf(true)) + 1;
  const range = sheet.getRangeByIndexes(row, column, height, HELPER_TITLES.length);
  range.unmerge();
  range.clear('All');
}

/**
 * Queues the removal of our helper columns on these sheets. Three syncs whatever their number.
 *
 * @returns How many columns go.
 */
export async function removeHelperColumns(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<number> {
  const searches = sheets.map(startSearch);
  await context.sync();
  const heads = searches.map(loadHead);
  await context.sync();
  const helpers = searches
    .map((search, at) => locate(search, heads[at] ?? null))
    .filter((helper) => helper !== null);
  await context.sync();
  helpers.forEach(clearHelper);
  return helpers.length * HELPER_TITLES.length;
}
