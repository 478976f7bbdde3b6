import { type Day, dayOf, partsOf } from '../../calendar/day';
import { readDeadlineCell } from '../../deadline/read-deadline-cell';
import type { DeadlineReading } from '../../deadline/types';
import type { ColumnRole } from '../../header/column-role';
import type { SeenCell } from '../../ledger/seen-cell';
import type { CheckView } from '../view';

/** A cell with the date in it. */
export interface DatedCell {
  readonly seen: SeenCell;
  readonly reading: DeadlineReading;
  readonly day: Day;
}

/** The date a row shows for a role; null where it has none or the column is missing. */
export function datedCell(
  { reader, context }: CheckView,
  row: number,
  role: ColumnRole,
): DatedCell | null {
  const seen = reader.seen(row, role);
  if (!seen || seen.text === '') return null;
  const reading = readDeadlineCell(seen.cell, context);
  return reading.due === null ? null : { seen, reading, day: reading.due };
}

/** The first day that may be meant: of a month its first, of two readings the earlier; else null. */
export function earliestOf({ reading, day }: DatedCell): Day | null {
  const [first = day] = reading.candidates;
  const { year, month } = partsOf(first);
  switch (reading.precision) {
    case 'day':
      return first;
    case 'month':
      return dayOf(year, month, 1);
    case 'longer':
    case null:
      return null;
  }
}
