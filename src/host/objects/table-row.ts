import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { columnCount, rowCount } from '../univer/area';
import { readCells, writeCells } from './range-values';
import { tablesTouching, type TableTarget } from './table-target';
import type { RangeTarget } from './targets';

interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function rangeOfRow({ table, index }: RowTarget): RangeTarget {
  const body = table.body();
  const row = body.area.top + index;
  if (row > body.area.bottom) throw new HostError('ItemNotFound');
  return body.at({ ...body.area, top: row, bottom: row });
}

/** Excel.TableRow. */
const tableRowObject = defineType<RowTarget>({
  name: 'TableRow',
  id: { member: '_Id', of: ({ index }) => String(index) },
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => readCells(rangeOfRow(row), (cells, at, column) => cells.value(at, column)),
      set: (row, values) => {
        writeCells(rangeOfRow(row), values);
      },
    },
  },
  finders: {
    GetRange: (row) => {
      const range = rangeOfRow(row);
      return range.book.make.range(range);
    },
  },
});

/** A new table has one empty row to begin with; what is added first goes there, as in Excel. */
function isStillEmpty(body: RangeTarget): boolean {
  return rowCount(body.area) === 1 && body.sheet.cells.used(true, body.area) === null;
}

/** `add(index, values)` at the end of the table; the answer is the first of the new rows. */
function addRows(table: TableTarget, args: Arguments): HostObject {
  const { area, showTotals } = table.requireNew('TableRowCollection.Add');
  const body = table.body();
  const count = rowCount(body.area);
  const index = args.optionalInteger(0, -1);
  if (showTotals || (index !== -1 && index !== count)) {
    throw notImplemented('TableRowCollection.Add between rows');
  }
  const values = rowsIn(args.raw(1), columnCount(area));
  const first = isStillEmpty(body) ? body.area.bottom : body.area.bottom + 1;
  const added = body.between(first, area.left, first + values.length - 1, area.right);
  const below = { ...added.area, top: body.area.bottom + 1 };
  if (below.top <= below.bottom) requireFree(table, below);
  table.change('TableRowCollection.Add', { area: { ...area, bottom: added.area.bottom } });
  writeCells(added, values);
  return tableRowObject({ table, index: first - body.area.top });
}

function requireFree(table: TableTarget, below: RangeTarget['area']): void {
  const { book, sheet } = table;
  if (sheet.cells.used(true, below) === null && tablesTouching(book, sheet, below).length === 0) {
    return;
  }
  throw notImplemented('TableRowCollection.Add over filled cells');
}

/** null for an empty row. */
function rowsIn(input: unknown, width: number): unknown[][] {
  if (input === null || input === undefined) return [Array.from({ length: width }, () => null)];
  const fits =
    Array.isArray(input) &&
    input.length > 0 &&
    input.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new HostError('InvalidArgument');
  return input as unknown[][];
}

/** Excel.TableRowCollection. */
export const tableRowsObject = defineType<TableTarget>({
  name: 'TableRowCollection',
  scalars: { Count: { get: (table) => rowCount(table.body().area) } },
  items: (table) =>
    Array.from({ length: rowCount(table.body().area) }, (_, index) =>
      tableRowObject({ table, index }),
    ),
  finders: {
    Add: addRows,
    GetItemAt: (table, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= rowCount(table.body().area)) throw new HostError('InvalidArgument');
      return tableRowObject({ table, index });
    },
  },
  methods: { GetCount: (table) => rowCount(table.body().area) },
});
