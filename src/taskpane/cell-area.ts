import { columnNumber } from '../domain/grid/cells';
import type { Area } from '../domain/grid/sheet-grid';

const CELL = /^([A-Z]{1,3})(\d{1,7})$/u;

/** The area of an A1 address of one cell or a range (`F7`, `F7:G9`); null for anything else. */
export function areaOfAddress(address: string): Area | null {
  const [first, last = first, ...rest] = address.split(':').map(cornerOf);
  if (!first || !last || rest.length > 0) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function cornerOf(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = CELL.exec(cell) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits), column: columnNumber(letters) };
}
