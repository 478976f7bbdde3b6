import { cellName, type CellArea } from '../address/a1';
import type { StoredCell, WorksheetPart } from '../read/worksheet';
import { withoutFunctionPrefixes } from './future-functions';
import { shiftReferences } from './shift-references';

/** A cell's formula as people write it, without `=`; shared formulas are written out for each cell. */
export interface CellFormulas {
  /** null for a cell without a formula, or with one of a kind that cannot be written for one cell alone. */
  of(cell: StoredCell): string | null;
  /** Array formulas over several cells and data tables: shown as values, not to be edited. */
  readonly locked: ReadonlySet<string>;
}

/** Looks through a sheet's formulas once. */
export function readCellFormulas(sheet: WorksheetPart): CellFormulas {
  const masters = new Map<string, StoredCell>();
  const locked = new Set<string>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const { formula } = cell;
      if (formula?.kind === 'shared' && formula.text !== '' && formula.group !== null) {
        masters.set(formula.group, cell);
      } else if (formula && isLocked(cell)) {
        for (const name of namesIn(formula.area)) locked.add(name);
      }
    }
  }
  return {
    locked,
    of: (cell) => {
      const { formula } = cell;
      if (!formula || isLocked(cell)) return null;
      const master = formula.text === '' ? masters.get(formula.group ?? '') : cell;
      if (!master?.formula) return null;
      const text = shiftReferences(
        master.formula.text,
        cell.row - master.row,
        cell.column - master.column,
      );
      return withoutFunctionPrefixes(text);
    },
  };
}

function isLocked(cell: StoredCell): boolean {
  const { formula } = cell;
  if (formula?.kind === 'dataTable') return true;
  if (formula?.kind !== 'array' || !formula.area) return false;
  return formula.area.bottom > formula.area.top || formula.area.right > formula.area.left;
}

function namesIn(area: CellArea | null): string[] {
  if (!area) return [];
  const names: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      names.push(cellName(row, column));
  }
  return names;
}
