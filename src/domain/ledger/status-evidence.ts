import type { ColumnRole } from '../header/column-role';
import type { Day } from '../calendar/day';
import type { DeadlineReading } from '../deadline/types';
import { readStatus, statusOfPercent } from '../status/read-status';
import type { SeenCell } from './body-reader';
import type { DoneDay } from './done-day';
import type { Status } from './types';

/** A status with the cell and the whole words it was read from. */
export interface StatusEvidence {
  readonly status: Status;
  readonly cell: string;
  readonly text: string;
}

/** What is known of a row when its status is looked for. */
export interface StatusFacts {
  readonly cellOf: (role: ColumnRole) => SeenCell | null;
  /** Does the status column ask (是否完成), so that 是 answers it? */
  readonly yesNo: boolean;
  readonly asOf: Day;
  readonly deadline: DeadlineReading;
  readonly deadlineCell: SeenCell | null;
  readonly percent: number | null;
  readonly completedOn: DoneDay | null;
}

/** A 长期坚持 inside a longer progress text is a way of working, not the state of the problem. */
const LONGEST_LONG_TERM = 12;

/** Where a status may stand, the surest first; the first that says one counts. */
const SOURCES: readonly ((facts: StatusFacts) => StatusEvidence | null)[] = [
  (facts) => inWords(facts.cellOf('status'), facts.yesNo, Infinity),
  (facts) => inWords(facts.cellOf('progress'), false, LONGEST_LONG_TERM),
  (facts) => inWords(facts.cellOf('result'), false, LONGEST_LONG_TERM),
  inDoneDay,
  (facts) => evidence(facts.deadlineCell, facts.deadline.kind.includes('done'), 'completed'),
  inPercent,
  // After the percent, since a long-term task may well be under way or done.
  (facts) => evidence(facts.deadlineCell, facts.deadline.kind === 'longTerm', 'longTerm'),
];

/** The status of a row and where it says so; null where nothing does. */
export function statusEvidence(facts: StatusFacts): StatusEvidence | null {
  for (const source of SOURCES) {
    const found = source(facts);
    if (found) return found;
  }
  return null;
}

function inWords(
  seen: SeenCell | null,
  yesNo: boolean,
  longestLongTerm: number,
): StatusEvidence | null {
  const reading = seen && readStatus(seen.text, { yesNo });
  if (!seen || !reading) return null;
  if (reading.status === 'longTerm' && seen.text.length > longestLongTerm) return null;
  return { status: reading.status, cell: seen.name, text: seen.text };
}

/** A completion date that has come; one still ahead is a plan or a slip. */
function inDoneDay({ completedOn, asOf, cellOf }: StatusFacts): StatusEvidence | null {
  const come = completedOn !== null && (completedOn.earliest ?? completedOn.day) <= asOf;
  return evidence(cellOf('completedOn'), come, 'completed');
}

function inPercent({ percent, cellOf }: StatusFacts): StatusEvidence | null {
  return evidence(cellOf('percent'), percent !== null, statusOfPercent(percent ?? 0));
}

function evidence(seen: SeenCell | null, holds: boolean, status: Status): StatusEvidence | null {
  return seen && holds ? { status, cell: seen.name, text: seen.text } : null;
}
