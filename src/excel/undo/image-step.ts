import type { UndoWork, WriteKind } from '../../app/ports';
import { AS_OF_NAME } from '../../domain/highlight/names';
import { afterWriting, failure, runExcel, runWriting } from '../run';
import { LookBook } from './cell-looks';
import { assertAsLeft, assertStillFits } from './compare';
import { putPage, type PageImage } from './page-image';
import { emptyNewSheet, putCellsOfSheet, putCharts, putWholeSheet } from './put-sheet';
import type { SheetImage } from './sheet-image';
import type { StepOutcome, UndoStep } from './step';
import { cellCount, depthOf, writeImage, type WriteImage, type WriteScope } from './write-image';

/** A writing of which images were taken. */
export interface Written {
  readonly kind: WriteKind;
  /** All it changed, the sheets it made among it. */
  readonly scope: WriteScope;
  readonly before: WriteImage;
  /** Null where it could not be taken: nobody knows then whether something is newer. */
  readonly after: WriteImage | null;
  readonly pages: ReadonlyMap<string, PageImage | null>;
  readonly book: LookBook;
}

/** Puts the as-of name back as it was. Queued. */
function putName(context: Excel.RequestContext, before: string | null, now: string | null): void {
  const { names } = context.workbook;
  if (before === now) return;
  if (before === null) names.getItem(AS_OF_NAME).delete();
  else if (now === null) names.add(AS_OF_NAME, before);
  else names.getItem(AS_OF_NAME).formula = before;
}

/** Nothing is put back by halves: a sheet that is gone or protected stops it all. */
async function assertWritable({ scope }: Written): Promise<void> {
  await runExcel('checkUndo', async (context) => {
    const sheets = scope.sheets.map(({ sheetId }) =>
      context.workbook.worksheets.getItemOrNullObject(sheetId),
    );
    for (const sheet of sheets) sheet.load('id');
    await context.sync();
    if (sheets.some((sheet) => sheet.isNullObject)) throw failure('sheetMissing');
    for (const { protection } of sheets) protection.load('protected');
    await context.sync();
    if (sheets.some(({ protection }) => protection.protected)) throw failure('sheetProtected');
  });
}

/** A writing that was recorded as images before and after it. */
export class ImageStep implements UndoStep {
  readonly kind: WriteKind;
  readonly sheets: readonly string[];
  readonly size: number;
  readonly corrected = [];
  readonly isSetting = false;
  readonly imageless: boolean;
  readonly #written: Written;
  #now: WriteImage | null = null;
  /** It was tried before and ended in the middle. */
  #begun = false;

  constructor(written: Written) {
    this.#written = written;
    this.kind = written.kind;
    const { before, after } = written;
    this.imageless = after === null;
    const ids = written.scope.sheets.map(({ sheetId }) => sheetId);
    this.sheets = ids.map((id) => (after ?? before).names.get(id) ?? '').filter((name) => name);
    this.size = cellCount(before) + (after ? cellCount(after) : 0);
  }

  async check({ moved }: UndoWork): Promise<void> {
    const { scope, before, after, book } = this.#written;
    if (after === null) throw failure('imageMissing');
    await assertWritable(this.#written);
    const now = await writeImage(scope, depthOf(this.kind), book);
    const images = { before, after };
    assertAsLeft(now, images, this.#begun);
    assertStillFits(now, images, moved);
    this.#now = now;
  }

  async undo(): Promise<StepOutcome> {
    const { before, scope, pages } = this.#written;
    const now = this.#now ?? before;
    this.#begun = true;
    const emptied = await this.#putSheets(now);
    const chartless: string[] = [];
    await afterWriting('undoing', async () => {
      for (const sheet of before.sheets) {
        const { sheetId, kind } = sheet.scope;
        if (kind === 'whole' && !(await putCharts(sheet))) chartless.push(sheet.name);
        await putPage(sheetId, pages.get(sheetId) ?? null);
      }
    });
    const names = scope.sheets
      .filter(({ sheetId }) => emptied.includes(sheetId))
      .map(({ sheetId }) => now.names.get(sheetId) ?? '');
    return { emptied: names, chartless };
  }

  /** Gives the ids of the sheets that the writing had made. */
  async #putSheets(now: WriteImage): Promise<readonly string[]> {
    const { before } = this.#written;
    const beforeOf = new Map(before.sheets.map((sheet) => [sheet.scope.sheetId, sheet]));
    const made = now.sheets.filter(({ scope }) => !beforeOf.has(scope.sheetId));
    await runWriting('undo', 'undoing', async (context, begin) => {
      begin();
      // Formulas that name it are read only where it is there, and must be gone before it goes.
      if (before.asOf !== null) putName(context, before.asOf, now.asOf);
      for (const sheet of now.sheets) {
        const image = beforeOf.get(sheet.scope.sheetId);
        if (image) await this.#putSheet(context, image, sheet);
        else await emptyNewSheet(context, sheet.scope.sheetId, sheet);
      }
      if (before.asOf === null) putName(context, null, now.asOf);
      await context.sync();
    });
    return made.map(({ scope }) => scope.sheetId);
  }

  async #putSheet(
    context: Excel.RequestContext,
    image: SheetImage,
    now: SheetImage,
  ): Promise<void> {
    const { book } = this.#written;
    if (image.scope.kind === 'whole') await putWholeSheet(context, image, now, book);
    else await putCellsOfSheet(context, image, now);
  }
}

/** A writing of which no image could be kept: it says so when it is to be taken back. */
export function imagelessStep(kind: WriteKind, sheets: readonly string[]): UndoStep {
  const refuse = (): Promise<never> => Promise.reject(failure('imageMissing'));
  const nothing = { size: 0, corrected: [], isSetting: false, imageless: true };
  return { ...nothing, kind, sheets, check: refuse, undo: refuse };
}
