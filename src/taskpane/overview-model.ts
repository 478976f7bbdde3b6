import type { Area } from '../domain/grid/sheet-grid';
import type { Ledger, LedgerItem } from '../domain/ledger/types';
import { displayState } from '../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState } from '../domain/palette/types';

export interface StateCount {
  readonly state: DisplayState;
  readonly count: number;
}

/** A problem with the state it is shown in. */
export interface ShownProblem {
  readonly item: LedgerItem;
  readonly state: DisplayState;
}

/** How many problems stand in each state that occurs, in the palette's order; adds up to all problems. */
export function countStates(items: readonly LedgerItem[]): readonly StateCount[] {
  const states = items.map(displayState);
  return DISPLAY_STATES.map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  })).filter(({ count }) => count > 0);
}

/** The problems shown in one state, in sheet order. */
export function problemsIn(
  items: readonly LedgerItem[],
  state: DisplayState,
): readonly ShownProblem[] {
  return shown(items).filter((problem) => problem.state === state);
}

/** What needs attention: overdue problems, the latest first, then those due soon, the nearest first. */
export function attentionList(items: readonly LedgerItem[]): readonly ShownProblem[] {
  const all = shown(items);
  const overdue = all.filter(({ state }) => state === 'overdue');
  const dueSoon = all.filter(({ state }) => state === 'dueSoon');
  return [
    ...overdue.sort((a, b) => b.item.daysLate - a.item.daysLate),
    ...dueSoon.sort((a, b) => compareDue(a.item, b.item)),
  ];
}

/** The sheet rows of a problem over the whole width of the ledger. */
export function areaOfItem(ledger: Ledger, item: LedgerItem): Area {
  const columns = Object.values(ledger.columns).flat();
  const left = Math.min(ledger.lastColumn, ...columns);
  return { top: item.row, left, bottom: item.lastRow, right: ledger.lastColumn };
}

function shown(items: readonly LedgerItem[]): ShownProblem[] {
  return items.map((item) => ({ item, state: displayState(item) }));
}

/** Days are written so that text order is date order. */
function compareDue(a: LedgerItem, b: LedgerItem): number {
  return (a.deadline.due ?? '').localeCompare(b.deadline.due ?? '');
}
