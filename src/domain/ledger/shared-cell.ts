import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import type { RowGroup } from './group-rows';

/** The cells of a problem's first row that speak for all its rows; null where it has one row only. */
export type SharedCells = ((role: ColumnRole) => SeenCell | null) | null;

/**
 * Gives the cell of the first row where it speaks for the whole problem: no further row has an own one.
 * If some have and some have not, a blank stays blank, or 已完成 would spread to measures that are open.
 * Null there, and where the ledger has no such column. Each role is settled once, since a problem may
 * have thousands of rows.
 */
export function sharedCells(reader: BodyReader, group: RowGroup): SharedCells {
  if (group.rows.length === 1) return null;
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
