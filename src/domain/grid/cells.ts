import type { Area, GridCell, SheetGrid } from './sheet-grid';

const BLANK: GridCell = { value: '', text: '', numberFormat: 'General' };

/** Letters of a column number: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of column letters: A is 1. Throws on anything but letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]+$/i.test(letters)) throw new RangeError(`Cannot read column: "${letters}"`);
  return Array.from(letters.toUpperCase()).reduce(
    (sum, one) => sum * 26 + one.charCodeAt(0) - 64,
    0,
  );
}

/** A1 name of a cell: row 7, column 6 is F7. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** A1 name of an area: `A1:K1`, or `A1` where it is one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Does the area hold this cell? */
export function areaHas(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cell itself, without looking at merges; a blank cell outside the used block. */
export function cellAt(grid: SheetGrid, row: number, column: number): GridCell {
  return grid.rows[row - grid.area.top]?.[column - grid.area.left] ?? BLANK;
}

/** The merged areas of each row, from the top of the used block; undefined where a row has none. */
type MergeIndex = readonly (readonly Area[] | undefined)[];

const mergeIndexes = new WeakMap<SheetGrid, MergeIndex>();

/** The merged area that holds this cell, or null. */
export function mergeAt(grid: SheetGrid, row: number, column: number): Area | null {
  if (grid.merges.length === 0) return null;
  const inRow = mergesByRow(grid)[row - grid.area.top];
  if (inRow === undefined) return null;
  for (const area of inRow) if (column >= area.left && column <= area.right) return area;
  return null;
}

/** Where a cell's value is kept: the top-left of its merged area, or the cell itself. */
export function holderOf(
  grid: SheetGrid,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const merge = mergeAt(grid, row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** The cell as a reader sees it: inside a merged area, that of its top-left. */
export function filledCellAt(grid: SheetGrid, row: number, column: number): GridCell {
  const holder = holderOf(grid, row, column);
  return cellAt(grid, holder.row, holder.column);
}

/** A ledger of thousands of rows has thousands of merges, so they are sorted by row once. */
function mergesByRow(grid: SheetGrid): MergeIndex {
  const known = mergeIndexes.get(grid);
  if (known) return known;
  const { top } = grid.area;
  const index = Array.from<Area[] | undefined>({ length: grid.area.bottom - top + 1 });
  for (const area of grid.merges) {
    // A merged whole column reaches down a million rows.
    const bottom = Math.min(area.bottom, grid.area.bottom);
    for (let row = Math.max(area.top, top); row <= bottom; row += 1) {
      const inRow = index[row - top];
      if (inRow) inRow.push(area);
      else index[row - top] = [area];
    }
  }
  mergeIndexes.set(grid, index);
  return index;
}
