import type { AutoFilter, FilterColumn } from '../../../xlsx/read/auto-filter';
import type { StoredRow } from '../../../xlsx/read/worksheet';
import { toRange } from './ranges';
import type { FilterColumnJson, FilterJson } from './resource-types';

/** The sheet's filter as Univer keeps it; rows it hides are named by Univer row numbers. */
export function toFilter(filter: AutoFilter, rows: readonly StoredRow[]): FilterJson {
  const { area } = filter;
  const filterColumns = filter.columns
    .filter((column) => column.readable)
    .map((column) => toColumn(column, area.left - 1));
  return {
    ref: toRange(area),
    filterColumns,
    cachedFilteredOut: hiddenByFilter(filter, rows).map((row) => row - 1),
  };
}

/** Excel rows that are hidden because of the filter: those under it, where it has criteria. */
export function hiddenByFilter(filter: AutoFilter, rows: readonly StoredRow[]): number[] {
  if (filter.columns.length === 0) return [];
  return rows
    .filter((row) => row.hidden && row.row > filter.area.top && row.row <= filter.area.bottom)
    .map((row) => row.row);
}

function toColumn(column: FilterColumn, firstColumn: number): FilterColumnJson {
  const colId = firstColumn + column.offset;
  if (column.custom) {
    const customFilters = column.custom.map(({ operator, value }) => ({
      val: value,
      ...(operator === 'equal' ? {} : { operator }),
    }));
    return { colId, customFilters: { ...(column.and ? { and: 1 as const } : {}), customFilters } };
  }
  return {
    colId,
    filters: {
      ...(column.blank ? { blank: true as const } : {}),
      filters: [...(column.values ?? [])],
    },
  };
}
