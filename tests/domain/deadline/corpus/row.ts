import type { Day } from '../../../../src/domain/calendar/day';
import type { DeadlineKind } from '../../../../src/domain/ledger/types';

/** A phrase and what a careful clerk says of it, feedback being 2024-07-26 (a Friday). */
export type CorpusRow = readonly [phrase: string, kind: DeadlineKind, due: Day | null, why: string];

/** Dated rows that share one reason. */
export function dated(why: string, rows: readonly (readonly [string, Day])[]): CorpusRow[] {
  return rows.map(([phrase, due]) => [phrase, 'date', due, why]);
}

/** Phrases of one kind, without a day or all with the same day. */
export function alike(
  why: string,
  kind: DeadlineKind,
  due: Day | null,
  phrases: readonly string[],
): CorpusRow[] {
  return phrases.map((phrase) => [phrase, kind, due, why]);
}
