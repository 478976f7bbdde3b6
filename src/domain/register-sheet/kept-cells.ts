import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { BLANK, formula, number, type PageCell, text } from '../summary-sheet/page';
import type { CellLook } from '../summary-sheet/types';

/** A cell as it stands: its value in its number format. Of a formula only what it shows is known. */
export function keptCell({ value, numberFormat }: GridCell, look: CellLook): PageCell {
  return { ...contentOf(value, look), numberFormat };
}

function contentOf(value: GridCell['value'], look: CellLook): PageCell {
  if (typeof value === 'number') return number(value, look);
  if (typeof value === 'boolean') return formula(value ? '=TRUE' : '=FALSE', look);
  return value === '' ? { ...BLANK, look } : text(value, look);
}

/** How far down and to the right something stands on the sheet; 0 where nothing does. */
export function usedEnd({ rows, area }: SheetGrid): {
  readonly row: number;
  readonly column: number;
} {
  let [row, column] = [0, 0];
  for (const [down, cells] of rows.entries()) {
    for (const [along, { value }] of cells.entries()) {
      if (value === '') continue;
      row = area.top + down;
      column = Math.max(column, area.left + along);
    }
  }
  return { row, column };
}
