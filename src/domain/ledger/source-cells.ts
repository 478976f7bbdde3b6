import type { ColumnRole } from '../header/column-role';

/** Finds the cell a text of the ledger was read from, so that drafts can name it. */
export interface SourceCells {
  /**
   * The A1 name of the cell that holds what a row says in the column of that role: of a merged area its
   * first cell, of 同上 the cell above whose words it repeats. Null where the ledger has no such column.
   */
  cellOf(row: number, role: ColumnRole): string | null;
}
