import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { readCells, writeCells } from './range-values';
import { textOf } from './range-style';
import { columnNames } from './table-names';
import type { TableTarget } from './table-target';
import type { RangeTarget } from './targets';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function columnOf({ table, index }: ColumnTarget, range: RangeTarget): RangeTarget {
  const column = table.found.area.left + index;
  return range.at({ ...range.area, left: column, right: column });
}

const objectOf = (range: RangeTarget): HostObject => range.book.make.range(range);

/** Writes the name into the header cell, too. Throws InvalidArgument for one that another column has. */
function rename({ table, index }: ColumnTarget, name: string): void {
  const { columns } = table.requireNew('TableColumn.Name');
  const renamed = columns.map((column, at) => (at === index ? name : column));
  if (name === '' || columnNames(renamed).join('\n') !== renamed.join('\n')) {
    throw new HostError('InvalidArgument');
  }
  const { area } = columnOf({ table, index }, table.headerRow());
  const { top: row, left: column } = area;
  table.sheet.cells.change([{ row, column, content: { value: name } }]);
  table.change('TableColumn.Name', { columns: renamed });
}

const tableColumnObject = defineType<ColumnTarget>({
  name: 'TableColumn',
  id: { member: 'Id', of: ({ index }) => String(index + 1) },
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }) => table.found.columns[index] ?? '',
      set: (column, name) => {
        rename(column, textOf(name));
      },
    },
    Values: {
      get: (column) =>
        readCells(columnOf(column, column.table.range()), (cells, row, at) => cells.value(row, at)),
      set: (column, values) => {
        const [header, ...others] = Array.isArray(values) ? (values as unknown[]) : [];
        if (!Array.isArray(header)) throw new HostError('InvalidArgument');
        rename(column, String(header[0]));
        writeCells(columnOf(column, column.table.body()), others);
      },
    },
  },
  finders: {
    GetRange: (column) => objectOf(columnOf(column, column.table.range())),
    GetHeaderRowRange: (column) => objectOf(columnOf(column, column.table.headerRow())),
    GetDataBodyRange: (column) => objectOf(columnOf(column, column.table.body())),
    GetTotalRowRange: (column) => objectOf(columnOf(column, column.table.totalRow())),
  },
});

/** By name without regard to case, or by id, which counts from 1. */
function find(table: TableTarget, key: unknown): HostObject | null {
  const { columns } = table.found;
  const index =
    typeof key === 'number'
      ? key - 1
      : columns.findIndex((name) => name.toLowerCase() === textOf(key).toLowerCase());
  return columns[index] === undefined ? null : tableColumnObject({ table, index });
}

/** Excel.TableColumnCollection. */
export const tableColumnsObject = defineType<TableTarget>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ found }) => found.columns.length } },
  items: (table) => table.found.columns.map((_name, index) => tableColumnObject({ table, index })),
  item: (table, args) => {
    const column = find(table, args.raw(0));
    if (column === null) throw new HostError('ItemNotFound');
    return column;
  },
  finders: {
    GetItemOrNullObject: (table, args) => find(table, args.raw(0)),
    GetItemAt: (table, args) => {
      const index = args.integer(0);
      if (table.found.columns[index] === undefined) throw new HostError('InvalidArgument');
      return tableColumnObject({ table, index });
    },
  },
  methods: { GetCount: ({ found }) => found.columns.length },
});
