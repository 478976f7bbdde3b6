import type { ColumnRole } from '../header/column-role';
import type { Day } from '../calendar/day';
import type { DeadlineContext, DeadlineReading } from '../deadline/types';
import { type PercentScale, readPercent } from '../progress/read-percent';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import { type DoneDay, readDoneDay } from './done-day';
import { entryDeadline } from './entry-deadline';
import { type StatusEvidence, statusEvidence } from './status-evidence';
import type { StatusQuestion } from './status-question';
import type { SharedCells } from './shared-cell';
import { StepCells } from './step-cells';
import { StepEntry, type StepReading } from './step-entry';
import type { Step } from './steps';

/** What every row of a ledger is read with. */
export interface ReadingRules {
  /** By row, since a ledger of several rounds has several feedback dates. */
  readonly contextOf: (row: number) => DeadlineContext;
  readonly percentScale: PercentScale | null;
  /** What the status column asks, so that 是 answers it. */
  readonly question: StatusQuestion;
  readonly asOf: Day;
}

/** One step of a problem as read: a row, or one numbered point of it. Blank cells inherit. */
export interface Entry {
  readonly row: number;
  /** The measure that begins in this row; '' where none does. */
  readonly measure: string;
  /** Its number as written where the cell holds several; else ''. */
  readonly ordinal: string;
  /** The same for all points of a row that differ in the words of their measure only. */
  readonly reading: StepReading;
  /** What the step's own cells say; for a point its part of a cell that is numbered in parallel. */
  readonly cellOf: (role: ColumnRole) => SeenCell | null;
  readonly leader: string;
  readonly unit: string;
  readonly deadlineCell: SeenCell | null;
  readonly deadline: DeadlineReading;
  readonly progress: string;
  readonly percentCell: SeenCell | null;
  readonly percent: number | null;
  readonly completedOnCell: SeenCell | null;
  readonly completedOn: DoneDay | null;
  readonly evidence: StatusEvidence | null;
}

/**
 * Reads one step of a problem. `above` is the entry before it in the same problem, whose deadline,
 * unit and leader it inherits where its own are blank; `shared` gives the cells that speak for the
 * whole problem because only its first row has them.
 */
export function readEntry(
  reader: BodyReader,
  step: Step,
  above: Entry | null,
  shared: SharedCells,
  rules: ReadingRules,
): StepEntry {
  const { row } = step;
  const context = rules.contextOf(row);
  const cells = new StepCells(reader, step, shared);
  const cellOf = (role: ColumnRole): SeenCell | null => cells.of(role);
  const percentCell = cells.percentCell();
  const completedOnCell = cells.of('completedOn');
  const { deadline, deadlineCell } = entryDeadline({ reader, step, cells, above, context });
  const percent = percentCell && readPercent(percentCell.cell, rules.percentScale);
  const completedOn = completedOnCell && readDoneDay(completedOnCell, context);
  const { question, asOf } = rules;
  return new StepEntry(step.measure, step.ordinal, {
    row,
    cells,
    leader: withBelow(reader, 'leader', cells.text('leader') || (above?.leader ?? ''), step),
    unit: withBelow(reader, 'unit', cells.text('unit') || (above?.unit ?? ''), step),
    deadline,
    deadlineCell,
    progress: cells.text('progress'),
    percent,
    completedOn,
    evidence: statusEvidence({
      cellOf,
      question,
      asOf,
      deadline,
      deadlineCell,
      percent,
      completedOn,
    }),
  });
}

/** A unit may be named in each of several rows; none is lost. */
function withBelow(reader: BodyReader, role: ColumnRole, own: string, { below }: Step): string {
  if (below.length === 0) return own;
  const further = below
    .filter((row) => reader.begins(row, role))
    .map((row) => reader.text(row, role));
  return [...new Set([own, ...further])].filter(Boolean).join('\n');
}
