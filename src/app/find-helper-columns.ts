import type { SheetGrid } from '../domain/grid/sheet-grid';
import { indexOfHelperTitles } from '../domain/highlight/helper-titles';

/** Where our two helper columns stand (1 = A). */
export interface HelperPlace {
  readonly dueColumn: number;
  readonly stateColumn: number;
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
      const dueColumn = grid.area.left + index;
      return { dueColumn, stateColumn: dueColumn + 1 };
    }
  }
  return null;
}
