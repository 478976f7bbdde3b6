import { cellAt } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import type { Columns } from './column-titles';
import { isKnownWord } from './match-title';

/** Rows above and below a header in which the header of a table beside it is looked for. */
const ROWS_AROUND = 30;
/** So many known titles in a row make a header. */
const FEWEST_TITLES = 2;

/** Which columns of a sheet hold anything below a row. Each column is looked through once. */
export interface FilledColumns {
  readonly below: (row: number, column: number) => boolean;
}

export function filledColumns(grid: SheetGrid): FilledColumns {
  const lastRows = new Map<number, number>();
  return {
    below: (row, column) => {
      const last = lastRows.get(column) ?? lastFilledRow(grid, column);
      lastRows.set(column, last);
      return last >= row;
    },
  };
}

/** Runs of columns that have a title or anything below it; blank columns part them. */
export function columnRuns(
  grid: SheetGrid,
  titled: ReadonlySet<number>,
  firstRow: number,
  filled: FilledColumns,
): Columns[] {
  const runs: Columns[] = [];
  let left: number | null = null;
  for (let column = grid.area.left; column <= grid.area.right + 1; column += 1) {
    const inside =
      column <= grid.area.right && (titled.has(column) || filled.below(firstRow, column));
    if (inside) left ??= column;
    else if (left !== null) {
      runs.push({ left, right: column - 1 });
      left = null;
    }
  }
  return runs;
}

/** Do the columns have a header of their own above or below these rows? */
export function hasOwnHeader(
  grid: SheetGrid,
  columns: Columns,
  top: number,
  bottom: number,
): boolean {
  const first = Math.max(grid.area.top, top - ROWS_AROUND);
  const last = Math.min(grid.area.bottom, bottom + ROWS_AROUND);
  for (let row = first; row <= last; row += 1) {
    const outside = row < top || row > bottom;
    if (outside && knownWords(grid, row, columns) >= FEWEST_TITLES) return true;
  }
  return false;
}

/** How many cells of the row are titles of the word lists, seen at a glance. */
export function knownWords(grid: SheetGrid, row: number, { left, right }: Columns): number {
  let known = 0;
  for (let column = left; column <= right; column += 1) {
    const { value } = cellAt(grid, row, column);
    if (typeof value === 'string' && isKnownWord(value)) known += 1;
  }
  return known;
}

function lastFilledRow(grid: SheetGrid, column: number): number {
  for (let row = grid.area.bottom; row >= grid.area.top; row -= 1) {
    if (cellAt(grid, row, column).text.trim() !== '') return row;
  }
  return grid.area.top - 1;
}
