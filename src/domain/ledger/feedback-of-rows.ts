import type { Day } from '../calendar/day';
import type { BodyReader } from './body-reader';
import { feedbackColumn, feedbackDateIn, feedbackIn, type FoundFeedback } from './feedback-date';
import type { RowGroup } from './group-rows';

/** The feedback dates that a sheet says. */
interface SheetFeedback {
  /** The one date of the whole sheet; null where it says none, several, or the user gave one. */
  readonly found: FoundFeedback | null;
  /** By row, where the problems come from several rounds; else empty. */
  readonly byRow: ReadonlyMap<number, Day>;
}

const NONE: SheetFeedback = { found: null, byRow: new Map() };

/**
 * What the sheet says of the feedback date: in the texts above the header, else in a column of its own.
 * A given date wins over both.
 */
export function feedbackOf(
  reader: BodyReader,
  groups: readonly RowGroup[],
  given: Day | null,
): SheetFeedback {
  if (given !== null) return NONE;
  const found = feedbackDateIn(reader.header.titles);
  if (found) return { found, byRow: new Map() };
  const column = feedbackColumn(reader);
  return column === null ? NONE : inColumn(reader, groups, column);
}

/** A blank cell repeats the date above it within its problem. */
function inColumn(reader: BodyReader, groups: readonly RowGroup[], column: number): SheetFeedback {
  const byRow = new Map<number, Day>();
  const days = new Set<Day>();
  let first: FoundFeedback | null = null;
  for (const group of groups) {
    let current: FoundFeedback | null = null;
    for (const row of group.rows) {
      current = feedbackIn(reader, row, column) ?? current;
      if (!current) continue;
      byRow.set(row, current.day);
      days.add(current.day);
      first ??= current;
    }
  }
  return days.size === 1 ? { found: first, byRow: new Map() } : { found: null, byRow };
}
