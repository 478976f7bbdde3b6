import type { ColumnRole } from '../../header/column-role';

/** Columns whose cells are dates. */
export const DATE_ROLES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  'deadline',
  'originalDeadline',
  'plannedOn',
  'completedOn',
]);

/** Columns whose cells are words to be matched, so that full-width signs are never meant. */
export const KEY_ROLES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  'serial',
  'deadline',
  'originalDeadline',
  'plannedOn',
  'completedOn',
  'percent',
  'status',
  'closed',
]);

/** Columns of prose, where an indent of two full-width blanks is how paragraphs begin. */
export const PROSE_ROLES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  'problem',
  'cause',
  'goal',
  'measure',
  'progress',
  'result',
  'remark',
]);
