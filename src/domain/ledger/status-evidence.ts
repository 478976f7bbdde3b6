import type { ColumnRole } from '../header/column-role';
import type { Day } from '../calendar/day';
import type { DeadlineReading } from '../deadline/types';
import { isBareAnswer } from '../status/answers';
import { statusesClash } from '../status/clash';
import { readStatus, statusOfPercent } from '../status/read-status';
import type { SeenCell } from './seen-cell';
import type { DoneDay } from './done-day';
import type { StatusQuestion } from './status-question';
import type { Status } from './types';

/** Where a status may be said. `closed` is 是否销号 beside a status column, `deadline` a word in the date's place. */
export type StatusSource =
  'status' | 'closed' | 'progress' | 'result' | 'completedOn' | 'deadline' | 'percent';

/** A status with the cell and the whole words it was read from. */
export interface StatusEvidence {
  readonly source: StatusSource;
  readonly status: Status;
  readonly cell: string;
  readonly text: string;
}

/** What is known of a row when its status is looked for. */
export interface StatusFacts {
  readonly cellOf: (role: ColumnRole) => SeenCell | null;
  /** What the status column asks, so that 是 answers it. */
  readonly question: StatusQuestion;
  readonly asOf: Day;
  readonly deadline: DeadlineReading;
  readonly deadlineCell: SeenCell | null;
  readonly percent: number | null;
  readonly completedOn: DoneDay | null;
}

/** A 长期坚持 inside a longer progress text is a way of working, not the state of the problem. */
const LONGEST_LONG_TERM = 12;

/**
 * THE rule of precedence: where a status may stand, the surest first; the first that says one counts.
 * A status column is what the office itself keeps as the state; 销号 follows completion, so a 否 there
 * speaks only where nothing else does; words are surer than dates, dates than figures. A bare 否 in the
 * status column only denies: see `refined`.
 */
const SOURCES: readonly ((facts: StatusFacts) => StatusEvidence | null)[] = [
  ({ cellOf, question }) => inWords('status', cellOf('status'), question !== null, Infinity),
  (facts) => inClosed(facts, true),
  ({ cellOf }) => inWords('progress', cellOf('progress'), false, LONGEST_LONG_TERM),
  ({ cellOf }) => inWords('result', cellOf('result'), false, LONGEST_LONG_TERM),
  inDoneDay,
  ({ deadline, deadlineCell }) =>
    evidence('deadline', deadlineCell, deadline.kind.includes('done'), 'completed'),
  inPercent,
  // After the percent, since a long-term task may well be under way or done.
  ({ deadline, deadlineCell }) =>
    evidence('deadline', deadlineCell, deadline.kind === 'longTerm', 'longTerm'),
  (facts) => inClosed(facts, false),
];

/** The status of a row and where it says so; null where nothing does. */
export function statusEvidence(facts: StatusFacts): StatusEvidence | null {
  for (const source of SOURCES) {
    const found = source(facts);
    if (found) return isDenial(found) ? refined(found, facts) : found;
  }
  return null;
}

/** 否, × and 0 say that it is not done, and nothing of how far it is. */
function isDenial({ source, status, text }: StatusEvidence): boolean {
  return source === 'status' && status === 'notCompleted' && isBareAnswer(text);
}

/**
 * How far a problem is whose status cell only denies: as the surest other cell says, where that leaves it
 * open (正在推进, 长期坚持). Where that says it is done, 是否销号 denies the closing alone; 是否完成 is believed,
 * and the checks tell the contradiction.
 */
function refined(denial: StatusEvidence, facts: StatusFacts): StatusEvidence {
  const other = statusClaims(facts).find(({ source }) => source !== 'status');
  if (other && other.status !== 'completed') return other;
  const awaitsClosing = other !== undefined && facts.question === 'closed';
  return awaitsClosing ? { ...denial, status: 'substantiallyCompleted' } : denial;
}

/**
 * Everything the cells of a row say of its status, the surest first: the first one is
 * `statusEvidence`, but for a bare 否. Empty where nothing says one. For comparing them see `claimsClash`.
 */
export function statusClaims(facts: StatusFacts): readonly StatusEvidence[] {
  return SOURCES.flatMap((source) => source(facts) ?? []);
}

function inWords(
  source: StatusSource,
  seen: SeenCell | null,
  yesNo: boolean,
  longestLongTerm: number,
): StatusEvidence | null {
  const reading = seen && readStatus(seen.text, { yesNo });
  if (!seen || !reading) return null;
  if (reading.status === 'longTerm' && seen.text.length > longestLongTerm) return null;
  return { source, status: reading.status, cell: seen.name, text: seen.text };
}

/** 是否销号 beside a status column: a yes says that all is done, anything else only that it is not closed. */
function inClosed({ cellOf }: StatusFacts, closed: boolean): StatusEvidence | null {
  const said = inWords('closed', cellOf('closed'), true, Infinity);
  return said && (said.status === 'completed') === closed ? said : null;
}

/** A completion date that has come; one still ahead is a plan or a slip. */
function inDoneDay({ completedOn, asOf, cellOf }: StatusFacts): StatusEvidence | null {
  const come = completedOn !== null && (completedOn.earliest ?? completedOn.day) <= asOf;
  return come ? evidence('completedOn', cellOf('completedOn'), true, 'completed') : null;
}

/** The figure, or a word in its place: 未启动 in a column of percents. */
function inPercent({ percent, cellOf }: StatusFacts): StatusEvidence | null {
  if (percent === null) return inWords('percent', cellOf('percent'), false, Infinity);
  return evidence('percent', cellOf('percent'), true, statusOfPercent(percent));
}

function evidence(
  source: StatusSource,
  seen: SeenCell | null,
  holds: boolean,
  status: Status,
): StatusEvidence | null {
  return seen && holds ? { source, status, cell: seen.name, text: seen.text } : null;
}

/** Cells that give a figure or a day, so that 已完成 against them leaves no room for 正在巩固. */
const EXACT_SOURCES: readonly StatusSource[] = ['closed', 'completedOn', 'percent'];

/**
 * Do two claims of one row contradict each other? The surer comes first. 已完成 against 95% does, 正在推进
 * against 100%, a 销号 or a completion date that has come does too; 已完成 with 未销号 does not, since
 * closing comes after.
 */
export function claimsClash(surer: StatusEvidence, other: StatusEvidence): boolean {
  if (other.source === 'closed' && other.status !== 'completed') return false;
  if (statusesClash(surer.status, other.status)) return true;
  if (!EXACT_SOURCES.includes(other.source)) return false;
  const isDone = (status: Status): boolean => status === 'completed';
  return isDone(surer.status) !== isDone(other.status) && surer.status !== 'longTerm';
}
