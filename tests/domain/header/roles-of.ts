import { columnLetter } from '../../../src/domain/grid/cells';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import type { ColumnChoices } from '../../../src/domain/header/column-role';
import { recognizeHeader } from '../../../src/domain/header/recognize-header';

/** The roles as `serial:A problem:B …`, in the order of the columns; null where it is no ledger. */
export function rolesOf(grid: SheetGrid, choices: ColumnChoices = {}): string | null {
  const columns = recognizeHeader(grid, choices)?.columns;
  if (!columns) return null;
  return Object.entries(columns)
    .flatMap(([role, numbers]) => numbers.map((number) => ({ role, number })))
    .sort((a, b) => a.number - b.number)
    .map(({ role, number }) => `${role}:${columnLetter(number)}`)
    .join(' ');
}

/** What is told of one column: role and confidence, as `deadline unsure`. */
export function readingOf(grid: SheetGrid, column: number, choices: ColumnChoices = {}): string {
  const found = recognizeHeader(grid, choices)?.readings.find((one) => one.column === column);
  return found ? `${found.role ?? 'none'} ${found.confidence}` : 'no reading';
}
