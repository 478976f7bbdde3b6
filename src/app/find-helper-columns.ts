import type { SheetGrid } from '../domain/grid/sheet-grid';
import { indexOfHelperTitles } from '../domain/highlight/helper-titles';
import type { HelperPlace } from '../domain/summary-sheet/report';

/** Our two helper columns where the first of them is this one (1 = A): the other stands right beside it. */
export function helperAt(dueColumn: number): HelperPlace {
  return { dueColumn, stateColumn: dueColumn + 1 };
}

/**
 * Finds our helper columns by their titles, so that they are found again after the user moved them.
 *
 * @param grid The ledger sheet.
 * @param headerRows Excel row numbers of the header.
 * @returns Their columns, or null where the pair is not there side by side.
 */
export function findHelperColumns(
  grid: SheetGrid,
  headerRows: readonly number[],
): HelperPlace | null {
  for (const row of headerRows) {
    const cells = grid.rows[row - grid.area.top] ?? [];
    const index = indexOfHelperTitles(cells.map(({ value }) => value));
    if (index >= 0) {
      return helperAt(grid.area.left + index);
    }
  }
  return null;
}
