import { notImplemented } from '../protocol/host-error';
import { hasAllColumns, hasAllRows } from '../univer/area';
import { tablesOf } from './table-target';
import type { RangeTarget } from './targets';

/**
 * Cells that make room or close a gap would move a table that lies there or beyond, and this host does not
 * move tables: refused by the member's name.
 */
export function requireNoTables({ book, sheet, area }: RangeTarget, member: string): void {
  const moved = tablesOf(book, sheet).some((table) => {
    const below = table.area.bottom >= area.top && !hasAllRows(area);
    const right = table.area.right >= area.left && !hasAllColumns(area);
    return hasAllColumns(area) ? below : hasAllRows(area) ? right : below && right;
  });
  if (moved) throw notImplemented(`${member} before or in a table`);
}
