import type { ColumnRole } from '../header/column-role';
import type { BodyReader, SeenCell } from './body-reader';
import type { RowGroup } from './group-rows';
import { type Entry, readEntry, type ReadingRules } from './read-entry';

/** Cells that make a row a step of its own even where its measure is merged or blank. */
const STEP_ROLES: readonly ColumnRole[] = ['measure', 'deadline', 'status', 'percent'];

/**
 * The entries of a problem: its first row and every further row with a measure, deadline, status or
 * percent of its own. Rows that only go on with the progress are no entries; the problem joins them.
 */
export function readGroup(
  reader: BodyReader,
  group: RowGroup,
  rules: ReadingRules,
): readonly Entry[] {
  const rows = group.rows.filter(
    (row) => row === group.row || STEP_ROLES.some((role) => reader.begins(row, role)),
  );
  const shared = (role: ColumnRole): SeenCell | null => sharedCell(reader, group, role);
  const entries: Entry[] = [];
  for (const row of rows) {
    entries.push(readEntry(reader, row, entries.at(-1) ?? null, shared, rules));
  }
  return entries;
}

/**
 * The cell of the first row where it speaks for the whole problem: no further row has an own one. If
 * some have and some have not, a blank stays blank, or 已完成 would spread to measures that are open.
 */
function sharedCell(reader: BodyReader, group: RowGroup, role: ColumnRole): SeenCell | null {
  const others = group.rows.filter((row) => row !== group.row);
  if (others.some((row) => reader.begins(row, role))) return null;
  return reader.seen(group.row, role);
}
