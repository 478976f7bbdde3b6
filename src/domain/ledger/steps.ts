import type { BodyReader } from './body-reader';
import { pointsOf } from './cell-points';
import type { RowGroup } from './group-rows';

/** A step to read: a row of a problem and, where its measure cell is numbered, one point of it. */
export interface Step {
  readonly row: number;
  readonly measure: string;
  /** The number of the measure as written; '' where its cell holds one. */
  readonly ordinal: string;
  /** Which of how many points of the row, from 0; one of one where it is not numbered. */
  readonly index: number;
  readonly count: number;
  /** Rows below it that are no steps; they may name further units and leaders. */
  readonly below: readonly number[];
}

/**
 * The steps of a problem, top first. `rows` are those that are steps by themselves. The points of a cell
 * merged over just as many of them go to one row each.
 */
export function stepsOf(
  reader: BodyReader,
  group: RowGroup,
  rows: readonly number[],
): readonly Step[] {
  const belowOf = rowsBelow(group, rows);
  const steps: Step[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? group.row;
    const measure = reader.begins(row, 'measure') ? reader.text(row, 'measure') : '';
    const points = pointsOf(measure);
    const below = belowOf(row);
    if (points === null) {
      steps.push({ row, measure, ordinal: '', index: 0, count: 1, below });
      continue;
    }
    const count = points.length;
    const under = rowsUnder(reader, rows, at);
    const isShared = under.length === count;
    for (let index = 0; index < count; index += 1) {
      const { text = '', ordinal = '' } = points[index] ?? {};
      const own = under[index];
      steps.push(
        isShared && own !== undefined
          ? { row: own, measure: text, ordinal, index: 0, count: 1, below: belowOf(own) }
          : { row, measure: text, ordinal, index, count, below },
      );
    }
    if (isShared) at += count - 1;
  }
  return steps;
}

/** The rows, from this one on, that its measure cell is merged over. */
function rowsUnder(reader: BodyReader, rows: readonly number[], at: number): readonly number[] {
  const row = rows[at];
  let end = at + 1;
  for (; end < rows.length; end += 1) {
    const next = rows[end];
    if (next === undefined || reader.seen(next, 'measure')?.row !== row) break;
  }
  return rows.slice(at, end);
}

const NONE: readonly number[] = [];

/** Gives for a step the rows between it and the next one. */
function rowsBelow(group: RowGroup, rows: readonly number[]): (row: number) => readonly number[] {
  if (rows.length === group.rows.length) return () => NONE;
  const steps = new Set(rows);
  const below = new Map<number, number[]>();
  let step = group.row;
  for (const row of group.rows) {
    if (steps.has(row)) step = row;
    else pushTo(below, step, row);
  }
  return (row) => below.get(row) ?? NONE;
}

function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
