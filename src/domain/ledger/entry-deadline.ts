import { readDeadline } from '../deadline/read-deadline';
import { readDeadlineCell } from '../deadline/read-deadline-cell';
import type { DeadlineContext, DeadlineReading } from '../deadline/types';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import { deadlineInMeasure, deadlineInRemark } from './said-deadline';
import type { StepCells } from './step-cells';
import type { Step } from './steps';

/** A deadline and the cell it was read from; null where none says one. */
interface EntryDeadline {
  readonly deadline: DeadlineReading;
  readonly deadlineCell: SeenCell | null;
}

/** What a step's deadline may be read from. */
interface DeadlineSources {
  readonly reader: BodyReader;
  readonly step: Step;
  readonly cells: StepCells;
  /** The step above in the same problem, whose deadline a blank cell repeats. */
  readonly above: EntryDeadline | null;
  readonly context: DeadlineContext;
}

/**
 * The deadline of a step: its own cell; where that says nothing, the date before an extension, a remark
 * with a word for it, the step above; in a ledger without deadlines and remarks a measure that names one.
 * The cell is given as it stands on the sheet, though the step may have read a part of it only.
 */
export function entryDeadline(sources: DeadlineSources): EntryDeadline {
  const { reader, step, cells, context } = sources;
  const deadlineCell = reader.seen(step.row, 'deadline');
  const own = cells.part(deadlineCell);
  const reading = own ? readDeadlineCell(own.cell, context) : readDeadline('', context);
  if (own && own.text !== '' && reading.kind !== 'none') {
    return { deadline: withOriginal(reading, sources), deadlineCell };
  }
  const isBlank = own === null || own.text === '';
  const elsewhere = isBlank ? inPlaceOfBlank(sources, own === null) : fromRemark(sources);
  return elsewhere ?? { deadline: reading, deadlineCell };
}

/** Where a step without a deadline of its own may have one, the surest first. */
function inPlaceOfBlank(sources: DeadlineSources, hasNoColumn: boolean): EntryDeadline | null {
  return (
    fromOriginal(sources) ??
    fromRemark(sources) ??
    fromAbove(sources.above) ??
    (hasNoColumn ? fromMeasure(sources) : null)
  );
}

/** 原定: kept where it says another day than the deadline. */
function withOriginal(reading: DeadlineReading, sources: DeadlineSources): DeadlineReading {
  const original = originalOf(sources)?.reading.due ?? null;
  return original === null || original === reading.due ? reading : { ...reading, original };
}

function originalOf({
  cells,
  context,
}: DeadlineSources): { readonly cell: SeenCell; readonly reading: DeadlineReading } | null {
  const cell = cells.of('originalDeadline');
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

/** A further step has a remark only where one begins in its own row. */
function fromRemark({
  reader,
  step: { row },
  above,
  context,
}: DeadlineSources): EntryDeadline | null {
  if (above !== null && !reader.begins(row, 'remark')) return null;
  const remark = reader.seen(row, 'remark');
  const deadline = remark && deadlineInRemark(remark.text, context);
  return deadline ? { deadline, deadlineCell: remark } : null;
}

function fromMeasure({ reader, step, context }: DeadlineSources): EntryDeadline | null {
  const deadline = deadlineInMeasure(step.measure, context);
  return deadline ? { deadline, deadlineCell: reader.seen(step.row, 'measure') } : null;
}
