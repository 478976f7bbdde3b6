import type { OwnSheet } from '../app/ports';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';
import { findFormats } from './marked-formats';
import { writePlannedRows } from './planned-cells';
import { failure } from './run';

/** Those whose rows stay where they are, so that the user's colours on them keep their meaning. */
const GROWS_BELOW: readonly OwnSheet[] = ['register'];

/**
 * Writes a plan over a sheet of ours that the user writes into. Other than sheets that are emptied first, it
 * never stands without its contents, wherever this breaks off: the plan carries over what was entered, and only
 * what it no longer has below goes, after it stands. Cells right of the plan are left alone.
 *
 * @param begin Called before the first change.
 * @returns The sheet, its looks still to be drawn.
 * @throws WorkbookFailure `sheetProtected`; nothing was written then.
 */
export async function rewriteKept(
  context: Excel.RequestContext,
  [kind, id]: readonly [kind: OwnSheet, id: string],
  { cells }: Pick<SummarySheetPlan, 'cells'>,
  begin: () => void,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const standing = loadStanding(sheet);
  const { marked } = await findFormats(context, [sheet]);
  if (standing.isProtected()) throw failure('sheetProtected');
  begin();
  const width = cells[0]?.length ?? 1;
  for (const format of marked) format.delete();
  standing.unmerge();
  await writePlannedRows(context, cells, (from, count) =>
    sheet.getRangeByIndexes(from, 0, count, width),
  );
  await context.sync();
  const below = standing.rows() - cells.length;
  if (below > 0) sheet.getRangeByIndexes(cells.length, 0, below, width).clear('All');
  if (!GROWS_BELOW.includes(kind)) {
    sheet.getRangeByIndexes(0, 0, cells.length, width).clear('Formats');
  }
  return sheet;
}

interface Standing {
  readonly isProtected: () => boolean;
  /** Queues it; merges of the new plan come with its looks. */
  readonly unmerge: () => void;
  /** Down to the last that is used. */
  readonly rows: () => number;
}

/** Queues the question what stands on the sheet; valid after the next sync. */
function loadStanding(sheet: Excel.Worksheet): Standing {
  const { protection } = sheet;
  protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(['rowIndex', 'rowCount']);
  return {
    isProtected: () => protection.protected,
    unmerge: () => {
      unmerge(used);
    },
    rows: () => rowsOf(used),
  };
}

function unmerge(used: Excel.Range): void {
  if (!used.isNullObject) used.unmerge();
}

function rowsOf({ isNullObject, rowIndex, rowCount }: Excel.Range): number {
  return isNullObject ? 0 : rowIndex + rowCount;
}
