import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import { pointsInParallel } from './cell-points';
import type { RowGroup } from './group-rows';
import { type Entry, readEntry, type ReadingRules } from './read-entry';
import { sharedCells } from './shared-cell';
import { type Step, stepsOf } from './steps';

/** Cells that make a row a step of its own even where its measure is merged or blank. */
const STEP_ROLES: readonly ColumnRole[] = ['measure', 'deadline', 'status', 'percent'];

/**
 * The entries of a problem: its first row and every further row with a measure, deadline, status or
 * percent of its own, and each point of a measure cell that is numbered. Rows that only go on with the
 * progress are no entries; the problem joins them.
 */
export function readGroup(
  reader: BodyReader,
  group: RowGroup,
  rules: ReadingRules,
): readonly Entry[] {
  const shared = sharedCells(reader, group);
  const steps = stepsOf(reader, group, stepRows(reader, group));
  const [only] = steps;
  if (only && steps.length === 1) return [readEntry(reader, only, null, shared, rules)];
  const entries: Entry[] = [];
  for (const step of steps) {
    const first = entries[entries.length - step.index];
    const isLikeFirst =
      step.index > 0 && first !== undefined && !isNumberedInParallel(reader, step);
    entries.push(
      isLikeFirst
        ? { ...first, measure: step.measure, ordinal: step.ordinal }
        : readEntry(reader, step, aboveOf(entries, step), shared, rules),
    );
  }
  return entries;
}

function stepRows(reader: BodyReader, { row: first, rows }: RowGroup): readonly number[] {
  if (rows.length === 1) return rows;
  return rows.filter((row) => row === first || STEP_ROLES.some((role) => reader.begins(row, role)));
}

/** Cells that may be numbered in parallel with the measures. */
const PARALLEL_ROLES: readonly ColumnRole[] = [
  'deadline',
  'originalDeadline',
  'completedOn',
  'progress',
  'result',
  'status',
  'closed',
  'leader',
  'unit',
];

/**
 * Has the row another cell with as many points, or no column of deadlines, so that its measures differ in
 * more than their words?
 */
function isNumberedInParallel(reader: BodyReader, { row, count }: Step): boolean {
  if (reader.columnOf('deadline') === null) return true;
  return PARALLEL_ROLES.some((role) => pointsInParallel(reader.text(row, role), count) !== null);
}

/** The last entry of a row above; the points of one row do not inherit from each other. */
function aboveOf(entries: readonly Entry[], { row, index }: Step): Entry | null {
  const above = entries[entries.length - 1 - index];
  if (above === undefined) return null;
  return above.row < row ? above : null;
}
