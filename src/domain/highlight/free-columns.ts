import type { Area, SheetGrid } from '../grid/sheet-grid';
import type { Ledger } from '../ledger/types';
import { HELPER_TITLES } from './names';

/** Excel has no more columns. */
const LAST_COLUMN = 16_384;

type Rows = Pick<Area, 'top' | 'bottom'>;

/**
 * The first of the columns right of the ledger that can take our helper columns: blank and unmerged from
 * the ledger's header to its last row. Right after the ledger where nothing stands there, so that they
 * are sorted with it. Else past the tables beside it, with a blank column to each of them: columns that
 * touch a table become a part of it as soon as Excel sorts it or we read the sheet again.
 *
 * @returns A column (1 = A). Right after the ledger where the sheet has no room; the writer refuses then.
 */
export function freeHelperColumn(grid: SheetGrid, ledger: Ledger): number {
  const rows = { top: Math.min(...ledger.headerRows), bottom: ledger.body.last };
  const merged = mergedColumns(grid, rows);
  const blank = columnTest((column) => isBlank(grid, rows, column));
  const free = (column: number) => !merged.has(column) && blank(column);
  const width = HELPER_TITLES.length;
  const beside = ledger.lastColumn + 1;
  for (let first = beside; first + width - 1 <= LAST_COLUMN; first += 1) {
    const own = HELPER_TITLES.map((_, at) => first + at);
    const apart = first === beside || blank(first - 1);
    if (apart && own.every(free) && blank(first + width)) return first;
  }
  return beside;
}

/** Asks once a column. */
function columnTest(test: (column: number) => boolean): (column: number) => boolean {
  const known = new Map<number, boolean>();
  return (column) => {
    const answer = known.get(column) ?? test(column);
    known.set(column, answer);
    return answer;
  };
}

function isBlank(grid: SheetGrid, { top, bottom }: Rows, column: number): boolean {
  if (column > grid.area.right) return true;
  const at = column - grid.area.left;
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.rows[row - grid.area.top]?.[at];
    if (cell !== undefined && cell.value !== '') return false;
  }
  return true;
}

/** Columns with a cell of these rows under a merged area; writing there would be lost. */
function mergedColumns({ merges }: SheetGrid, { top, bottom }: Rows): ReadonlySet<number> {
  // Where areas begin and end, since a hostile sheet has thousands of merged whole rows.
  const steps = new Map<number, number>();
  const step = (column: number, by: number) => steps.set(column, (steps.get(column) ?? 0) + by);
  for (const merge of merges) {
    if (merge.bottom < top || merge.top > bottom) continue;
    step(merge.left, 1);
    step(merge.right + 1, -1);
  }
  const columns = new Set<number>();
  let open = 0;
  for (let column = 1; column <= LAST_COLUMN && steps.size > 0; column += 1) {
    open += steps.get(column) ?? 0;
    if (open > 0) columns.add(column);
  }
  return columns;
}
