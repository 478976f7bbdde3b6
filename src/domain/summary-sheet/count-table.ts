import type { Area } from '../grid/sheet-grid';
import type { DisplayState } from '../palette/types';

/** One counted column of a table, or one part of it. */
interface CountColumn {
  readonly title: string;
  /** The state whose colour stands for it. */
  readonly state: DisplayState;
  readonly values: Area;
}

/** Where a table of counts was laid out, so that a chart can stand over it. Totals are not in it. */
export interface CountTable {
  /** The cells of the names, one below the other. */
  readonly names: Area;
  readonly columns: readonly CountColumn[];
  /** By row, where each row stands for a state. */
  readonly states: readonly DisplayState[];
}

/** The first rows of a table. */
export function firstRows(table: CountTable, most: number): CountTable {
  const cut = (area: Area): Area => ({
    ...area,
    bottom: Math.min(area.bottom, area.top + most - 1),
  });
  return {
    ...table,
    names: cut(table.names),
    columns: table.columns.map((column) => ({ ...column, values: cut(column.values) })),
  };
}
