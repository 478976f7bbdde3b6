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

/** The sheet rows of a problem over the whole width of the ledger. */
export function areaOfItem(ledger: Ledger, item: LedgerItem): Area {
  const columns = Object.values(ledger.columns).flat();
  const left = Math.min(ledger.lastColumn, ...columns);
  return { top: item.row, left, bottom: item.lastRow, right: ledger.lastColumn };
}

function shown(items: readonly LedgerItem[]): ShownProblem[] {
  return items.map((item) => ({ item, state: displayState(item) }));
}
