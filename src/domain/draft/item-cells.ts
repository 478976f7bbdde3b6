import type { ColumnRole } from '../header/column-role';
import type { LedgerItem } from '../ledger/types';
import type { DraftSource } from './types';

/** The Excel rows of a problem, top first. */
export function rowsOf(item: LedgerItem): readonly number[] {
  return Array.from({ length: item.lastRow - item.row + 1 }, (_, at) => item.row + at);
}

/** The cells, each once, in which these rows say something in the column of that role; none without the column. */
export function cellsOf(
  { cells }: DraftSource,
  rows: readonly number[],
  role: ColumnRole,
): readonly string[] {
  const names = rows.map((row) => cells.cellOf(row, role)).filter((name) => name !== null);
  return [...new Set(names)];
}
