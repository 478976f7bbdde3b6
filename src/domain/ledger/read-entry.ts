import type { ColumnRole } from '../header/column-role';
import type { Day } from '../calendar/day';
import { readDeadline } from '../deadline/read-deadline';
import { readDeadlineCell } from '../deadline/read-deadline-cell';
import type { DeadlineContext, DeadlineReading } from '../deadline/types';
import { type PercentScale, readPercent } from '../progress/read-percent';
import type { BodyReader, SeenCell } from './body-reader';
import { type DoneDay, readDoneDay } from './done-day';
import { type StatusEvidence, statusEvidence } from './status-evidence';

/** What every row of a ledger is read with. */
export interface ReadingRules {
  readonly context: DeadlineContext;
  readonly percentScale: PercentScale | null;
  /** Does the status column ask (是否完成), so that 是 answers it? */
  readonly yesNo: boolean;
  readonly asOf: Day;
}

/** One row of a problem as read; cells that are empty or merged from above inherit. */
export interface Entry {
  readonly row: number;
  /** The measure that begins in this row; '' where none does. */
  readonly measure: string;
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
 * Reads one row of a problem. `above` is the entry before it in the same problem, whose deadline,
 * unit and leader it inherits where its own are blank; `shared` gives the cells that speak for the
 * whole problem because only its first row has them.
 */
export function readEntry(
  reader: BodyReader,
  row: number,
  above: Entry | null,
  shared: (role: ColumnRole) => SeenCell | null,
  rules: ReadingRules,
): Entry {
  const cellOf = (role: ColumnRole): SeenCell | null => {
    const own = reader.seen(row, role);
    return own?.text === '' ? shared(role) : own;
  };
  const percentCell = cellOf('percent');
  const completedOnCell = cellOf('completedOn');
  const facts = {
    ...deadlineOf(reader, row, above, rules.context),
    percent: percentCell && readPercent(percentCell.cell, rules.percentScale),
    completedOn: completedOnCell && readDoneDay(completedOnCell, rules.context),
  };
  return {
    row,
    measure: reader.begins(row, 'measure') ? reader.text(row, 'measure') : '',
    leader: reader.text(row, 'leader') || (above?.leader ?? ''),
    unit: reader.text(row, 'unit') || (above?.unit ?? ''),
    progress: reader.text(row, 'progress'),
    percentCell,
    completedOnCell,
    ...facts,
    evidence: statusEvidence({ ...facts, cellOf, yesNo: rules.yesNo, asOf: rules.asOf }),
  };
}

/** The deadline of the row's own cell; where that is blank, of the entry above. */
function deadlineOf(
  reader: BodyReader,
  row: number,
  above: Entry | null,
  context: DeadlineContext,
): Pick<Entry, 'deadline' | 'deadlineCell'> {
  const seen = reader.seen(row, 'deadline');
  if (above && (seen?.text ?? '') === '') {
    return { deadline: above.deadline, deadlineCell: above.deadlineCell };
  }
  const deadline = seen ? readDeadlineCell(seen.cell, context) : readDeadline('', context);
  return { deadline, deadlineCell: seen };
}
