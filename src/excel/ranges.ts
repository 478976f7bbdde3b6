import { areaName } from '../domain/grid/cells';
import type { Area } from '../domain/grid/sheet-grid';

/** The range of an area; Office.js counts rows and columns from 0, an `Area` from 1. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

/** Several areas of one sheet as one object, so that one conditional format can cover them. */
export function rangesOf(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas {
  return sheet.getRanges(areas.map(areaName).join(','));
}

/** The area of a range whose row and column indexes and counts were loaded. */
export function areaOf(
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}
