import type { PutOff } from '../app/session';
import type { Settings } from '../app/settings';
import type { Day } from '../domain/calendar/day';
import type { ColumnReading, ColumnRole } from '../domain/header/column-role';
import { choiceFor, COLUMN_ROLES } from '../domain/header/column-role';
import type { Deadline, Ledger } from '../domain/ledger/types';

/** A deadline such as 2024年8月前, and the days its two readings make. */
export interface AmbiguousDeadline {
  readonly text: string;
  /** The reading `start`: the day before the month begins. */
  readonly start: Day;
  /** The reading `end`: the last day of the month. */
  readonly end: Day;
}

/** The columns the user is to be asked about now, left to right: unsure, not answered, not put off. */
export function openColumns(
  ledger: Ledger,
  { columns }: Settings,
  putOff: PutOff,
): readonly ColumnReading[] {
  return ledger.columnReadings.filter(
    ({ key, confidence }) =>
      confidence === 'unsure' &&
      choiceFor(columns, key) === undefined &&
      !putOff.columns.includes(key),
  );
}

/** The first deadline that can be read in two ways, while nobody has said in which; else null. */
export function openMonth(
  ledger: Ledger,
  { monthBeforeAnswered }: Settings,
  putOff: PutOff,
): AmbiguousDeadline | null {
  if (monthBeforeAnswered || putOff.monthBefore) return null;
  for (const { deadline, measures } of ledger.items) {
    // The measures first: the problem's own deadline may be joined from several of theirs.
    for (const one of [...measures.map((measure) => measure.deadline), deadline]) {
      const found = ambiguous(one);
      if (found) return found;
    }
  }
  return null;
}

function ambiguous({ text, candidates }: Deadline): AmbiguousDeadline | null {
  const [start, ...later] = candidates;
  const end = later.at(-1);
  return start === undefined || end === undefined ? null : { text, start, end };
}

/** The roles offered for a column: what it is taken for and may be, then all the others. */
export function offeredRoles({ role, alternatives }: ColumnReading): {
  readonly likely: readonly ColumnRole[];
  readonly others: readonly ColumnRole[];
} {
  const likely = [...new Set(role === null ? alternatives : [role, ...alternatives])];
  return { likely, others: COLUMN_ROLES.filter((each) => !likely.includes(each)) };
}
