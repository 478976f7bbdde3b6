import type { Area } from '../domain/grid/sheet-grid';
import { helperExtent } from '../domain/highlight/helper-extent';
import { indexesOfHelperTitles } from '../domain/highlight/helper-titles';
import { HELPER_TITLES } from '../domain/highlight/names';
import { loadLooksNow } from './helper-looks';
import { rangeOf } from './ranges';

/** Most headers stand within the first rows of a sheet; looking further reads whole ledgers again. */
const HEADER_SEARCH_ROWS = 40;
/** Excel on the web refuses answers over 5 MB. */
const CELLS_PER_SYNC = 20_000;

interface HelperSearch {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Where our titles stand, counted from 0, and the two columns from there to the end of the used block. */
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

/** Rows of the used block, counted from its first; null where there are none. */
function loadRows({ sheet, used }: HelperSearch, from: number, most: number): Excel.Range | null {
  if (used.isNullObject || from >= used.rowCount) return null;
  const { rowIndex, columnIndex, columnCount } = used;
  const count = Math.min(used.rowCount - from, most);
  const rows = sheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount);
  rows.load('values');
  return rows;
}

/** Every pair of our titles in rows that were read from `from` on. */
function locate(
  { sheet, used }: HelperSearch,
  rows: Excel.Range | null,
  from: number,
): FoundHelper[] {
  const places = ((rows?.values ?? []) as unknown[][]).flatMap((values, at) =>
    indexesOfHelperTitles(values).map((index) => ({ at: from + at, index })),
  );
  return places.map(({ at, index }) => {
    const row = used.rowIndex + at;
    const column = used.columnIndex + index;
    const height = used.rowCount - at;
    const below = sheet.getRangeByIndexes(row, column, height, HELPER_TITLES.length);
    below.load('formulas');
    return { sheet, row, column, below };
  });
}

/** The titles of a ledger that begins far down its sheet. */
async function locateFurtherDown(search: HelperSearch): Promise<FoundHelper[]> {
  const { used } = search;
  const step = Math.max(1, Math.floor(CELLS_PER_SYNC / used.columnCount));
  for (let from = HEADER_SEARCH_ROWS; from < used.rowCount; from += step) {
    const rows = loadRows(search, from, step);
    await used.context.sync();
    const found = locate(search, rows, from);
    if (found.length > 0) return found;
  }
  return [];
}

/** Helper columns that were found: from the titles to our last state word. */
export interface HelperColumnsPlace {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** The area below the titles; null where there is none. */
  readonly body: Area | null;
}

/** What the user wrote further down is none of it. */
function placeOf({ sheet, row, column, below }: FoundHelper): HelperColumnsPlace {
  const formulas = below.formulas as unknown[][];
  const height = helperExtent(formulas);
  const area = {
    top: row + 1,
    left: column + 1,
    bottom: row + height,
    right: column + HELPER_TITLES.length,
  };
  // A header of two rows is merged, so that its lower row holds nothing.
  const first = formulas.findIndex((cells, at) => at > 0 && cells.some((held) => held !== ''));
  const body = first > 0 && first < height ? { ...area, top: area.top + first } : null;
  return { sheet, area, body };
}

/**
 * Finds our helper columns on these sheets; nothing is queued. Three syncs whatever their number; more only
 * where a sheet that bears our colours has no titles of ours near its top.
 *
 * @param coloured The sheets that bear our rules.
 */
export async function findHelperColumns(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  coloured: readonly Excel.Worksheet[],
): Promise<readonly HelperColumnsPlace[]> {
  const searches = sheets.map(startSearch);
  await context.sync();
  const heads = searches.map((search) => loadRows(search, 0, HEADER_SEARCH_ROWS));
  await context.sync();
  const helpers: FoundHelper[] = [];
  for (const [at, search] of searches.entries()) {
    const found = locate(search, heads[at] ?? null, 0);
    const further = found.length === 0 && coloured.includes(search.sheet);
    helpers.push(...(further ? await locateFurtherDown(search) : found));
  }
  await context.sync();
  return helpers.map(placeOf);
}

/**
 * Queues the question how the columns look by now.
 *
 * @param oursIds The ids of our conditional formats on their sheet.
 * @param again True where taking them away broke off before.
 * @returns Queues taking the columns away; valid after the next sync.
 */
export function loadRemoval(
  { sheet, area, body }: HelperColumnsPlace,
  oursIds: ReadonlySet<string>,
  again: boolean,
): () => void {
  const columns = HELPER_TITLES.map((_, at) =>
    sheet.getRangeByIndexes(area.top - 1, area.left - 1 + at, 1, 1),
  );
  const title = sheet.getRangeByIndexes(area.top - 1, area.left - 1, 1, 1);
  const below = body === null ? null : rangeOf(sheet, body);
  return loadLooksNow(rangeOf(sheet, area), title, below, columns, oursIds, again);
}
