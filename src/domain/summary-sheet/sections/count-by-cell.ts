import { cellName } from '../../grid/cells';
import type { Ledger } from '../../ledger/types';
import { canCountNames } from '../countable-names';
import { bodyRange, countStatesNamed } from '../live-states';
import type { CountExpression } from './group-lines';

/** The name that a problem is grouped by, as its first row has it. */
export interface NameCell {
  /** The problem's first row. */
  readonly row: number;
  readonly name: string;
  /** The cell the name was read from; null where none of this row. */
  readonly cell: string | null;
  /** Does the cell hold exactly the name? */
  readonly exact: boolean;
}

/** Has every problem its name in its own first row, in this column? */
export function areOwn(cells: readonly NameCell[], column: number): boolean {
  return cells.every(({ row, cell }) => cell === cellName(row, column));
}

/**
 * Counts by the names in a column. Null where some problem has its name elsewhere or not exactly, or
 * where COUNTIFS would take it for another: a wrong count is worse than a number that stands still.
 */
export function countByCell(
  ledger: Ledger,
  column: number,
  stateColumn: number,
  cells: readonly NameCell[],
): CountExpression | null {
  const names = [...new Set(cells.map(({ name }) => name))];
  const areExact = areOwn(cells, column) && cells.every(({ exact }) => exact);
  if (!areExact || !canCountNames(names)) return null;
  const nameRange = bodyRange(ledger, column);
  const stateRange = bodyRange(ledger, stateColumn);
  return (_, states, { nameCell }) => countStatesNamed(stateRange, states, nameRange, nameCell);
}
