import type { Day } from '../../domain/calendar/day';
import type { DisplayState } from '../../domain/palette/types';
import type { PlaceNow, ProblemRows, SnapshotChanges } from '../../domain/snapshot/types';

/** What may have become of a problem, what is good or bad news first. */
const CHANGE_KINDS = [
  'newlyCompleted',
  'newlyOverdue',
  'reopened',
  'deadlineChanged',
  'percentMoved',
  'textChanged',
  'added',
  'removed',
  'split',
  'merged',
] as const satisfies readonly (keyof SnapshotChanges)[];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What of a problem changed, before and after. */
export type ChangeNote =
  | { readonly kind: 'state'; readonly from: DisplayState; readonly to: DisplayState }
  /** `original` where the limit was another one even before; words as each ledger writes them, null where only a snapshot is left. */
  | {
      readonly kind: 'due';
      readonly from: Day | null;
      readonly to: Day | null;
      readonly original: Day | null;
      readonly words: { readonly from: string | null; readonly to: string | null };
    }
  | { readonly kind: 'percent'; readonly from: number; readonly to: number }
  | { readonly kind: 'is'; readonly state: DisplayState }
  /** `row`: where it stood, null where only a snapshot is left. */
  | { readonly kind: 'was'; readonly state: DisplayState; readonly row: number | null }
  /** Each side's words, whole where it is an open ledger, else their beginning. */
  | { readonly kind: 'text'; readonly from: string; readonly to: string }
  /** A part of what was one problem, by its number; parts of what is one now, by theirs. */
  | { readonly kind: 'partOf' | 'joined'; readonly serials: readonly string[] };

/** One changed problem; null rows where it no longer stands in the ledger. */
export interface ChangedRow {
  readonly rows: ProblemRows | null;
  readonly serial: string;
  /** Its first characters. */
  readonly text: string;
  readonly note: ChangeNote;
}

export interface ChangeList {
  readonly kind: ChangeKind;
  readonly changed: readonly ChangedRow[];
}

/** Said even where there is none: that nothing came due late is news too. */
const ALWAYS: readonly ChangeKind[] = ['newlyCompleted', 'newlyOverdue'];

/** The kinds of change there were with their problems, and the two that are always said. */
export function changeLists(changes: SnapshotChanges): readonly ChangeList[] {
  return CHANGE_KINDS.map((kind) => ({ kind, changed: rowsOf(changes, kind) })).filter(
    ({ kind, changed }) => changed.length > 0 || ALWAYS.includes(kind),
  );
}

function rowsOf(changes: SnapshotChanges, kind: ChangeKind): readonly ChangedRow[] {
  switch (kind) {
    case 'deadlineChanged':
      return changes.deadlineChanged.map(({ from, to, original, words, ...one }) =>
        rowOf(one, { kind: 'due', from, to, original: original === from ? null : original, words }),
      );
    case 'percentMoved':
      return changes.percentMoved.map(({ from, to, ...one }) =>
        rowOf(one, { kind: 'percent', from, to }),
      );
    case 'added':
      return changes.added.map((one) => rowOf(one, { kind: 'is', state: one.state }));
    case 'removed':
      return changes.removed.map(({ serial, text, state, was }) => ({
        rows: null,
        serial,
        text,
        note: { kind: 'was', state, row: was?.row ?? null },
      }));
    case 'textChanged':
      return changes.textChanged.map(({ from, to, ...one }) =>
        rowOf(one, { kind: 'text', from: wordsOf(from), to: wordsOf(to) }),
      );
    case 'split':
      return changes.split.flatMap(({ whole, parts }) =>
        parts.map((part) => rowOf(part, { kind: 'partOf', serials: [whole.serial] })),
      );
    case 'merged':
      return changes.merged.map(({ whole, parts }) =>
        rowOf(whole, { kind: 'joined', serials: parts.map(({ serial }) => serial) }),
      );
    case 'newlyCompleted':
    case 'newlyOverdue':
    case 'reopened':
      return changes[kind].map((one) =>
        rowOf(one, { kind: 'state', from: one.before, to: one.state }),
      );
  }
}

function rowOf(
  { row, lastRow, serial, text }: PlaceNow & { readonly serial: string; readonly text: string },
  note: ChangeNote,
): ChangedRow {
  const rows = row === null || lastRow === null ? null : { row, lastRow };
  return { rows, serial, text, note };
}

/** The whole words, or the beginning of those that a snapshot kept. */
function wordsOf({ words, excerpt }: TextSide): string {
  return words ?? `${excerpt}…`;
}

type TextSide = SnapshotChanges['textChanged'][number]['from'];
