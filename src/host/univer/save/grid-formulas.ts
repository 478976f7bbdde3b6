import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { shiftReferences } from '../../../xlsx/formula/shift-references';
import { gridCells } from './grid-cells';

export type FormulaReader = (row: number, column: number, cell: ICellData) => string | null;

/**
 * Reads a grid cell's formula without `=`, or null. Univer lets a cell share the formula of another by
 * `si`; it reads as that one moved to the cell. Rows and columns are Excel's.
 */
export function gridFormulas(cells: IObjectMatrixPrimitiveType<ICellData>): FormulaReader {
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  for (const [row, column, cell] of gridCells(cells)) {
    if (cell.si && cell.f) masters.set(cell.si, { row, column, formula: cell.f });
  }
  return (row, column, cell) => {
    if (cell.f) return cell.f.replace(/^=/, '');
    const master = cell.si ? masters.get(cell.si) : undefined;
    if (!master) return null;
    const formula = master.formula.replace(/^=/, '');
    return shiftReferences(formula, row - master.row, column - master.column);
  };
}
