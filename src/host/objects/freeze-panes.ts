import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { hasAllColumns, hasAllRows, MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import { rangeObject } from './range';
import { findRange, rangeOf } from './range-lookup';
import type { SheetTarget } from './targets';
import { RangeTarget } from './targets';

/** Excel.WorksheetFreezePanes. */
export const freezePanesObject = defineType<SheetTarget>({
  name: 'WorksheetFreezePanes',
  finders: {
    GetLocation: (target) => {
      const location = locationOf(target);
      if (location === null) throw new HostError('ItemNotFound');
      return location;
    },
    GetLocationOrNullObject: locationOf,
  },
  methods: {
    FreezeRows: ({ sheet }, args) => {
      const rows = countOf(args.optionalInteger(0, 0), MAX_ROWS);
      sheet.freeze(rows === 0 ? null : { firstRow: 0, rows, firstColumn: 0, columns: 0 });
    },
    FreezeColumns: ({ sheet }, args) => {
      const columns = countOf(args.optionalInteger(0, 0), MAX_COLUMNS);
      sheet.freeze(columns === 0 ? null : { firstRow: 0, rows: 0, firstColumn: 0, columns });
    },
    FreezeAt: ({ book, sheet }, args) => {
      const range = args.isObject(0)
        ? rangeOf(args.object(0))
        : findRange(book, sheet, args.text(0));
      if (range === null) throw new HostError('InvalidArgument');
      freezeAt(range);
    },
    Unfreeze: ({ sheet }) => {
      sheet.freeze(null);
    },
  },
});

function countOf(count: number, limit: number): number {
  if (count < 0 || count >= limit) throw new HostError('InvalidArgument');
  return count;
}

/** The range's rows and columns stay in view; whole columns freeze no row, whole rows no column. */
function freezeAt(range: RangeTarget): void {
  const { top, left, bottom, right } = range.area;
  const allRows = hasAllRows(range.area);
  const allColumns = hasAllColumns(range.area);
  range.sheet.freeze({
    firstRow: allRows ? 0 : top,
    rows: allRows ? 0 : bottom - top + 1,
    firstColumn: allColumns ? 0 : left,
    columns: allColumns ? 0 : right - left + 1,
  });
}

function locationOf({ book, sheet }: SheetTarget): HostObject | null {
  const panes = sheet.frozen();
  if (panes === null) return null;
  const { firstRow, rows, firstColumn, columns } = panes;
  const area = {
    top: rows === 0 ? 0 : firstRow,
    bottom: rows === 0 ? MAX_ROWS - 1 : firstRow + rows - 1,
    left: columns === 0 ? 0 : firstColumn,
    right: columns === 0 ? MAX_COLUMNS - 1 : firstColumn + columns - 1,
  };
  return rangeObject(new RangeTarget(book, sheet, area));
}
