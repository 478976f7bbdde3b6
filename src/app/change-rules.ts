import type { Area } from '../domain/grid/sheet-grid';
import type { ChangeKind, WorkbookChange } from './ports';
import type { Session } from './session';

/** What is on screen, as far as it decides what a change means. */
export interface Seen {
  /** The sheet whose ledger is on screen; null where none is. */
  readonly ledger: string | null;
  /** The sheet the last reading found the user on; null where it is not known. */
  readonly active: string | null;
  /** The figures are known to be those of an earlier reading. */
  readonly isStale: boolean;
  /** Cells on the ledger's sheet whose formats only this add-in changes, or just changed. */
  readonly ours: readonly Area[];
}

/** `read`: the figures may be others now; `list`: only which sheets there are; else nothing shown depends on it. */
export type Consequence = 'read' | 'list' | 'nothing';

type Rule = (change: WorkbookChange, seen: Seen) => Consequence;

const always: Rule = () => 'read';

const isLedger = ({ sheetId }: WorkbookChange, { ledger }: Seen): boolean => sheetId === ledger;

/** Without a ledger on screen the pane offers the sheets that are one. */
const ofSheets: Rule = (change, seen) =>
  seen.ledger === null || isLedger(change, seen) ? 'read' : 'list';

const RULES: Readonly<Record<ChangeKind, Rule>> = {
  // Of any sheet: formulas of the ledger may refer to it.
  cells: always,
  rows: always,
  // What refers to a sheet that is gone is an error now.
  deleted: always,
  // Number formats tell a date or a percent from a number; those of other sheets say nothing here.
  formats: (change, seen) =>
    isLedger(change, seen) && !isWithin(change.areas, seen.ours) ? 'read' : 'nothing',
  activated: ({ sheetId }, { isStale, active }) =>
    isStale || sheetId !== active ? 'read' : 'nothing',
  added: ofSheets,
  renamed: ofSheets,
  visibility: ofSheets,
  protection: (change, seen) => (isLedger(change, seen) ? 'read' : 'nothing'),
};

/** What is to be done about a change that is no echo of ours. */
export function consequenceOf(change: WorkbookChange, seen: Seen): Consequence {
  return RULES[change.kind](change, seen);
}

/** The rows of a sheet in Excel 2007 and later. */
const ROWS = 1_048_576;

/** A cell by Excel's numbers. */
interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What a session has on screen.
 *
 * @param active As `Seen`.
 * @param edited Cells of the user's that were edited just now.
 */
export function seenIn(
  { phase, stale }: Pick<Session, 'phase' | 'stale'>,
  active: string | null,
  edited: readonly Cell[],
): Seen {
  const isStale = stale !== null;
  if (phase.kind !== 'ledger') return { ledger: null, active, isStale, ours: [] };
  const { sheet, helperColumn } = phase;
  const helper = { top: 1, bottom: ROWS, left: helperColumn, right: helperColumn + 1 };
  const cells = edited
    .filter(({ sheetId }) => sheetId === sheet.id)
    .map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
  return { ledger: sheet.id, active, isStale, ours: [helper, ...cells] };
}

/** Where Excel does not say which cells it were, it may be any. */
function isWithin(areas: readonly Area[], ours: readonly Area[]): boolean {
  return areas.length > 0 && areas.every((area) => ours.some((whole) => contains(whole, area)));
}

function contains(whole: Area, part: Area): boolean {
  return (
    part.top >= whole.top &&
    part.bottom <= whole.bottom &&
    part.left >= whole.left &&
    part.right <= whole.right
  );
}
