import type { Day } from '../../domain/calendar/day';
import type { DisplayState } from '../../domain/palette/types';
import type { ProblemRows, SnapshotChanges } from '../../domain/snapshot/types';

/** What may have become of a problem, what is good or bad news first. */
const CHANGE_KINDS = [
  'newlyCompleted',
  'newlyOverdue',
  'reopened',
  'deadlineChanged',
  'percentMoved',
  'added',
  'removed',
] as const satisfies readonly (keyof SnapshotChanges)[];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What of a problem changed, before and after. */
export type ChangeNote =
  | { readonly kind: 'state'; readonly from: DisplayState; readonly to: DisplayState }
  | { readonly kind: 'due'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'percent'; readonly from: number; readonly to: number }
  | { readonly kind: 'is' | 'was'; readonly state: DisplayState };

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
      return changes.deadlineChanged.map(({ from, to, ...one }) =>
        rowOf(one, { kind: 'due', from, to }),
      );
    case 'percentMoved':
      return changes.percentMoved.map(({ from, to, ...one }) =>
        rowOf(one, { kind: 'percent', from, to }),
      );
    case 'added':
      return changes.added.map((one) => rowOf(one, { kind: 'is', state: one.state }));
    case 'removed':
      return changes.removed.map(({ serial, text, state }) => ({
        rows: null,
        serial,
        text,
        note: { kind: 'was', state },
      }));
    case 'newlyCompleted':
    case 'newlyOverdue':
    case 'reopened':
      return changes[kind].map((one) =>
        rowOf(one, { kind: 'state', from: one.before, to: one.state }),
      );
  }
}

function rowOf(
  { row, lastRow, serial, text }: ProblemRows & { readonly serial: string; readonly text: string },
  note: ChangeNote,
): ChangedRow {
  return { rows: { row, lastRow }, serial, text, note };
}
