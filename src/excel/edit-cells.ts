import type { CellEdit, EditOutcome, SkippedEdit, SkipReason, Work } from '../app/ports';
import type { Area, CellValue } from '../domain/grid/sheet-grid';
import { brokenOff } from './edit-broken-off';
import { backOf, leftOut, Progress, type Allowed, type CellImage } from './edit-progress';
import { roundSize } from './edit-rounds';
import { runsOf, type EditRun } from './edit-runs';
import { queueMixedFonts } from './mixed-fonts';
import { mergesWithin } from './merged-areas';
import { isAnswerTooLarge } from './payload';
import { rangeOf } from './ranges';
import { failure, runExcel } from './run';
import { safeText } from './safe-text';
import { isCancelled } from './work';

/** A column of cells, top down, as the sheet holds it just before it is edited. */
interface HeldRun extends EditRun {
  readonly range: Excel.Range;
  readonly mixedFonts: () => readonly boolean[];
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

/** Queues the question what the cells of these runs hold. */
function hold({ area, edits }: EditRun, range: Excel.Range): HeldRun {
  range.load(['values', 'formulas', 'numberFormat']);
  return { area, edits, range, mixedFonts: queueMixedFonts(range) };
}

/** The edits of one round, as they are about to be made. */
interface Round {
  readonly runs: readonly HeldRun[];
  /** Beside each edit of each run what is made of it; null where it is left out. */
  readonly allowed: readonly (readonly (Allowed | null)[])[];
  readonly skipped: readonly SkippedEdit[];
}

/** Three syncs that only read: the merges, then what the cells hold. */
async function prepare(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
): Promise<Round> {
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
  return { runs, allowed, skipped };
}

/** As `prepare`; null where the cells hold so much more than was expected that Excel does not say it at once. */
async function preparedOrNull(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
): Promise<Round | null> {
  try {
    return await prepare(context, sheet, edits);
  } catch (error) {
    if (edits.length > 1 && isAnswerTooLarge(error)) return null;
    throw error;
  }
}

/** One sync. Returns what undoes the edits that were made. */
async function make(
  context: Excel.RequestContext,
  { runs, allowed }: Round,
): Promise<readonly CellEdit[]> {
  runs.forEach(({ range }, at) => {
    writeRun(range, allowed[at] ?? []);
  });
  await context.sync();
  return runs.flatMap((run, at) =>
    (allowed[at] ?? []).flatMap((one, down) =>
      one === null ? [] : [backOf(one, (run.range.values as CellValue[][])[down]?.[0] ?? '')],
    ),
  );
}

async function editRound(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
  progress: Progress,
): Promise<void> {
  const size = Math.min(progress.most, roundSize(edits, progress.from));
  const round = await preparedOrNull(
    context,
    sheet,
    edits.slice(progress.from, progress.from + size),
  );
  if (round === null) {
    progress.most = Math.floor(size / 2);
    return;
  }
  const fresh = round.allowed.flat().filter((one) => one !== null);
  // What an attempt that broke off may have made, and this one found made, can be undone as well.
  const made = progress.pending.filter((one) => !fresh.some(({ edit }) => edit === one.edit));
  progress.pending = [...made, ...fresh];
  const undo = await make(context, round);
  const earlier = made.map((one) => backOf(one, one.edit.after));
  progress.undo.push(...earlier, ...undo);
  progress.skipped.push(
    ...round.skipped.filter(({ edit }) => !made.some((one) => one.edit === edit)),
  );
  progress.pending = [];
  progress.from += size;
}

/**
 * Changes cells of the user's: only those that still hold what the edit expects, none with a formula and
 * none under a merged cell. Number format and content change, nothing else. One round trip and four
 * more for each 2,000 edits, or fewer where their texts are long; told to stop, it ends before the next
 * ones. Where Excel fails once edits were
 * made, these can be undone and the rest was left out as `failed`.
 *
 * @param work Told the edits done so far, made or left out.
 * @returns The edits that undo what was made, and what was left out and why.
 * @throws WorkbookFailure Where nothing was written: `sheetProtected`, `sheetMissing`, or any other.
 */
export async function editCells(
  sheetId: string,
  edits: readonly CellEdit[],
  work?: Work,
): Promise<EditOutcome> {
  if (edits.length === 0) return { undo: [], skipped: [] };
  if (isCancelled(work)) return { undo: [], skipped: leftOut(edits, 'cancelled') };
  const progress = new Progress();
  try {
    await runExcel('editCells', async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.load('visibility');
      const { protection } = sheet;
      protection.load('protected');
      await context.sync();
      if (sheet.visibility === 'VeryHidden') throw failure('sheetMissing');
      if (protection.protected) throw failure('sheetProtected');
      while (progress.from < edits.length && !isCancelled(work)) {
        work?.onProgress?.(progress.from, edits.length);
        await editRound(context, sheet, edits, progress);
      }
    });
  } catch (error) {
    const outcome = await brokenOff(sheetId, edits, progress);
    if (outcome === null) throw error;
    return outcome;
  }
  const { undo, skipped, from } = progress;
  work?.onProgress?.(Math.min(from, edits.length), edits.length);
  return { undo, skipped: [...skipped, ...leftOut(edits.slice(from), 'cancelled')] };
}
