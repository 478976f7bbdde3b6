import type { SheetGrid } from '../grid/sheet-grid';
import { recognizeHeader } from '../header/recognize-header';
import { bodyReader } from './body-reader';
import { groupRows } from './group-rows';

/** Rows decide between sheets with the same header, but never outweigh a column. */
const MOST_ROWS = 1000;

/**
 * How surely a sheet is the ledger, for choosing among several: 0 where it is none or has no
 * problem below its header, otherwise the higher the more columns it has, then the more problems.
 */
export function ledgerScore(grid: SheetGrid): number {
  const header = recognizeHeader(grid);
  if (!header) return 0;
  const problems = groupRows(bodyReader(grid, header)).groups.length;
  return problems === 0 ? 0 : header.score + Math.min(problems, MOST_ROWS) / (MOST_ROWS + 1);
}
