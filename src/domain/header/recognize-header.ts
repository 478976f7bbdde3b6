import { cellAt, cellName } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import { chosenClaims, claimsOf } from './claims';
import type { BodySample } from './column-content';
import type { ColumnChoices } from './column-role';
import { type Columns, columnTitles, isHelperTitle } from './column-titles';
import { findHeader } from './find-header';
import type { FoundHeader } from './header-at';
import { lastRowOf } from './last-row';
import { otherLedgers } from './other-ledgers';
import { columnMap, columnReadings } from './readings';
import { settle } from './settle';
import type { Claim, HeaderReading, MatchedTitle, TitleText } from './types';

/** Texts further above the header belong to something else. */
const MOST_ROWS_ABOVE = 40;

/**
 * Finds the header of a ledger and where the ledger stands: one to five rows, merged or not, anywhere on
 * the sheet, beside or between other tables. `choices` are the user's answers by column key; they win
 * over every guess. Null where the sheet is no ledger.
 */
export function recognizeHeader(
  grid: SheetGrid,
  choices: ColumnChoices = {},
): HeaderReading | null {
  const found = findHeader(grid);
  if (!found) return null;
  const lastRow = lastRowOf(grid, found.bottom, found.columns, found.titles);
  const columns = edges(grid, found, lastRow);
  const titles = allTitles(found, columns);
  const claims = settledClaims(titles, found.body, choices);
  return {
    headerRows: Array.from({ length: found.bottom - found.top + 1 }, (_, at) => found.top + at),
    columns: columnMap(claims),
    ownTitles: new Map(found.titles.map(({ column, own }) => [column, own])),
    readings: columnReadings(claims),
    firstColumn: columns.left,
    lastColumn: columns.right,
    lastRow,
    otherLedgers: otherLedgers(grid, found, lastRow),
    score: found.score,
    titles: textsAbove(grid, found.top),
  };
}

function settledClaims(
  titles: readonly MatchedTitle[],
  body: BodySample,
  choices: ColumnChoices,
): readonly Claim[] {
  const claims = claimsOf(titles);
  const guessed = settle(claims, body);
  if (!guessed.some(({ key }) => Object.hasOwn(choices, key))) return guessed;
  return settle(chosenClaims(claims, guessed, choices), body);
}

/**
 * The first and the last column with a title or any content down to the last row, stopping before our
 * helper columns.
 */
function edges(grid: SheetGrid, found: FoundHeader, lastRow: number): Columns {
  const { top, bottom } = found;
  const helper = columnTitles(grid, top, bottom, found.columns).find(({ own }) =>
    isHelperTitle(own),
  );
  const titled = new Set(found.titles.map(({ column }) => column));
  const holds = (column: number) =>
    titled.has(column) || hasContent(grid, column, bottom + 1, lastRow);
  let { left } = found.columns;
  let right = helper ? helper.column - 1 : found.columns.right;
  while (left < right && !holds(left)) left += 1;
  while (right > left && !holds(right)) right -= 1;
  return { left, right };
}

function hasContent(grid: SheetGrid, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) {
    if (cellAt(grid, row, column).text.trim() !== '') return true;
  }
  return false;
}

/** Every column of the ledger, those without a title too. */
function allTitles(found: FoundHeader, { left, right }: Columns): readonly MatchedTitle[] {
  const byColumn = new Map(found.titles.map((title) => [title.column, title]));
  const titles: MatchedTitle[] = [];
  for (let column = left; column <= right; column += 1) {
    titles.push(byColumn.get(column) ?? { column, groups: [], own: '', match: null });
  }
  // A column right of our helper columns still plays its role.
  return [...titles, ...found.titles.filter((title) => title.column > right)];
}

function textsAbove(grid: SheetGrid, top: number): TitleText[] {
  const texts: TitleText[] = [];
  const first = Math.max(grid.area.top, top - MOST_ROWS_ABOVE);
  for (let row = first; row < top; row += 1) {
    for (let column = grid.area.left; column <= grid.area.right; column += 1) {
      const text = cellAt(grid, row, column).text.trim();
      if (text !== '') texts.push({ cell: cellName(row, column), text });
    }
  }
  return texts;
}
