import { WorkbookFailure, type Work } from '../app/ports';
import type { Area } from '../domain/grid/sheet-grid';
import { areaOf, rangeOf } from './ranges';
import { runExcel } from './run';
import { stopIfCancelled } from './work';

/** Excel fails to list the merged areas of a range that has more than 512 of them. */
const MOST_MERGES = 512;
/** How many ranges are asked in one round trip. */
const RANGES_PER_SYNC = 1000;

/** As what Excel's not answering comes back; how it does so is not written down. */
const UNANSWERED: ReadonlySet<string> = new Set(['unknown', 'messageTooLarge']);

const MEMBERS = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** A merge that reaches over several ranges is found with each of them. */
function once(areas: readonly Area[]): readonly Area[] {
  return [...new Map(areas.map((area) => [`${area.top} ${area.left}`, area])).values()];
}

/**
 * Finds the merged areas that have a cell in these ranges. Two syncs.
 *
 * @param ranges Each of no more than 512 cells, or known to have no more than 512 merged areas.
 */
export async function mergesWithin(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly Area[]> {
  const found = ranges.map((range) => range.getMergedAreasOrNullObject());
  for (const merged of found) merged.load('areaCount');
  await context.sync();
  const collections = found.filter((merged) => !merged.isNullObject).map(({ areas }) => areas);
  for (const collection of collections) collection.load(MEMBERS);
  await context.sync();
  return once(collections.flatMap(({ items }) => items.map(areaOf)));
}

/** Cuts an area into bands of whole rows that have no room for more merges than Excel lists. */
function partsOf(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(MOST_MERGES / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return parts;
}

async function mergesInParts(
  sheetId: string,
  area: Area,
  work: Work | undefined,
): Promise<readonly Area[]> {
  const parts = partsOf(area);
  return runExcel('readMergesInParts', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const merges: Area[] = [];
    for (let from = 0; from < parts.length; from += RANGES_PER_SYNC) {
      stopIfCancelled(work);
      const some = parts.slice(from, from + RANGES_PER_SYNC).map((part) => rangeOf(sheet, part));
      for (const merge of await mergesWithin(context, some)) merges.push(merge);
    }
    return once(merges);
  });
}

/** As one question for the whole area; null where Excel does not answer, as with too many merges. */
async function mergesAtOnce(sheetId: string, area: Area): Promise<readonly Area[] | null> {
  try {
    const merges = await runExcel('readMerges', async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return mergesWithin(context, [rangeOf(sheet, area)]);
    });
    // How Excel fails is not written down: an empty answer may be a failure, too.
    return merges.length === 0 || merges.length >= MOST_MERGES ? null : merges;
  } catch (error) {
    if (error instanceof WorkbookFailure && UNANSWERED.has(error.code)) return null;
    throw error;
  }
}

/**
 * The merged areas that have a cell in an area of a sheet, however many they are. Two round trips, and
 * two more where the area has none or very many.
 *
 * @throws WorkbookFailure `cancelled` where the work was told to stop.
 */
export async function readMerges(
  sheetId: string,
  area: Area,
  work?: Work,
): Promise<readonly Area[]> {
  stopIfCancelled(work);
  return (await mergesAtOnce(sheetId, area)) ?? mergesInParts(sheetId, area, work);
}
