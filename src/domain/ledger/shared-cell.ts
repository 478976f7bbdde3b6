import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import type { RowGroup } from './group-rows';

/**
 * Gives the cell of the first row where it speaks for the whole problem: no further row has an own one.
 * If some have and some have not, a blank stays blank, or 已完成 would spread to measures that are open.
 * Null there, and where the ledger has no such column. Each role is settled once, since a problem may
 * have thousands of rows.
 */
export function sharedCells(
  reader: BodyReader,
  group: RowGroup,
): (role: ColumnRole) => SeenCell | null {
  if (group.rows.length === 1) return (role) => reader.seen(group.row, role);
  const settled = new Map<ColumnRole, SeenCell | null>();
  return (role) => {
    const known = settled.get(role);
    if (known !== undefined) return known;
    const others = group.rows.some((row) => row !== group.row && reader.begins(row, role));
    const answer = others ? null : reader.seen(group.row, role);
    settled.set(role, answer);
    return answer;
  };
}
