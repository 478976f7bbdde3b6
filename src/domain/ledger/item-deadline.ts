import type { DeadlineReading } from '../deadline/types';
import { combineDeadlines } from './combine';
import type { Entry } from './read-entry';
import type { Deadline } from './types';

/** What the ledger keeps of a reading; why it was read so stays in the trace. */
export function deadlineWords(reading: Deadline): Deadline {
  const { text, kind, due, supposed, original, candidates, milestones } = reading;
  return { text, kind, due, supposed, original, candidates, milestones };
}

/** The deadline of all steps; read from the points of one cell its text is the whole cell. */
export function deadlineOf(entries: readonly Entry[]): Deadline {
  const [first] = entries;
  const only = first && onlyReading(entries, first.deadline);
  if (only) return deadlineWords(only);
  const combined = combineDeadlines(entries.map((entry) => entry.deadline));
  if (first === undefined || first.ordinal === '') return combined;
  const cell = first.deadlineCell;
  const ofOneCell = entries.every(({ deadlineCell }) => deadlineCell?.name === cell?.name);
  if (cell === null || !ofOneCell || first.deadline.text === combined.text) return combined;
  return { ...combined, text: cell.text };
}

/**
 * The reading that all steps have in common, so that nothing is to be combined; null where they differ.
 * What was supposed of a text without a day counts for one step only.
 */
function onlyReading(entries: readonly Entry[], first: DeadlineReading): DeadlineReading | null {
  if (entries.length === 1) return first;
  if (first.due === null && (first.supposed || first.original !== null)) return null;
  return entries.every(({ deadline }) => deadline === first) ? first : null;
}

/** Where the deciding day was read; the first cell where no step has a day. */
export function decidingCell(entries: readonly Entry[], { due }: Deadline): string | null {
  let firstSaid: Entry | null = null;
  for (const entry of entries) {
    if (entry.deadlineCell === null || entry.deadlineCell.text === '') continue;
    if (entry.deadline.due === due) return entry.deadlineCell.name;
    firstSaid ??= entry;
  }
  return firstSaid?.deadlineCell?.name ?? null;
}
