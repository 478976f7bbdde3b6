import type { ColumnRole } from '../header/column-role';
import { cellAt, cellName, holderOf } from '../grid/cells';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import type { HeaderReading } from '../header/types';

/** A cell as a row sees it; inside a merged area the cell that holds the value, maybe rows above. */
export interface SeenCell {
  readonly cell: GridCell;
  readonly text: string;
  /** A1 name of the cell that holds the value. */
  readonly name: string;
  /** The row that holds the value. */
  readonly row: number;
}

/** The body of a ledger, asked by row and role. */
export interface BodyReader {
  readonly grid: SheetGrid;
  readonly header: HeaderReading;
  /** The column of a role, the first where it has several; null where the ledger has none. */
  readonly columnOf: (role: ColumnRole) => number | null;
  /** What the row shows for a role; null where the ledger has no such column. */
  readonly seen: (row: number, role: ColumnRole) => SeenCell | null;
  readonly seenAt: (row: number, column: number) => SeenCell;
  /** The words a row shows for a role; '' where blank or without such a column. */
  readonly text: (row: number, role: ColumnRole) => string;
  /** Does a text for this role begin in this very row, rather than come from above? */
  readonly begins: (row: number, role: ColumnRole) => boolean;
  /** The columns with a text of this very row, left to right, up to the ledger's last. */
  readonly filledColumns: (row: number) => readonly number[];
}

/** Reads the body under a header. A ledger without a problem column is read by its measures. */
export function bodyReader(grid: SheetGrid, header: HeaderReading): BodyReader {
  const columnOf = (role: ColumnRole): number | null => header.columns[role]?.[0] ?? null;
  const seenAt = (row: number, column: number): SeenCell => {
    const holder = holderOf(grid, row, column);
    const cell = cellAt(grid, holder.row, holder.column);
    const name = cellName(holder.row, holder.column);
    return { cell, text: textOf(cell), name, row: holder.row };
  };
  const seen = (row: number, role: ColumnRole): SeenCell | null => {
    const column = columnOf(role);
    return column === null ? null : seenAt(row, column);
  };
  return {
    grid,
    header,
    columnOf,
    seen,
    seenAt,
    text: (row, role) => seen(row, role)?.text ?? '',
    begins: (row, role) => {
      const cell = seen(row, role);
      return cell !== null && cell.row === row && cell.text !== '';
    },
    filledColumns: (row) => {
      const columns: number[] = [];
      for (let column = grid.area.left; column <= header.lastColumn; column += 1) {
        if (textOf(cellAt(grid, row, column)) !== '') columns.push(column);
      }
      return columns;
    },
  };
}

/**
 * The words of a cell. The stored text where there is one, since the shown one is `####` in a narrow
 * column and for long texts; a number as it is shown.
 */
function textOf(cell: GridCell): string {
  if (typeof cell.value === 'string') return cell.value.trim();
  const shown = cell.text.trim();
  return shown === '' || /^#+$/.test(shown) ? String(cell.value) : shown;
}
