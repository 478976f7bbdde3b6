import { cellAt, cellName, mergeAt } from '../../grid/cells';
import type { GridCell } from '../../grid/sheet-grid';
import { isNoQuantity, readQuantity, type SaidQuantity } from '../../header/quantity/read-quantity';
import { MONEY_UNITS, type QuantityKind } from '../../header/quantity/units';
import { shiftDecimal } from '../../text/decimal';
import type { BodyReader } from '../body-reader';
import type { RowGroup } from '../group-rows';
import type { Quantity, QuantityColumn } from '../types';
import { quantityColumns } from './quantity-columns';

/** The columns of amounts and people of a ledger, and what each problem says in them. */
export interface Quantities {
  readonly columns: readonly QuantityColumn[];
  readonly of: (group: RowGroup) => readonly Quantity[];
}

const NONE: readonly Quantity[] = [];

/**
 * The amounts and people of a ledger. A cell counts for the problem whose row it begins in, so that a
 * merged one counts once; cells that say nothing, or no figure, give nothing.
 */
export function quantitiesOf(reader: BodyReader, groups: readonly RowGroup[]): Quantities {
  const { money = [], people = [] } = reader.header.columns;
  if (money.length + people.length === 0) return { columns: [], of: () => NONE };
  const rows = groups.flatMap((group) => group.rows);
  const cellsOf = (column: number): readonly GridCell[] =>
    rows.flatMap((row) => ownCell(reader, row, column) ?? []);
  const columns = quantityColumns(reader.header, cellsOf).map((column) => {
    const unread = unreadRows(reader, rows, column).map((row) => cellName(row, column.column));
    return unread.length === 0 ? column : { ...column, unread };
  });
  return {
    columns,
    of: (group) =>
      columns.flatMap((column) =>
        group.rows.flatMap((row) => quantityAt(reader, row, column) ?? []),
      ),
  };
}

/** The rows whose own cell in that column holds something, but no figure that can be added up. */
export function unreadRows(
  reader: BodyReader,
  rows: readonly number[],
  column: QuantityColumn,
): readonly number[] {
  return rows.filter((row) => {
    const cell = ownCell(reader, row, column.column);
    return cell !== null && !isNoQuantity(cell) && valueIn(cell, column) === null;
  });
}

/** The figure of one cell in the unit of its column; null where it says none. */
function quantityAt(reader: BodyReader, row: number, column: QuantityColumn): Quantity | null {
  const cell = ownCell(reader, row, column.column);
  const value = cell === null ? null : valueIn(cell, column);
  if (value === null) return null;
  return { column: column.column, row, cell: cellName(row, column.column), value };
}

/**
 * The figure of a cell as a plain decimal in the unit of its column; as written where that has none. Null
 * where the cell holds no figure, or one of another unit: 3人次 among 人.
 */
function valueIn(cell: GridCell, { kind, unit }: QuantityColumn): string | null {
  if (isNoQuantity(cell)) return null;
  const said = readQuantity(cell, kind);
  return said && converted(said, kind, unit);
}

function converted(said: SaidQuantity, kind: QuantityKind, unit: string): string | null {
  if (said.unit === unit || said.unit === '' || unit === '') return said.value;
  const from = MONEY_UNITS.get(said.unit);
  const to = MONEY_UNITS.get(unit);
  if (kind === 'people' || from === undefined || to === undefined) return null;
  return shiftDecimal(said.value, from - to);
}

/** The cell where it begins in this very place; null inside a merged area that begins elsewhere. */
function ownCell({ grid }: BodyReader, row: number, column: number): GridCell | null {
  const merge = mergeAt(grid, row, column);
  const isElsewhere = merge !== null && (merge.top !== row || merge.left !== column);
  return isElsewhere ? null : cellAt(grid, row, column);
}
