import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { FilterJson } from '../open/resource-types';

/** A sheet without its cells, for comparing the file's with the grid's. Indexes are Univer's. */
export interface SheetShape {
  readonly rows: Readonly<Record<number, Partial<IRowData> | undefined>>;
  readonly columns: Readonly<Record<number, Partial<IColumnData> | undefined>>;
  readonly merges: readonly IRange[];
  readonly freeze: IFreeze | null;
  readonly tabColour: string;
  readonly showGridLines: boolean;
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly filter: FilterJson | null;
}

/** Reads the shape of a snapshot's sheet; a freeze of nothing is none. */
export function shapeOf(data: Partial<IWorksheetData>, filter: FilterJson | null): SheetShape {
  const { freeze } = data;
  const frozen = freeze && (freeze.xSplit > 0 || freeze.ySplit > 0) ? freeze : null;
  return {
    rows: data.rowData ?? {},
    columns: data.columnData ?? {},
    merges: data.mergeData ?? [],
    freeze: frozen,
    tabColour: data.tabColor ?? '',
    showGridLines: data.showGridlines !== BooleanNumber.FALSE,
    defaultWidth: data.defaultColumnWidth ?? null,
    defaultHeight: data.defaultRowHeight ?? null,
    filter,
  };
}
