import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { columnCount, hasAllColumns, hasAllRows, rowCount } from '../univer/area';
import { formatAddress } from './address';
import { conditionalFormatsObject } from './conditional-format-collection';
import { dataValidationObject } from './data-validation';
import { clearRange } from './range-clear';
import * as find from './range-find';
import { rangeFormatObject } from './range-format';
import { mergedAreasOf } from './range-areas';
import { readCells, valueType, writeCells, writeNumberFormats } from './range-values';
import { cellProperties, setCellProperties } from './range-cells';
import { GEOMETRY } from './range-geometry';
import * as lines from './range-lines';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from './range-sizes';
import { copyInto, moveRange } from './range-copy';
import { rangeSortObject } from './range-sort';
import { SEARCH_FINDERS, SEARCH_METHODS } from './range-search';
import { deleteRange, insertRange } from './range-structure';
import { tablesOfRange } from './table-collection';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

const orNotFound = (range: RangeTarget | null): HostObject => {
  if (range === null) throw new HostError('ItemNotFound');
  return rangeObject(range);
};

const orNull = (range: RangeTarget | null): HostObject | null =>
  range === null ? null : rangeObject(range);

const formulas = {
  get: (range: RangeTarget) =>
    readCells(
      range,
      (cells, row, column) => cells.formula(row, column) ?? cells.value(row, column),
    ),
  set: writeCells,
};

const numberFormat = {
  get: (range: RangeTarget) =>
    readCells(range, (cells, row, column) => cells.numberFormat(row, column)),
  set: writeNumberFormats,
};

/** Excel.Range. Which members are missing stands in docs/host.md. */
export const rangeObject: (range: RangeTarget) => HostObject = defineType<RangeTarget>({
  name: 'Range',
  scalars: {
    Address: { get: (range) => formatAddress(range.sheet.name, range.area) },
    AddressLocal: { get: (range) => formatAddress(range.sheet.name, range.area) },
    RowIndex: { get: (range) => range.area.top },
    ColumnIndex: { get: (range) => range.area.left },
    RowCount: { get: (range) => rowCount(range.area) },
    ColumnCount: { get: (range) => columnCount(range.area) },
    CellCount: { get: cellCount },
    IsEntireRow: { get: (range) => hasAllColumns(range.area) },
    IsEntireColumn: { get: (range) => hasAllRows(range.area) },
    Values: {
      get: (range) => readCells(range, (cells, row, column) => cells.value(row, column)),
      set: writeCells,
    },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: { get: (range) => readCells(range, (cells, row, column) => cells.text(row, column)) },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    ValueTypes: {
      get: (range) => readCells(range, (cells, row, column) => valueType(cells.value(row, column))),
    },
    Hidden: { get: (range) => hiddenWhole(rowsHidden(range), columnsHidden(range)) },
    RowHidden: { get: rowsHidden, set: setRowsHidden },
    ColumnHidden: { get: columnsHidden, set: setColumnsHidden },
    ...GEOMETRY,
  },
  objects: {
    Format: (range) => rangeFormatObject(range),
    Worksheet: (range) => range.book.make.worksheet(range),
    ConditionalFormats: ({ book, sheet, area }) =>
      conditionalFormatsObject({ book, sheet, areas: [area] }),
    DataValidation: (range) => dataValidationObject(range),
    Sort: (range) => rangeSortObject(range),
  },
  finders: {
    GetCell: (range, args) => rangeObject(find.cellOf(range, args)),
    GetRow: (range, args) => rangeObject(find.rowOf(range, args)),
    GetColumn: (range, args) => rangeObject(find.columnOf(range, args)),
    GetOffsetRange: (range, args) => rangeObject(find.offsetOf(range, args)),
    GetResizedRange: (range, args) => rangeObject(find.resizedOf(range, args)),
    GetAbsoluteResizedRange: (range, args) => rangeObject(find.absoluteResizedOf(range, args)),
    GetEntireRow: (range) => rangeObject(find.entireRowOf(range)),
    GetEntireColumn: (range) => rangeObject(find.entireColumnOf(range)),
    GetLastCell: (range) => rangeObject(find.lastCellOf(range)),
    GetLastRow: (range) => rangeObject(find.lastRowOf(range)),
    GetLastColumn: (range) => rangeObject(find.lastColumnOf(range)),
    GetRowsAbove: (range, args) => rangeObject(find.besideOf(range, args, 'above')),
    GetRowsBelow: (range, args) => rangeObject(find.besideOf(range, args, 'below')),
    GetColumnsBefore: (range, args) => rangeObject(find.besideOf(range, args, 'before')),
    GetColumnsAfter: (range, args) => rangeObject(find.besideOf(range, args, 'after')),
    GetBoundingRect: (range, args) => rangeObject(find.boundingOf(range, args)),
    GetIntersection: (range, args) => orNotFound(find.intersectionOf(range, args)),
    GetIntersectionOrNullObject: (range, args) => orNull(find.intersectionOf(range, args)),
    GetUsedRange: (range, args) => rangeObject(find.usedOrFirstCell(range, args)),
    GetUsedRangeOrNullObject: (range, args) => orNull(find.usedOf(range, args)),
    GetMergedAreas: (range) => {
      const areas = mergedAreasOf(range);
      if (areas === null) throw new HostError('ItemNotFound');
      return areas;
    },
    GetMergedAreasOrNullObject: mergedAreasOf,
    ...SEARCH_FINDERS,
    GetTables: (range, args) => tablesOfRange(range, args),
    Insert: (range, args) => rangeObject(insertRange(range, args)),
  },
  methods: {
    Select: (range) => {
      if (!range.sheet.visible) throw new HostError('InvalidOperation');
      range.book.live.select(range.sheet, range.area);
    },
    Clear: (range, args) => {
      clearRange(range, args.optionalText(0) ?? 'All');
    },
    CopyFrom: copyInto,
    MoveTo: moveRange,
    Delete: (range, args) => {
      deleteRange(range, args);
    },
    Merge: (range, args) => {
      requireUnprotected(range);
      mergeRange(range, args.flag(0));
    },
    Unmerge: (range) => {
      requireUnprotected(range);
      range.sheet.unmerge(range.area);
    },
    ...SEARCH_METHODS,
    GetCellProperties: cellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: lines.rowProperties,
    SetRowProperties: lines.setRowProperties,
    GetColumnProperties: lines.columnProperties,
    SetColumnProperties: lines.setColumnProperties,
    Calculate: (range) => range.book.live.calculation.recalculate(),
    // The client asks before it sends a large block in parts.
    _ValidateArraySize: (range, args) => {
      const fits =
        args.integer(0) === rowCount(range.area) && args.integer(1) === columnCount(range.area);
      if (!fits) throw new HostError('InvalidArgument');
    },
  },
});

/** -1 where the count passes what 32 bits hold, as in Excel. */
function cellCount(range: RangeTarget): number {
  const count = rowCount(range.area) * columnCount(range.area);
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** null where some cells are hidden and some are not. */
function hiddenWhole(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function mergeRange(range: RangeTarget, across: boolean): void {
  const { top, bottom } = range.area;
  const lines = across
    ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
    : [null];
  for (const line of lines) {
    const area = line === null ? range.area : { ...range.area, top: line, bottom: line };
    range.sheet.unmerge(area);
    if (rowCount(area) * columnCount(area) > 1) range.sheet.merge(area);
  }
}
