import type { SheetGrid } from '../grid/sheet-grid';
import { HELPER_TITLES } from './names';

/**
 * Where our two titles stand side by side in a row of cell values.
 *
 * @returns The index of the first of them, or -1 where the pair is not there.
 */
export function indexOfHelperTitles(values: readonly unknown[]): number {
  return values.findIndex((_, at) => haveTitlesAt(values, at));
}

/** The index of the first of our two titles, wherever the pair stands in the row. */
export function indexesOfHelperTitles(values: readonly unknown[]): number[] {
  return [...values.keys()].filter((at) => haveTitlesAt(values, at));
}

function haveTitlesAt(values: readonly unknown[], at: number): boolean {
  return HELPER_TITLES.every((title, next) => values[at + next] === title);
}

/** Our columns (1 = A) where the pair stands side by side in a header row; null where it does not. */
export function helperPlaceIn(
  grid: SheetGrid,
  headerRows: readonly number[],
): { readonly first: number; readonly last: number } | null {
  for (const row of headerRows) {
    const cells = grid.rows[row - grid.area.top] ?? [];
    const at = indexOfHelperTitles(cells.map(({ value }) => value));
    const first = grid.area.left + at;
    if (at >= 0) return { first, last: first + HELPER_TITLES.length - 1 };
  }
  return null;
}
