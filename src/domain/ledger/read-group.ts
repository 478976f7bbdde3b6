import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import { pointsInParallel } from './cell-points';
import type { RowGroup } from './group-rows';
import { type Entry, readEntry, type ReadingRules } from './read-entry';
import { sharedCells } from './shared-cell';
import type { StepEntry } from './step-entry';
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
  /** The last entry, the one of the row above, and the first of the row that the walk is in. */
  let last: StepEntry | null = null;
  let above: StepEntry | null = null;
  let first: StepEntry | null = null;
  let differs = true;
  return steps.map((step) => {
    if (step.index === 0) {
      above = last && last.row < step.row ? last : null;
      first = null;
    } else if (step.index === 1) {
      // Settled once for all points of the row.
      differs = isNumberedInParallel(reader, step);
    }
    last =
      first === null || differs
        ? readEntry(reader, step, above, shared, rules)
        : first.pointBeside(step.measure, step.ordinal);
    first ??= last;
    return last;
  });
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
