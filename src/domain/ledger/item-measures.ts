import type { DeadlineReading } from '../deadline/types';
import type { BodyReader } from './body-reader';
import { statusOf } from './combine';
import { deadlineWords } from './item-deadline';
import type { Entry } from './read-entry';
import type { Deadline, Measure } from './types';

/**
 * The measures of a problem: its steps that have one. The points of a row share the name of its cell and
 * the words of its deadline, those of the problem too, rather than have copies of them.
 */
export function measuresOf(
  reader: BodyReader,
  entries: readonly Entry[],
  ofProblem: Deadline,
): readonly Measure[] {
  let row = 0;
  let cell = '';
  let reading: DeadlineReading | null = null;
  let deadline = ofProblem;
  return entries.filter(hasMeasure).map((entry) => {
    if (entry.row !== row) {
      row = entry.row;
      cell = reader.seen(row, 'measure')?.name ?? '';
    }
    if (entry.deadline !== reading) {
      reading = entry.deadline;
      deadline = saysTheSame(reading, ofProblem) ? ofProblem : deadlineWords(reading);
    }
    return measureOf(entry, cell, deadline);
  });
}

function hasMeasure({ measure }: Entry): boolean {
  return measure !== '';
}

function saysTheSame(one: Deadline, other: Deadline): boolean {
  return (
    one.text === other.text &&
    one.kind === other.kind &&
    one.due === other.due &&
    one.supposed === other.supposed &&
    one.original === other.original &&
    one.candidates === other.candidates &&
    one.milestones === other.milestones
  );
}

function measureOf(entry: Entry, cell: string, deadline: Deadline): Measure {
  return {
    row: entry.row,
    cell,
    ordinal: entry.ordinal,
    text: entry.measure,
    unit: entry.unit,
    leader: entry.leader,
    deadline,
    status: statusOf(entry),
    progress: entry.progress,
    percent: entry.percent,
    completedOn: entry.completedOn?.day ?? null,
  };
}
