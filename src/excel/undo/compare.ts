import type { Area } from '../../domain/grid/sheet-grid';
import { failure } from '../run';
import { around, BLANK, contentAt, type CellContent, type CellsImage } from './cell-images';
import type { CellLook } from './cell-looks';
import type { MarkImage } from './marks-image';
import type { SheetImage } from './sheet-image';
import type { WriteImage } from './write-image';

/** The image before a writing and, where it could be taken, after it. */
export interface Images {
  readonly before: WriteImage;
  readonly after: WriteImage;
}

function sameContent(one: CellContent, other: CellContent): boolean {
  return one.input === other.input && one.numberFormat === other.numberFormat;
}

function lookAt(image: CellsImage | undefined, row: number, column: number): CellLook | undefined {
  return image?.looks?.[row - image.area.top]?.[column - image.area.left];
}

interface Moments {
  readonly now: CellsImage | undefined;
  readonly after: CellsImage | undefined;
  readonly before: CellsImage | undefined;
}

/** A cell may hold what was written, or again what was there before; anything else is newer. */
function isCellAsLeft(
  { now, after, before }: Moments,
  row: number,
  column: number,
  mayBeBlank: boolean,
): boolean {
  const content = contentAt(now ?? null, row, column);
  const known = [contentAt(after ?? null, row, column), contentAt(before ?? null, row, column)];
  if (mayBeBlank) known.push(BLANK);
  if (!known.some((one) => sameContent(content, one))) return false;
  // Half put back, it has the looks of neither in places.
  if (mayBeBlank) return true;
  const look = lookAt(now, row, column);
  const left = lookAt(after, row, column);
  if (look === undefined || left === undefined) return true;
  return look === left || look === lookAt(before, row, column);
}

function areCellsAsLeft(moments: Moments, mayBeBlank: boolean): boolean {
  const { now, after, before } = moments;
  const all = around([now, after, before].map((image) => image?.area ?? null));
  if (all === null) return true;
  for (let row = all.top; row <= all.bottom; row += 1) {
    for (let column = all.left; column <= all.right; column += 1) {
      if (!isCellAsLeft(moments, row, column, mayBeBlank)) return false;
    }
  }
  return true;
}

/** Their places among the user's own rules may change without anything of them changing. */
function wordOf(marks: readonly MarkImage[]): string {
  return JSON.stringify(marks.map((mark) => ({ ...mark, priority: 0 })));
}

function isWithin(inner: Area | undefined, outer: Area | undefined): boolean {
  if (inner === undefined) return true;
  if (outer === undefined) return false;
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** Where its rules were looked at: are they those that were written, and is nothing dressed beyond it? */
function isRuledAsLeft(now: SheetImage, after: SheetImage | undefined): boolean {
  if (now.rules === null || !after) return true;
  return now.rules === after.rules && isWithin(now.cells[0]?.area, after.cells[0]?.area);
}

function isSheetAsLeft(
  now: SheetImage,
  after: SheetImage | undefined,
  before: SheetImage | undefined,
  begun: boolean,
): boolean {
  if (!begun && !isRuledAsLeft(now, after)) return false;
  // Half put back, a sheet of ours is blank in places.
  const mayBeBlank = begun && now.scope.kind === 'whole';
  for (let at = 0; at < Math.max(now.cells.length, after?.cells.length ?? 0); at += 1) {
    const moments = { now: now.cells[at], after: after?.cells[at], before: before?.cells[at] };
    if (!areCellsAsLeft(moments, mayBeBlank)) return false;
  }
  return begun || areMarksAsLeft(now, after, before);
}

function areMarksAsLeft(
  now: SheetImage,
  after: SheetImage | undefined,
  before: SheetImage | undefined,
): boolean {
  // Where there were none, all that can be done with those there now is to take them away.
  if ((before?.marks.length ?? 0) === 0) return true;
  const marks = wordOf(now.marks);
  return [after, before].some((image) => image !== undefined && wordOf(image.marks) === marks);
}

function imageOf({ sheets }: WriteImage, id: string): SheetImage | undefined {
  return sheets.find(({ scope }) => scope.sheetId === id);
}

/**
 * Makes sure that nothing newer would be lost by putting back what was before.
 *
 * @param begun It was tried before and ended in the middle.
 * @throws WorkbookFailure `changedSince`.
 */
export function assertAsLeft(now: WriteImage, { before, after }: Images, begun: boolean): void {
  const sheetsStand = now.sheets.every((sheet) =>
    isSheetAsLeft(
      sheet,
      imageOf(after, sheet.scope.sheetId),
      imageOf(before, sheet.scope.sheetId),
      begun,
    ),
  );
  const nameStands = [after.asOf, before.asOf].includes(now.asOf);
  if (!sheetsStand || !nameStands) throw failure('changedSince');
}

function inputsOf({ sheets }: WriteImage): readonly unknown[] {
  return sheets.flatMap(({ cells }) =>
    cells.flatMap(({ contents }) => contents.flatMap((row) => row.map(({ input }) => input))),
  );
}

function isFormula(input: unknown): input is string {
  return typeof input === 'string' && input.startsWith('=');
}

/** Do other contents stand beside a row for which something is to be put back? */
function isBesideOthers(now: SheetImage, before: SheetImage | undefined): boolean {
  return (before?.cells ?? []).some(({ contents }, at) =>
    contents.some(
      (row, down) =>
        row.some(({ input }) => input !== '') &&
        now.beside[at]?.[down] !== before?.beside[at]?.[down],
    ),
  );
}

/**
 * What stood there before belongs to rows and names sheets: put back elsewhere it would say wrong figures.
 *
 * @param moved Rows of the ledger where another row stands by now.
 * @throws WorkbookFailure `rowsMoved`, `changedSince` where a sheet that a formula names was renamed.
 */
export function assertStillFits(
  now: WriteImage,
  { before }: Images,
  moved: ReadonlySet<number> | undefined,
): void {
  const formulas = inputsOf(before).filter(isFormula);
  const held = before.sheets
    .filter(({ scope }) => scope.kind === 'cells')
    .some((sheet) => inputsOf({ ...before, sheets: [sheet] }).some((input) => input !== ''));
  if ((moved?.size ?? 0) > 0 && (held || formulas.length > 0)) throw failure('rowsMoved');
  if (now.sheets.some((sheet) => isBesideOthers(sheet, imageOf(before, sheet.scope.sheetId)))) {
    throw failure('rowsMoved');
  }
  const renamed = [...before.names].filter(([id, name]) => now.names.get(id) !== name);
  if (renamed.some(([, name]) => formulas.some((formula) => formula.includes(name)))) {
    throw failure('changedSince');
  }
}

/** Is everything as it was? True also where only looks of a sheet of ours differ. */
export function isUnchanged(before: WriteImage, after: WriteImage): boolean {
  const word = ({ sheets, asOf, names }: WriteImage): string =>
    JSON.stringify([
      asOf,
      [...names.keys()],
      sheets.map(({ cells, marks, view }) => [
        marks,
        view,
        cells.map(({ area, contents, merges }) => [area, contents, merges]),
      ]),
    ]);
  return word(before) === word(after);
}
