import type { SheetGrid } from '../grid/sheet-grid';
import { headersBetween } from './find-header';
import type { FoundHeader } from './header-at';

/** Rows below the ledger in which another ledger's header is looked for. */
const ROWS_BELOW = 40;

/**
 * The header rows of other ledgers above and below the one that is read, the first of each; whoever reads
 * only one ledger of a sheet must say so.
 */
export function otherLedgers(
  grid: SheetGrid,
  found: FoundHeader,
  lastRow: number,
): readonly number[] {
  const above = headersBetween(grid, grid.area.top, found.top - 1);
  const end = Math.min(grid.area.bottom, lastRow + ROWS_BELOW);
  const below = headersBetween(grid, lastRow + 1, end);
  return [...above, ...below].map(({ top }) => top);
}
