import type { CellEdit, EditOutcome, SkippedEdit, SkipReason, Work } from '../app/ports';
import type { Area, CellValue } from '../domain/grid/sheet-grid';
import { runsOf, type EditRun } from './edit-runs';
import { queueMixedFonts } from './mixed-fonts';
import { mergesWithin } from './merged-areas';
import { rangeOf } from './ranges';
import { failure, runExcel } from './run';
import { safeText } from './safe-text';
import { isCancelled } from './work';

/** How many edits go in one round trip; what is asked and answered stays far below Excel's limits. */
const EDITS_PER_SYNC = 2000;

/** A column of cells, top down, as the sheet holds it just before it is edited. */
interface HeldRun extends EditRun {
  readonly range: Excel.Range;
  readonly mixedFonts: () => readonly boolean[];
}

/** What one cell held; with a number format it says all that an edit changes. */
interface CellImage {
  readonly value: CellValue;
  readonly formula: unknown;
  readonly numberFormat: string;
  /** Does its text have parts of different looks? */
  readonly mixedFont: boolean;
}

/** An edit that may be made, and what the cell held before it. */
interface Allowed {
  readonly edit: CellEdit;
  readonly image: CellImage;
}

const TEXT_FORMAT = '@';

/** A cell of text format keeps what it is given; in any other a text must be kept from being read. */
function inputOf(value: CellValue, numberFormat: string): CellValue {
  return typeof value === 'string' && numberFormat !== TEXT_FORMAT ? safeText(value) : value;
}

function isFormula({ formula, value }: CellImage): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function isCovered({ row, column }: CellEdit, merges: readonly Area[]): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left),
  );
}

function imageAt({ range, mixedFonts }: HeldRun, at: number): CellImage {
  return {
    value: (range.values as CellValue[][])[at]?.[0] ?? '',
    formula: (range.formulas as unknown[][])[at]?.[0],
    numberFormat: (range.numberFormat as string[][])[at]?.[0] ?? 'General',
    mixedFont: mixedFonts()[at] ?? false,
  };
}

function skipReason(edit: CellEdit, image: CellImage, merges: readonly Area[]): SkipReason | null {
  if (isCovered(edit, merges)) return 'merged';
  if (isFormula(image)) return 'formula';
  if (image.value !== edit.before) return 'changed';
  return image.mixedFont ? 'mixedFont' : null;
}

/** Queues one run: cells that are left out get null, which Excel leaves as they are. */
function writeRun(range: Excel.Range, allowed: readonly (Allowed | null)[]): void {
  const formatOf = ({ edit, image }: Allowed): string => edit.numberFormat ?? image.numberFormat;
  // Formats first, since Excel reads the contents in their light.
  range.numberFormat = allowed.map((one) => [one?.edit.numberFormat ?? null]);
  range.formulas = allowed.map((one) => [
    one === null ? null : inputOf(one.edit.after, formatOf(one)),
  ]);
  range.load('values');
}

/** The edit that puts an edited cell back; it holds whatever Excel made of the new content. */
function backOf({ edit, image }: Allowed, held: CellValue): CellEdit {
  const { row, column } = edit;
  return { row, column, before: held, after: image.value, numberFormat: image.numberFormat };
}

/** Queues the question what the cells of these runs hold. */
function hold({ area, edits }: EditRun, range: Excel.Range): HeldRun {
  range.load(['values', 'formulas', 'numberFormat']);
  return { area, edits, range, mixedFonts: queueMixedFonts(range) };
}

/** Four syncs: the merges, then what the cells hold and, right after it, the new contents. */
async function editSome(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
): Promise<EditOutcome> {
  const planned = runsOf(edits).map((run) => ({ run, range: rangeOf(sheet, run.area) }));
  const merges = await mergesWithin(
    context,
    planned.map(({ range }) => range),
  );
  const runs = planned.map(({ run, range }) => hold(run, range));
  await context.sync();
  const skipped: SkippedEdit[] = [];
  const allowed = runs.map((run) =>
    run.edits.map((edit, at): Allowed | null => {
      const image = imageAt(run, at);
      const reason = skipReason(edit, image, merges);
      if (reason !== null) skipped.push({ edit, reason });
      return reason === null ? { edit, image } : null;
    }),
  );
  runs.forEach(({ range }, at) => {
    writeRun(range, allowed[at] ?? []);
  });
  await context.sync();
  const undo = runs.flatMap((run, at) =>
    (allowed[at] ?? []).flatMap((one, down) =>
      one === null ? [] : [backOf(one, (run.range.values as CellValue[][])[down]?.[0] ?? '')],
    ),
  );
  return { undo, skipped };
}

/** Everything that was not reached when the user stopped. */
function leftOver(edits: readonly CellEdit[]): readonly SkippedEdit[] {
  return edits.map((edit) => ({ edit, reason: 'cancelled' }));
}

/**
 * Changes cells of the user's: only those that still hold what the edit expects, none with a formula and
 * none under a merged cell. Number format and content change, nothing else. One round trip and four
 * more for each 2,000 edits; told to stop, it ends before the next 2,000.
 *
 * @param work Told the edits done so far, made or left out.
 * @returns The edits that undo what was made, and what was left out and why.
 * @throws WorkbookFailure `sheetProtected` or `sheetMissing` before anything was written.
 */
export async function editCells(
  sheetId: string,
  edits: readonly CellEdit[],
  work?: Work,
): Promise<EditOutcome> {
  // Kept outside: where Excel has to be asked a second time, what is made already must not be lost.
  const undo: CellEdit[] = [];
  const skipped: SkippedEdit[] = [];
  let from = 0;
  if (edits.length === 0) return { undo, skipped };
  if (isCancelled(work)) return { undo, skipped: leftOver(edits) };
  await runExcel('editCells', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { protection } = sheet;
    protection.load('protected');
    await context.sync();
    if (protection.protected) throw failure('sheetProtected');
    while (from < edits.length && !isCancelled(work)) {
      work?.onProgress?.(from, edits.length);
      const some = await editSome(context, sheet, edits.slice(from, from + EDITS_PER_SYNC));
      undo.push(...some.undo);
      skipped.push(...some.skipped);
      from += EDITS_PER_SYNC;
    }
  });
  work?.onProgress?.(Math.min(from, edits.length), edits.length);
  return { undo, skipped: [...skipped, ...leftOver(edits.slice(from))] };
}
