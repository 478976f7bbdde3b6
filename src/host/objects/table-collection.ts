import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { intersection, rowCount } from '../univer/area';
import type { Area } from '../univer/area';
import { newTableId, type HostTable } from '../univer/host-tables';
import type { LiveSheet } from '../univer/live-sheet';
import { findRange, rangeOf } from './range-lookup';
import { tableObject } from './table';
import { writeHeaders } from './table-headers';
import { freeTableName } from './table-names';
import { putTables, tablesIn, tablesOf, tablesTouching, TableTarget } from './table-target';
import type { Book, RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/** Whose tables: the workbook's where `sheet` is null. */
export interface TablesTarget {
  readonly book: Book;
  readonly sheet: LiveSheet | null;
}

function find(tables: readonly TableTarget[], key: string): TableTarget | null {
  const wanted = key.toLowerCase();
  return tables.find(({ id, found }) => id === key || found.name.toLowerCase() === wanted) ?? null;
}

function objectOrNull(table: TableTarget | null | undefined): HostObject | null {
  return table == null ? null : tableObject(table);
}

function orNotFound(table: TableTarget | null | undefined): HostObject {
  if (table == null) throw new HostError('ItemNotFound');
  return tableObject(table);
}

const all = ({ book, sheet }: TablesTarget): TableTarget[] => tablesIn(book, sheet);

/** Excel.TableCollection of a sheet or of the workbook. */
export const tablesObject = defineType<TablesTarget>({
  name: 'TableCollection',
  scalars: { Count: { get: (target) => all(target).length } },
  items: (target) => all(target).map((table) => tableObject(table)),
  item: (target, args) => orNotFound(find(all(target), args.text(0))),
  finders: {
    Add: add,
    GetItemOrNullObject: (target, args) => objectOrNull(find(all(target), args.text(0))),
    GetItemAt: (target, args) => {
      const table = all(target)[args.integer(0)];
      if (table === undefined) throw new HostError('InvalidArgument');
      return tableObject(table);
    },
  },
  methods: { GetCount: (target) => all(target).length },
});

/** The tables with a cell in a range, or with all their cells. */
interface ScopedTarget {
  readonly range: RangeTarget;
  readonly fully: boolean;
}

function scoped({ range, fully }: ScopedTarget): TableTarget[] {
  const { book, sheet, area } = range;
  return tablesIn(book, sheet).filter(({ found }) => {
    const part = intersection(found.area, area);
    return part !== null && (!fully || sameArea(part, found.area));
  });
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

const scopedTablesObject = defineType<ScopedTarget>({
  name: 'TableScopedCollection',
  items: (target) => scoped(target).map((table) => tableObject(table)),
  item: (target, args) => orNotFound(find(scoped(target), args.text(0))),
  finders: {
    GetFirst: (target) => orNotFound(scoped(target)[0]),
    GetItemOrNullObject: (target, args) => objectOrNull(find(scoped(target), args.text(0))),
  },
  methods: { GetCount: (target) => scoped(target).length },
});

/** Range.getTables(fullyContained). */
export function tablesOfRange(range: RangeTarget, args: Arguments): HostObject {
  return scopedTablesObject({ range, fully: args.flag(0) });
}

/** `add(address, hasHeaders)`: the header cells become texts, each of its own. */
function add({ book, sheet }: TablesTarget, args: Arguments): HostObject {
  const range = args.isObject(0)
    ? rangeOf(args.object(0))
    : findRange(book, sheet ?? owner(book, args.text(0)), args.text(0));
  if (range === null || (sheet !== null && range.sheet.id !== sheet.id)) {
    throw new HostError('InvalidArgument');
  }
  // Excel would push the cells below down to make room for a header row.
  if (!args.flag(1)) throw notImplemented('TableCollection.Add without headers');
  requireUnprotected(range);
  const area = areaFor(range);
  requireFree(range, area);
  const names = writeHeaders(range, area);
  const table = newTable(book, area, names);
  putTables(book, range.sheet, [...tablesOf(book, range.sheet), table]);
  return tableObject(new TableTarget(book, range.sheet, table.id));
}

/** An address that names no sheet is on the shown one; null where it says its own. */
function owner(book: Book, address: string): LiveSheet | null {
  return address.includes('!') ? null : book.live.activeSheet();
}

/** A header alone gets an empty row below it. */
function areaFor(range: RangeTarget): Area {
  const { area } = range;
  if (rowCount(area) > 1) return area;
  return range.between(area.top, area.left, area.bottom + 1, area.right).area;
}

/** Tables do not overlap one another, and hold no merged cells. */
function requireFree({ book, sheet }: RangeTarget, area: Area): void {
  const merged = sheet.merges().some((merge) => intersection(merge, area) !== null);
  if (merged || tablesTouching(book, sheet, area).length > 0) {
    throw new HostError('InvalidOperation');
  }
}

function newTable(book: Book, area: Area, columns: readonly string[]): HostTable {
  return {
    id: newTableId(),
    part: null,
    name: freeTableName(book),
    area,
    columns,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}
