import { cellName, columnLetter } from '../grid/cells';
import { quoteText, sheetPrefix } from '../highlight/formula-text';
import type { Ledger } from '../ledger/types';
import { STATE_WORDS } from '../palette/state-words';
import type { DisplayState } from '../palette/types';

/** A column of the ledger between two rows, as a formula on another sheet says it. */
export function ledgerRange(ledger: Ledger, column: number, first: number, last: number): string {
  const letter = columnLetter(column);
  return `${sheetPrefix(ledger.sheet)}$${letter}$${first}:$${letter}$${last}`;
}

/** A column of the ledger over its whole body. */
export function bodyRange(ledger: Ledger, column: number): string {
  return ledgerRange(ledger, column, ledger.body.first, ledger.body.last);
}

/** How many cells of the range hold one of the states' words; further rows of a problem hold none. */
export function countStates(range: string, states: readonly DisplayState[]): string {
  return states.map((state) => `COUNTIF(${range},${quoteText(STATE_WORDS[state])})`).join('+');
}

/**
 * The same for the rows that have the name of the cell `name` in the range `names`. Plain COUNTIFS,
 * so that a clerk can check it; it is right for names that `canCountNames` admits.
 */
export function countStatesNamed(
  range: string,
  states: readonly DisplayState[],
  names: string,
  name: string,
): string {
  return states
    .map((state) => `COUNTIFS(${names},${name},${range},${quoteText(STATE_WORDS[state])})`)
    .join('+');
}

/** `SUM` over part of a row or column of the sheet the formula stands on. */
export function sumOf(first: readonly [number, number], last: readonly [number, number]): string {
  return `SUM(${cellName(...first)}:${cellName(...last)})`;
}
