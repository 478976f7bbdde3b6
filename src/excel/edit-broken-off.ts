import { type CellEdit, type EditOutcome, WorkbookFailure } from '../app/ports';
import type { CellValue } from '../domain/grid/sheet-grid';
import { backOf, leftOut, type Allowed, type Progress } from './edit-progress';
import { runsOf } from './edit-runs';
import { rangeOf } from './ranges';
import { runExcel } from './run';

/** What the cells hold by now that these edits were to change; in the order of `runsOf`. */
async function heldNow(
  sheetId: string,
  edits: readonly CellEdit[],
): Promise<ReadonlyMap<CellEdit, CellValue>> {
  return runExcel('checkEdits', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const runs = runsOf(edits).map((run) => ({ run, range: rangeOf(sheet, run.area) }));
    for (const { range } of runs) range.load('values');
    await context.sync();
    return new Map(
      runs.flatMap(({ run, range }) =>
        run.edits.map(
          (edit, at) => [edit, (range.values as CellValue[][])[at]?.[0] ?? ''] as const,
        ),
      ),
    );
  });
}

/** Which edits of a request that failed stand all the same; null where Excel does not say that either. */
async function madeOf(
  sheetId: string,
  pending: readonly Allowed[],
): Promise<readonly CellEdit[] | null> {
  if (pending.length === 0) return [];
  try {
    const edits = pending.map(({ edit }) => edit);
    const held = await heldNow(sheetId, edits);
    return pending.flatMap((one) => {
      const now = held.get(one.edit);
      return now === undefined || now === one.image.value ? [] : [backOf(one, now)];
    });
  } catch (error) {
    if (error instanceof WorkbookFailure) return null;
    throw error;
  }
}

/**
 * What came of edits that Excel broke off. Where it does not even say which of the last ones were made, each
 * of them gets its undoing, which does nothing where the cell does not hold the new content, and is named.
 *
 * @returns Null where none was made.
 */
export async function brokenOff(
  sheetId: string,
  edits: readonly CellEdit[],
  { undo, skipped, from, pending }: Progress,
): Promise<EditOutcome | null> {
  const rest = edits.slice(from).filter((edit) => !skipped.some((one) => one.edit === edit));
  const made = await madeOf(sheetId, pending);
  if (made === null) {
    const unsure = pending.map(({ edit }) => edit);
    const others = rest.filter((edit) => !unsure.includes(edit));
    return {
      undo: [...undo, ...pending.map((one) => backOf(one, one.edit.after))],
      skipped: [...skipped, ...leftOut(unsure, 'unsure'), ...leftOut(others, 'failed')],
    };
  }
  if (undo.length + made.length === 0) return null;
  const isMade = ({ row, column }: CellEdit): boolean =>
    made.some((one) => one.row === row && one.column === column);
  return {
    undo: [...undo, ...made],
    skipped: [
      ...skipped,
      ...leftOut(
        rest.filter((edit) => !isMade(edit)),
        'failed',
      ),
    ],
  };
}
