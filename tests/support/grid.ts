import { columnNumber } from '../../src/domain/grid/cells';
import type { Area, CellValue, GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';

export type CellSpec =
  | CellValue
  | null
  | { readonly value: CellValue; readonly text?: string; readonly numberFormat?: string };

/**
 * A grid from rows of cells. `null` is an empty cell, a bare value shows as itself, short rows are
 * filled up. `merges` are A1 areas; `origin` is the cell of `rows[0][0]`.
 */
export function gridOf(
  sheet: string,
  rows: readonly (readonly CellSpec[])[],
  merges: readonly string[] = [],
  origin = 'A1',
): SheetGrid {
  const start = cellOf(origin);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheet,
    area: {
      top: start.row,
      left: start.column,
      bottom: start.row + rows.length - 1,
      right: start.column + width - 1,
    },
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => gridCell(row[at] ?? null))),
    merges: merges.map(areaOf),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** One cell from its short writing. */
export function gridCell(spec: CellSpec): GridCell {
  if (spec === null) return { value: '', text: '', numberFormat: 'General' };
  if (typeof spec !== 'object') {
    return { value: spec, text: String(spec), numberFormat: 'General' };
  }
  return {
    value: spec.value,
    text: spec.text ?? String(spec.value),
    numberFormat: spec.numberFormat ?? 'General',
  };
}

function areaOf(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const from = cellOf(first);
  const to = cellOf(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function cellOf(name: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(name);
  if (!match?.[1]) throw new RangeError(`Cannot read cell name: "${name}"`);
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}
