import type { CellEdit, EditOutcome, SkipReason, UndoWork } from '../../app/ports';
import { editCells } from '../edit-cells';
import type { StepOutcome, UndoStep } from './step';

/**
 * Corrections go back cell by cell, each for itself: what was changed since, or stands in another row by now,
 * is left alone and counted.
 */
export function editStep(
  sheet: { readonly id: string; readonly name: string },
  edits: readonly CellEdit[],
): UndoStep {
  return {
    kind: 'correct',
    sheets: [sheet.name],
    size: edits.length,
    corrected: edits.map(({ row, column }) => ({ sheetId: sheet.id, row, column })),
    isSetting: false,
    check: () => Promise.resolve(),
    undo: async ({ moved, ...work }: UndoWork): Promise<StepOutcome> => {
      const stands = ({ row }: CellEdit): boolean => moved?.has(row) !== true;
      const outcome = await editCells(sheet.id, edits.filter(stands), work);
      const gone = edits
        .filter((edit) => !stands(edit))
        .map((edit) => ({ edit, reason: 'moved' }) as const);
      const rest = unreached(outcome);
      // Of these nobody knows whether they were made: they are not counted, and can be tried again.
      const unsure = outcome.skipped.filter(({ reason }) => reason === 'unsure').length;
      return {
        restored: outcome.undo.length - unsure,
        skipped: [...outcome.skipped, ...gone],
        ...(rest.length === 0 ? {} : { rest: editStep(sheet, rest) }),
      };
    },
  };
}

const CAN_BE_DONE_YET: readonly SkipReason[] = ['cancelled', 'failed', 'unsure'];

/** What the user stopped, or Excel failed at, before it was put back can still be put back. */
function unreached({ skipped }: EditOutcome): readonly CellEdit[] {
  return skipped.filter(({ reason }) => CAN_BE_DONE_YET.includes(reason)).map(({ edit }) => edit);
}
