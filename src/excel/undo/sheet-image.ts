import type { Area } from '../../domain/grid/sheet-grid';
import { failure } from '../run';
import { areaOf } from '../ranges';
import { besideRows } from './beside';
import type { LookBook } from './cell-looks';
import { around, cellsImage, queueUsed, type CellsImage } from './cell-images';
import { queueCharts, type ChartsImage } from './kept-charts';
import { marksImage, type MarkImage } from './marks-image';
import { rulesText } from './users-rules';

/** What of a sheet a writing changes. */
export type SheetScope =
  /** These cells of a sheet of the user's, and our conditional formats on it. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly areas: readonly Area[] }
  /** All of a sheet that is ours or was empty; `extent` is what it may take beyond its used block. */
  | { readonly kind: 'whole'; readonly sheetId: string; readonly extent: Area | null };

/** What of a sheet Excel's window shows otherwise than as cells. */
export interface ViewImage {
  /** What stays in view; null for nothing. */
  readonly frozen: Area | null;
  readonly showGridlines: boolean;
}

/** A sheet as it stood, as far as a writing changes it. */
export interface SheetImage {
  readonly scope: SheetScope;
  readonly name: string;
  readonly cells: readonly CellsImage[];
  /** Of a sheet of the user's: for each of `cells` what stands left of it, row by row; see `besideRows`. */
  readonly beside: readonly (readonly string[])[];
  readonly marks: readonly MarkImage[];
  /** Only of a whole sheet. */
  readonly view: ViewImage | null;
  readonly charts: ChartsImage | null;
  /** Of a whole sheet, where it was asked for: its entry rules and conditional formats; see `rulesText`. */
  readonly rules: string | null;
}

/** How much an image may hold: cells with their looks take some 100 bytes each in memory. */
const MOST_CELLS = 60_000;

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What is asked of a whole sheet beside its cells; valid after the next sync. */
interface QueuedWhole {
  readonly used: () => Area | null;
  readonly view: () => ViewImage;
  readonly charts: () => ChartsImage;
}

function queueWhole(sheet: Excel.Worksheet): QueuedWhole {
  sheet.load('showGridlines');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return {
    used: queueUsed(sheet),
    view: () => viewOf(sheet, frozen),
    charts: queueCharts(sheet),
  };
}

function viewOf({ showGridlines }: Excel.Worksheet, frozen: Excel.Range): ViewImage {
  return { frozen: frozen.isNullObject ? null : areaOf(frozen), showGridlines };
}

/** The areas to be kept; none where a whole sheet is empty. */
function areasOf(scope: SheetScope, whole: QueuedWhole | null): readonly Area[] {
  if (scope.kind === 'cells') return scope.areas;
  const all = around([whole?.used() ?? null, scope.extent]);
  return all === null ? [] : [all];
}

/**
 * Takes an image of a sheet. Some ten round trips, and one more for each 4,000 cells whose looks are asked.
 *
 * @param looks Where looks are wanted: the book they are kept in; null for contents alone.
 * @param withRules Are the rules of a whole sheet wanted, the user's own among them?
 * @throws WorkbookFailure `imageMissing` where it holds more than 60,000 cells; `sheetMissing`.
 */
export async function sheetImage(
  context: Excel.RequestContext,
  scope: SheetScope,
  looks: LookBook | null,
  withRules: boolean,
): Promise<SheetImage> {
  const sheet = context.workbook.worksheets.getItem(scope.sheetId);
  sheet.load('name');
  const whole = scope.kind === 'whole' ? queueWhole(sheet) : null;
  await context.sync();
  const areas = areasOf(scope, whole);
  if (areas.reduce((sum, area) => sum + cellsIn(area), 0) > MOST_CELLS) {
    throw failure('imageMissing');
  }
  const cells: CellsImage[] = [];
  for (const area of areas) {
    cells.push(await cellsImage(sheet, area, { looks, heights: whole !== null }));
  }
  const beside: (readonly string[])[] = [];
  if (whole === null) for (const area of areas) beside.push(await besideRows(sheet, area));
  const marks = await marksImage(sheet);
  const view = whole?.view() ?? null;
  const rules = whole !== null && withRules ? await rulesText(sheet) : null;
  return {
    scope,
    name: sheet.name,
    cells,
    beside,
    marks,
    view,
    charts: whole?.charts() ?? null,
    rules,
  };
}

/** How many cells an image holds. */
export function sizeOf({ cells }: SheetImage): number {
  return cells.reduce((sum, { area }) => sum + cellsIn(area), 0);
}
