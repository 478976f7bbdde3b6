import type { IFreeze } from '@univerjs/core';
import { formatArea } from '../../../xlsx/address/a1';
import { autoFilterSplices } from '../../../xlsx/patch/auto-filter';
import { columnSplices, type ColumnEdit } from '../../../xlsx/patch/columns';
import { mergeSplices } from '../../../xlsx/patch/merges';
import { sheetPrSplices } from '../../../xlsx/patch/sheet-pr';
import { sheetFormatSplices, viewSplices } from '../../../xlsx/patch/sheet-view';
import type { AutoFilter, FilterColumn } from '../../../xlsx/read/auto-filter';
import type { PageSetup } from '../../../xlsx/read/page-setup';
import { readSheetLayout, type FrozenPanes } from '../../../xlsx/read/sheet-layout';
import type { WorksheetPart } from '../../../xlsx/read/worksheet';
import type { Splice } from '../../../xlsx/xml/splice';
import { toArea } from '../open/ranges';
import type { FilterColumnJson, FilterJson } from '../open/resource-types';
import { pixelsToPoints, pixelsToWidth } from '../open/units';
import { toHex } from './colours';
import { equalJson } from './equal-json';
import type { SheetShape } from './sheet-shape';

/** Replacements before `sheetData`, in the schema's order: tab, view, defaults, columns. */
export function headSplices(
  part: WorksheetPart,
  before: SheetShape,
  after: SheetShape,
  columns: ReadonlyMap<number, ColumnEdit>,
  page: PageSetup | null,
): Splice[] {
  const layout = readSheetLayout(part);
  return [
    ...sheetPrSplices(part, {
      ...(before.tabColour === after.tabColour ? {} : { tabColour: toHex(after.tabColour) }),
      ...(page ? { fitToPage: page.fitToPage } : {}),
    }),
    ...viewSplices(part, {
      ...(equalJson(before.freeze, after.freeze) ? {} : { frozen: toFrozen(after.freeze) }),
      ...(before.showGridLines === after.showGridLines
        ? {}
        : { showGridLines: after.showGridLines }),
    }),
    ...sheetFormatSplices(part, {
      ...(after.defaultWidth === null || before.defaultWidth === after.defaultWidth
        ? {}
        : { defaultWidth: pixelsToWidth(after.defaultWidth) }),
      ...(after.defaultHeight === null || before.defaultHeight === after.defaultHeight
        ? {}
        : { defaultHeight: pixelsToPoints(after.defaultHeight) }),
    }),
    ...columnSplices(part, layout.columns, columns),
  ];
}

/** Replacements right behind `sheetData`: filter, then merges. */
export function tailSplices(
  part: WorksheetPart,
  stored: AutoFilter | null,
  before: SheetShape,
  after: SheetShape,
): Splice[] {
  const splices: Splice[] = [];
  if (!equalJson(criteria(before.filter), criteria(after.filter))) {
    splices.push(...autoFilterSplices(part, after.filter ? toFilter(after.filter, stored) : null));
  }
  const areas = (shape: SheetShape): string[] =>
    shape.merges.map((range) => formatArea(toArea(range))).sort();
  if (!equalJson(areas(before), areas(after))) {
    splices.push(...mergeSplices(part, after.merges.map(toArea)));
  }
  return splices;
}

function toFrozen(freeze: IFreeze | null): FrozenPanes | null {
  if (!freeze) return null;
  const { xSplit, ySplit, startRow, startColumn } = freeze;
  return {
    rows: ySplit,
    columns: xSplit,
    topRow: ySplit > 0 ? Math.max(1, startRow - ySplit + 1) : 1,
    leftColumn: xSplit > 0 ? Math.max(1, startColumn - xSplit + 1) : 1,
  };
}

/** What decides about a filter; which rows it hides follows from it. */
function criteria(filter: FilterJson | null): unknown {
  return filter ? { ref: plainRange(filter), columns: filter.filterColumns ?? [] } : null;
}

function plainRange({ ref }: FilterJson): string {
  return formatArea(toArea(ref));
}

function toFilter(filter: FilterJson, stored: AutoFilter | null): AutoFilter {
  const area = toArea(filter.ref);
  const columns = (filter.filterColumns ?? []).map((column) => toColumn(column, area.left - 1));
  const unreadable = (stored?.columns ?? []).filter((column) => !column.readable);
  return { area, columns: [...columns, ...unreadable] };
}

function toColumn(column: FilterColumnJson, firstColumn: number): FilterColumn {
  const custom = column.customFilters;
  return {
    offset: column.colId - firstColumn,
    values: custom ? null : (column.filters?.filters ?? []),
    blank: column.filters?.blank === true,
    custom: custom
      ? custom.customFilters.map(({ val, operator }) => ({
          operator: operator ?? 'equal',
          value: String(val),
        }))
      : null,
    and: custom?.and === 1,
    readable: true,
  };
}
