import type { ColumnRole } from '../header/column-role';
import { readDeadline } from '../deadline/read-deadline';
import { readDeadlineCell } from '../deadline/read-deadline-cell';
import type { DeadlineContext, DeadlineReading } from '../deadline/types';
import type { SeenCell } from './seen-cell';
import { deadlineInMeasure, deadlineInRemark } from './said-deadline';

/** A deadline and the cell it was read from; null where none says one. */
interface EntryDeadline {
  readonly deadline: DeadlineReading;
  readonly deadlineCell: SeenCell | null;
}

/** What a step's deadline may be read from. */
interface DeadlineSources {
  /** The cell of its row, or its part of that cell; null without such a column. */
  readonly own: SeenCell | null;
  /** The cell that `own` is, or is a part of, as it stands on the sheet. */
  readonly ownCell: SeenCell | null;
  readonly cellOf: (role: ColumnRole) => SeenCell | null;
  /** The remark that may say this step's deadline. */
  readonly remark: SeenCell | null;
  readonly measure: string;
  readonly measureCell: SeenCell | null;
  /** The step above in the same problem, whose deadline a blank cell repeats. */
  readonly above: EntryDeadline | null;
  readonly context: DeadlineContext;
}

/**
 * The deadline of a step: its own cell; where that says nothing, the date before an extension, a remark
 * with a word for it, the step above; in a ledger without deadlines and remarks a measure that names one.
 */
export function entryDeadline(sources: DeadlineSources): EntryDeadline {
  const { own, ownCell, context } = sources;
  const reading = own ? readDeadlineCell(own.cell, context) : readDeadline('', context);
  if (own && own.text !== '' && reading.kind !== 'none') {
    return { deadline: withOriginal(reading, sources), deadlineCell: ownCell };
  }
  const isBlank = own === null || own.text === '';
  const elsewhere = isBlank ? inPlaceOfBlank(sources) : fromRemark(sources);
  return elsewhere ?? { deadline: reading, deadlineCell: ownCell };
}

/** Where a step without a deadline of its own may have one, the surest first. */
function inPlaceOfBlank(sources: DeadlineSources): EntryDeadline | null {
  return (
    fromOriginal(sources) ??
    fromRemark(sources) ??
    fromAbove(sources.above) ??
    (sources.own === null ? fromMeasure(sources) : null)
  );
}

/** 原定: kept where it says another day than the deadline. */
function withOriginal(reading: DeadlineReading, sources: DeadlineSources): DeadlineReading {
  const original = originalOf(sources)?.reading.due ?? null;
  return original === null || original === reading.due ? reading : { ...reading, original };
}

function originalOf({
  cellOf,
  context,
}: DeadlineSources): { readonly cell: SeenCell; readonly reading: DeadlineReading } | null {
  const cell = cellOf('originalDeadline');
  return cell && cell.text !== '' ? { cell, reading: readDeadlineCell(cell.cell, context) } : null;
}

/** No extension yet: what was first set still binds. */
function fromOriginal(sources: DeadlineSources): EntryDeadline | null {
  const original = originalOf(sources);
  if (original?.reading.due == null) return null;
  return { deadline: original.reading, deadlineCell: original.cell };
}

/** Only these two of the whole entry. */
function fromAbove(above: EntryDeadline | null): EntryDeadline | null {
  return above && { deadline: above.deadline, deadlineCell: above.deadlineCell };
}

function fromRemark({ remark, context }: DeadlineSources): EntryDeadline | null {
  const deadline = remark && deadlineInRemark(remark.text, context);
  return deadline ? { deadline, deadlineCell: remark } : null;
}

function fromMeasure({ measure, measureCell, context }: DeadlineSources): EntryDeadline | null {
  const deadline = deadlineInMeasure(measure, context);
  return deadline ? { deadline, deadlineCell: measureCell } : null;
}
