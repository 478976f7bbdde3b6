import { cellName, columnLetter } from '../grid/cells';
import { cleanCall, cleanText, quoteText, sheetPrefix } from '../highlight/formula-text';
import type { Ledger } from '../ledger/types';
import { PALETTE } from '../palette/palette';
import type { DisplayState } from '../palette/types';

/** A column of the ledger between two rows, as a formula on another sheet says it. */
export function ledgerRange(ledger: Ledger, column: number, first: number, last: number): string {
  const letter = columnLetter(column);
  return `${sheetPrefix(ledger.sheet)}$${letter}$${first}:$${letter}$${last}`;
}

/** How many cells of the range hold one of the states' words; further rows of a problem hold none. */
export function countStates(range: string, states: readonly DisplayState[]): string {
  return states.map((state) => `COUNTIF(${range},${quoteText(PALETTE[state].word)})`).join('+');
}

/**
 * The same for the rows whose name is that of the cell `name`; `names` gives an array of names, one a
 * row. Not COUNTIFS: it would miss a text with a stray blank and read * and ? as patterns.
 */
export function countStatesWhere(
  range: string,
  states: readonly DisplayState[],
  names: string,
  name: string,
): string {
  const tests = states.map((state) => `(${range}=${quoteText(PALETTE[state].word)})`);
  const isState = tests.length > 1 ? `(${tests.join('+')})` : tests.join();
  return `SUMPRODUCT((${names}=${name})*${isState})`;
}

/** For each cell of the range the last text at or above it: the name a merged or blank cell goes by. */
export function filledDown(range: string): string {
  return `LOOKUP(ROW(${range}),ROW(${range})/(${range}<>""),${cleanCall(range)})`;
}

/**
 * Rows times names that formulas may test. They are worked out again after every edit in the workbook,
 * since the state column follows the calendar; beyond this a slow computer would be felt to wait.
 */
const MOST_NAME_TESTS = 100_000;

/** Can formulas count so many names over these rows without making every edit slow? */
export function canCountNames(names: number, first: number, last: number): boolean {
  return names * (last - first + 1) <= MOST_NAME_TESTS;
}

/** Can formulas tell these names apart? Excel's = takes capital and small letters for the same. */
export function canTellApart(names: readonly string[]): boolean {
  const told = new Set(names.map((name) => cleanText(name).toLowerCase()));
  return told.size === names.length && !told.has('');
}

/** `SUM` over part of a row or column of the sheet the formula stands on. */
export function sumOf(first: readonly [number, number], last: readonly [number, number]): string {
  return `SUM(${cellName(...first)}:${cellName(...last)})`;
}
