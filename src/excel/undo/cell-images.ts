import type { CellValue, Area } from '../../domain/grid/sheet-grid';
import { areaOf, rangeOf } from '../ranges';
import { safeText } from '../safe-text';
import { later } from '../later';
import { mergesWithin } from '../merged-areas';
import { queueLooks, type CellLook, type LookBook } from './cell-looks';

/** What one cell held, as it is handed back to Excel. */
export interface CellContent {
  readonly input: CellValue;
  readonly numberFormat: string;
}

/** Rows of cells as they stood. */
export interface CellsImage {
  readonly area: Area;
  readonly contents: readonly (readonly CellContent[])[];
  /** Null where only the contents were asked for. */
  readonly looks: readonly (readonly CellLook[])[] | null;
  readonly merges: readonly Area[];
  /** Points, from the area's first column on. */
  readonly widths: readonly number[];
  /** Points, from the area's first row on; empty where they were not asked for. */
  readonly heights: readonly number[];
}

/** What is asked of cells beside their contents. */
export interface Asked {
  /** Where looks are wanted: keeps equal ones once. */
  readonly looks: LookBook | null;
  readonly heights: boolean;
}

export const BLANK: CellContent = { input: '', numberFormat: 'General' };
const TEXT_FORMAT = '@';

/** Cells of which Excel on the web tells the looks in one answer; 5 MB would be 7,000. */
const LOOKS_PER_SYNC = 4000;
const CONTENTS_PER_SYNC = 20_000;
/** Excel lists no more merged areas of a range; a range of so many cells has none more. */
const CELLS_PER_MERGE_QUESTION = 512;

function contentOf(value: CellValue, formula: unknown, numberFormat: string): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return { input: formula, numberFormat };
  const isRead = typeof value === 'string' && numberFormat !== TEXT_FORMAT;
  return { input: isRead ? safeText(value) : value, numberFormat };
}

/** Cuts an area into bands of whole rows of at most so many cells; at least one row each. */
export function bandsOf(area: Area, mostCells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
}

/** How many cells are set or told of in one round trip. */
export function cellsPerSync(withLooks: boolean): number {
  return withLooks ? LOOKS_PER_SYNC : CONTENTS_PER_SYNC;
}

function queueSizes(
  range: Excel.Range,
  heights: boolean,
): () => Pick<CellsImage, 'widths' | 'heights'> {
  const columns = later(
    range.getColumnProperties({ format: { columnWidth: true } }),
    (properties) => properties.map(({ format }) => format?.columnWidth ?? 0),
  );
  const rows = heights
    ? later(range.getRowProperties({ format: { rowHeight: true } }), (properties) =>
        properties.map(({ format }) => format?.rowHeight ?? 0),
      )
    : () => [];
  return () => ({ widths: columns(), heights: rows() });
}

/**
 * Takes an image of some cells: two round trips for the merges, and one for each 4,000 cells with their
 * looks or 20,000 without.
 */
export async function cellsImage(
  sheet: Excel.Worksheet,
  area: Area,
  { looks: book, heights }: Asked,
): Promise<CellsImage> {
  const { context } = sheet;
  const sizes = queueSizes(rangeOf(sheet, area), heights);
  const merges = await mergesWithin(
    context,
    bandsOf(area, CELLS_PER_MERGE_QUESTION).map((band) => rangeOf(sheet, band)),
  );
  const contents: CellContent[][] = [];
  const looks: (readonly CellLook[])[] = [];
  for (const band of bandsOf(area, cellsPerSync(book !== null))) {
    const range = rangeOf(sheet, band);
    range.load(['values', 'formulas', 'numberFormat']);
    const queued = book && queueLooks(range, book);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer could exceed 5 MB
    await context.sync();
    const formulas = range.formulas as unknown[][];
    const formats = range.numberFormat as string[][];
    for (const [down, row] of (range.values as CellValue[][]).entries()) {
      contents.push(
        row.map((value, at) =>
          contentOf(value, formulas[down]?.[at], formats[down]?.[at] ?? BLANK.numberFormat),
        ),
      );
    }
    looks.push(...(queued?.() ?? []));
  }
  return { area, contents, looks: book && looks, merges, ...sizes() };
}

/** What an image says of a cell; outside of it every cell is blank. */
export function contentAt(image: CellsImage | null, row: number, column: number): CellContent {
  const { area, contents } = image ?? { area: { top: 1, left: 1 }, contents: [] };
  return contents[row - area.top]?.[column - area.left] ?? BLANK;
}

/** The smallest area that holds them all; null for none. */
export function around(areas: readonly (Area | null)[]): Area | null {
  let all: Area | null = null;
  for (const area of areas) {
    if (area === null) continue;
    all = all && {
      top: Math.min(all.top, area.top),
      left: Math.min(all.left, area.left),
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    };
    all ??= area;
  }
  return all;
}

/** The used block of a sheet, looks included; null for an empty one. Valid after the next sync. */
export function queueUsed(sheet: Excel.Worksheet): () => Area | null {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return () => areaOrNull(used);
}

function areaOrNull(range: Excel.Range): Area | null {
  return range.isNullObject ? null : areaOf(range);
}
