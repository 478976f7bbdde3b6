import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import type { HostTable } from '../univer/host-tables';
import { clearRange } from './range-clear';
import { rangeAt, rangeOf } from './range-lookup';
import { rangeSortObject } from './range-sort';
import { booleanOf, textOf } from './range-style';
import { tableColumnsObject } from './table-column';
import { requireTableName } from './table-names';
import { tableRowsObject } from './table-row';
import type { TableTarget } from './table-target';
import type { RangeTarget } from './targets';

type Flag = {
  [K in keyof HostTable]: HostTable[K] extends boolean ? K : never;
}[keyof HostTable];

/** A flag of how the table looks: the grid does not show it, a save writes it. */
function look(key: Flag): Scalar<TableTarget> {
  return {
    get: ({ found }) => found[key],
    set: (table, on) => {
      table.change(`Table.${key}`, { [key]: booleanOf(on) });
    },
  };
}

/** Rows that would have to come or go with it: to be read, and written only as it is. */
function shown(key: 'showHeaders' | 'showTotals', name: string): Scalar<TableTarget> {
  return {
    get: ({ found }) => found[key],
    set: ({ found }, on) => {
      if (booleanOf(on) !== found[key]) throw notImplemented(`Table.${name} = ${String(on)}`);
    },
  };
}

const objectOf = (range: RangeTarget): HostObject => range.book.make.range(range);

/** Excel.Table. Its style is kept and saved, but the grid does not show it. */
export const tableObject: (table: TableTarget) => HostObject = defineType<TableTarget>({
  name: 'Table',
  id: { member: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ found }) => found.name,
      set: (table, name) => {
        requireTableName(table.book, textOf(name), table.id);
        table.change('Table.Name', { name: textOf(name) });
      },
    },
    Style: {
      get: ({ found }) => found.style,
      set: (table, style) => {
        table.change('Table.Style', { style: textOf(style) });
      },
    },
    ShowHeaders: shown('showHeaders', 'ShowHeaders'),
    ShowTotals: shown('showTotals', 'ShowTotals'),
    ShowFilterButton: look('showFilterButton'),
    ShowBandedRows: look('showBandedRows'),
    ShowBandedColumns: look('showBandedColumns'),
    HighlightFirstColumn: look('highlightFirstColumn'),
    HighlightLastColumn: look('highlightLastColumn'),
  },
  objects: {
    Columns: (table) => tableColumnsObject(table),
    Rows: (table) => tableRowsObject(table),
    Sort: (table) => tableSortObject(table),
    Worksheet: ({ book, sheet }) => book.make.worksheet({ book, sheet }),
  },
  finders: {
    GetRange: (table) => objectOf(table.range()),
    GetHeaderRowRange: (table) => objectOf(table.headerRow()),
    GetDataBodyRange: (table) => objectOf(table.body()),
    GetTotalRowRange: (table) => objectOf(table.totalRow()),
    ConvertToRange: (table) => {
      const range = table.range();
      table.remove('Table.ConvertToRange');
      return objectOf(range);
    },
  },
  methods: {
    Delete: (table) => {
      const range = table.range();
      table.remove('Table.Delete');
      clearRange(range, 'All');
    },
    Resize: resize,
  },
});

/** The header row stays where it is; columns beyond the known ones take the names in its cells. */
function resize(table: TableTarget, args: Arguments): void {
  const { area, columns } = table.requireNew('Table.Resize');
  const range = args.isObject(0)
    ? rangeOf(args.object(0))
    : rangeAt(table.book, table.sheet, args.text(0));
  const wanted = range.area;
  if (range.sheet.id !== table.sheet.id || wanted.top !== area.top || wanted.bottom <= wanted.top) {
    throw new HostError('InvalidArgument');
  }
  if (wanted.left !== area.left || wanted.right !== area.right) {
    throw notImplemented('Table.Resize to other columns');
  }
  table.change('Table.Resize', { area: wanted, columns });
}

/** Excel.TableSort: sorts the rows once; what was sorted by is not remembered. */
const tableSortObject = defineType<TableTarget>({
  name: 'TableSort',
  methods: {
    Apply: (table, args) =>
      rangeSortObject(table.body()).call('Apply', [
        args.raw(0),
        args.flag(1),
        false,
        'Rows',
        args.optionalText(2) ?? 'PinYin',
      ]),
  },
});
