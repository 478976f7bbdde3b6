import type { ColumnRole } from './column-role';
import { cellAt } from '../grid/cells';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { compact } from '../text/normalize';

/** Enough rows to know a column by. */
const SAMPLE_ROWS = 200;
/** Status words are shorter, progress sentences longer. */
const LONGEST_STATUS = 10;

/**
 * The role of a column whose title is used for several things (完成情况, 整改进度): numbers are a
 * percent, short words a status, sentences the progress. Where it is empty the title decides.
 */
export function settleOpen(
  grid: SheetGrid,
  firstRow: number,
  column: number,
  word: string,
): Extract<ColumnRole, 'percent' | 'status' | 'progress'> {
  const cells = bodyCells(grid, firstRow, column);
  if (cells.length === 0) return defaultRole(word);
  if (cells.filter(isPercentLike).length * 2 >= cells.length) return 'percent';
  const lengths = cells.map((cell) => compact(cell.text).length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return median <= LONGEST_STATUS ? 'status' : 'progress';
}

/** The role that the title alone suggests: 进度 a percent, 情况 the progress. */
export function defaultRole(word: string): 'percent' | 'progress' {
  return word.includes('进度') ? 'percent' : 'progress';
}

/** Do the cells under a title hold texts rather than figures? True where there are none. */
export function holdsTexts(grid: SheetGrid, firstRow: number, column: number): boolean {
  const cells = bodyCells(grid, firstRow, column);
  const texts = cells.filter(
    (cell) => typeof cell.value === 'string' && /\p{L}{2}/u.test(cell.value),
  );
  return texts.length * 2 >= cells.length;
}

function bodyCells(grid: SheetGrid, firstRow: number, column: number): GridCell[] {
  const last = Math.min(grid.area.bottom, firstRow + SAMPLE_ROWS);
  const cells: GridCell[] = [];
  for (let row = firstRow; row <= last; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.text.trim() !== '') cells.push(cell);
  }
  return cells;
}

function isPercentLike(cell: GridCell): boolean {
  return typeof cell.value === 'number' || /^\d+(?:\.\d+)?[%％]?$/u.test(cell.text.trim());
}
