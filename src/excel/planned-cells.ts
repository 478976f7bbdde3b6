import type { PlannedCell } from '../domain/highlight/types';
import { safeText } from './safe-text';

type CellInput = string | number;

function inputOf({ content }: PlannedCell): CellInput {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return safeText(content.text);
    case 'number':
      return content.number;
    case 'formula':
      return content.formula;
  }
}

/**
 * Queues a rectangle of planned cells onto a range of the same size.
 * Number formats go first, since Excel reads the contents in their light.
 */
export function writePlannedCells(
  range: Excel.Range,
  cells: readonly (readonly PlannedCell[])[],
): void {
  range.numberFormat = cells.map((row) => row.map((cell) => cell.numberFormat ?? 'General'));
  range.formulas = cells.map((row) => row.map(inputOf));
}
