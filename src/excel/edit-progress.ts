import type { CellEdit, SkippedEdit, SkipReason } from '../app/ports';
import type { CellValue } from '../domain/grid/sheet-grid';

/** What one cell held; with a number format it says all that an edit changes. */
export interface CellImage {
  readonly value: CellValue;
  readonly formula: unknown;
  readonly numberFormat: string;
  /** Does its text have parts of different looks? */
  readonly mixedFont: boolean;
}

/** An edit that may be made, and what the cell held before it. */
export interface Allowed {
  readonly edit: CellEdit;
  readonly image: CellImage;
}

/** The edit that puts an edited cell back; it holds whatever Excel made of the new content. */
export function backOf({ edit, image }: Allowed, held: CellValue): CellEdit {
  const { row, column } = edit;
  return { row, column, before: held, after: image.value, numberFormat: image.numberFormat };
}

/** The edits among these, with the reason why they were not made. */
export function leftOut(edits: readonly CellEdit[], reason: SkipReason): readonly SkippedEdit[] {
  return edits.map((edit) => ({ edit, reason }));
}

/** How far a set of edits is. Kept outside of the batch, which may be run again from its beginning. */
export class Progress {
  readonly undo: CellEdit[] = [];
  readonly skipped: SkippedEdit[] = [];
  /** The edits from here on were not reached. */
  from = 0;
  /** No more edits than these go in one round trip, since the cells of more were too long for an answer. */
  most = Infinity;
  /** Under way while a request carries edits: whether Excel made them is not known until it answers. */
  pending: readonly Allowed[] = [];
}
