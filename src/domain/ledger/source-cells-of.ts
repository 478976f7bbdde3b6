import { cellAt, cellName, holderOf, mergeAt } from '../grid/cells';
import type { CellValue, SheetGrid } from '../grid/sheet-grid';
import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import { isDitto } from './ditto';
import type { SourceCells } from './source-cells';

/** The places of a ledger's cells without what the cells hold. */
interface Places {
  /** The first column of each role. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The sheet without its cells: where it stands and what is merged. */
  readonly grid: SheetGrid;
  /** By role and row, where the row says 同上, the name of the cell it repeats. */
  readonly repeated: ReadonlyMap<string, string>;
  /** By row the ticked cell of a ledger whose states are ticked; null where it has a status column. */
  readonly ticked: ReadonlyMap<number, string> | null;
}

/**
 * Names the cells a ledger was read from, exactly as the reader saw them: `cellOf` gives the name of what
 * `reader.seen` gives. Only columns, merged areas and the cells of 同上 are kept, not the sheet, so that it
 * may live as long as the ledger.
 */
export function sourceCellsOf(reader: BodyReader): SourceCells {
  const places = placesOf(reader);
  return { cellOf: (row, role) => nameOf(places, row, role) };
}

function placesOf(reader: BodyReader): Places {
  const { grid, header } = reader;
  const columns = new Map<ColumnRole, number>();
  for (const [role, [column]] of Object.entries(header.columns) as [ColumnRole, number[]][]) {
    if (column !== undefined) columns.set(role, column);
  }
  return {
    columns,
    grid: { ...grid, rows: [] },
    repeated: repeatedCells(reader, columns),
    ticked: columns.has('status') || !reader.has('status') ? null : tickedCells(reader),
  };
}

function nameOf(places: Places, row: number, role: ColumnRole): string | null {
  const { columns, grid, repeated, ticked } = places;
  const column = columns.get(role);
  if (column === undefined) return role === 'status' ? (ticked?.get(row) ?? null) : null;
  const source = repeated.get(`${role} ${row}`);
  if (source !== undefined) return source;
  const holder = holderOf(grid, row, column);
  return cellName(holder.row, holder.column);
}

/** Only the cells that say 同上 are asked what they repeat; there are few of them. */
function repeatedCells(
  reader: BodyReader,
  columns: ReadonlyMap<ColumnRole, number>,
): ReadonlyMap<string, string> {
  const repeated = new Map<string, string>();
  // Most sheets have none, and looking merged areas up for every cell would take longer than all else here.
  if (!hasDitto(reader.grid)) return repeated;
  for (const [role, column] of columns) {
    for (let row = reader.firstRow; row <= reader.lastRow; row += 1) {
      if (!saysDitto(reader.grid, row, column)) continue;
      const source = reader.seen(row, role)?.name;
      if (source !== undefined) repeated.set(`${role} ${row}`, source);
    }
  }
  return repeated;
}

/** Does any cell of the sheet say 同上? */
function hasDitto({ rows }: SheetGrid): boolean {
  return rows.some((cells) => cells.some(({ value }) => isDittoValue(value)));
}

/** Asked of every cell of the ledger's columns, so that nothing is made on the way. */
function saysDitto(grid: SheetGrid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  const { value } = merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column);
  return isDittoValue(value);
}

function isDittoValue(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && isDitto(value.trim());
}

function tickedCells(reader: BodyReader): ReadonlyMap<number, string> {
  const ticked = new Map<number, string>();
  for (let row = reader.firstRow; row <= reader.lastRow; row += 1) {
    const seen = reader.seen(row, 'status');
    if (seen !== null) ticked.set(row, seen.name);
  }
  return ticked;
}
