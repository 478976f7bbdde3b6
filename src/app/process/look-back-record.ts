import { type NewTitle, placesIn } from '../../domain/look-back-sheet/ledger-places';
import { recordResults, type Recording } from '../../domain/look-back-sheet/record-results';
import type { LoadedLedger } from '../load-ledger';
import type { CellEdit, EditOutcome, SkipReason, Workbook } from '../ports';
import { readLookBackSheet } from './look-back-sheet';

/** What would be written where; nothing is written yet. */
export type RecordPreview =
  | {
      readonly kind: 'ready';
      readonly titles: readonly NewTitle[];
      readonly recording: Recording;
    }
  /** There is nothing to write: no sheet, no result, or all of them stand in the ledger. */
  | { readonly kind: 'nothing'; readonly recording: Recording | null }
  /** It cannot be done safely; one Chinese sentence. */
  | { readonly kind: 'refused'; readonly message: string };

/**
 * What of the look-back sheet would go into which cells of the ledger. Both sheets are read anew.
 *
 * @throws WorkbookFailure Where a sheet could not be read.
 */
export async function previewRecord(
  workbook: Pick<Workbook, 'sheets' | 'readSheet'>,
  { sheet, ledger }: LoadedLedger,
): Promise<RecordPreview> {
  const kept = await readLookBackSheet(workbook);
  if (kept === null) return { kind: 'nothing', recording: null };
  const grid = await workbook.readSheet(sheet.id);
  const found = placesIn(grid, ledger);
  if (!found.ok) return { kind: 'refused', message: found.message };
  const recording = recordResults(ledger, grid, kept, found.places);
  if (recording.cells.length === 0) return { kind: 'nothing', recording };
  const used = new Set(recording.cells.map(({ column }) => column));
  const { titles } = found.places;
  // A result may come without a day; the other column is then not asked for but kept in one piece.
  const isUsed = titles.some(({ column }) => used.has(column));
  return { kind: 'ready', titles: isUsed ? titles : [], recording };
}

/** What came of it, in numbers. */
export interface RecordOutcome {
  /** Problems whose result stands in the ledger now. */
  readonly recorded: number;
  readonly titles: readonly string[];
  readonly skipped: readonly { readonly cell: string; readonly reason: SkipReason }[];
}

/**
 * 把结果记到台账: writes the cells of a preview, titles of new columns first; where a title cannot be written,
 * nothing else is. Cells that changed meanwhile are left alone and named.
 */
export async function recordLookBacks(
  workbook: Pick<Workbook, 'editCells'>,
  { sheet }: LoadedLedger,
  { titles, recording }: Extract<RecordPreview, { readonly kind: 'ready' }>,
): Promise<RecordOutcome> {
  const heads = titles.map(({ row, column, title }): CellEdit => ({
    row,
    column,
    before: '',
    after: title,
    numberFormat: null,
  }));
  const named = new Map(recording.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const nameOf = ({ row, column }: CellEdit) => named.get(`${row}/${column}`)?.cell ?? '表头';
  const skippedOf = ({ skipped }: EditOutcome) =>
    skipped.map(({ edit, reason }) => ({ cell: nameOf(edit), reason }));
  if (heads.length > 0) {
    const outcome = await workbook.editCells(sheet.id, heads);
    if (outcome.skipped.length > 0) return { recorded: 0, titles: [], skipped: skippedOf(outcome) };
  }
  const edits = recording.cells.map(({ row, column, before, after, numberFormat }): CellEdit => {
    return { row, column, before, after, numberFormat };
  });
  const outcome = await workbook.editCells(sheet.id, edits);
  const left = new Set(outcome.skipped.map(({ edit }) => nameOf(edit)));
  const done = recording.cells.filter(({ cell }) => !left.has(cell));
  return {
    recorded: new Set(done.map(({ item }) => item.row)).size,
    titles: titles.map(({ title }) => title),
    skipped: skippedOf(outcome),
  };
}
