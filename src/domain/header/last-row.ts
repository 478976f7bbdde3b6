import { cellAt } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import { compact } from '../text/normalize';
import type { Columns } from './column-titles';
import { isKnownWord, matchTitle } from './match-title';
import type { MatchedTitle } from './types';

/** A title over the next table takes a few rows at most. */
const ROWS_ABOVE_HEADER = 3;
const FEWEST_TITLES = 3;
const LONGEST_TITLE = 16;

/** What tells the header of another table from a row of this one. */
interface Ledger {
  readonly grid: SheetGrid;
  readonly columns: Columns;
  readonly titles: readonly MatchedTitle[];
}

/**
 * The last row that can belong to the ledger. The header of a different table ends it, with its own
 * title where blank rows stand before it; the same header printed again does not. The last row of the
 * sheet where no other table begins.
 */
export function lastRowOf(
  grid: SheetGrid,
  headerBottom: number,
  columns: Columns,
  titles: readonly MatchedTitle[],
): number {
  const ledger = { grid, columns, titles };
  let lastFilled = headerBottom;
  for (let row = headerBottom + 1; row <= grid.area.bottom; row += 1) {
    if (isBlankRow(ledger, row)) continue;
    const afterBlank = row > lastFilled + 1 && lastFilled > headerBottom;
    if (afterBlank && otherTableBegins(ledger, row)) return lastFilled;
    if (beginsLikeHeader(ledger, row) && isOtherHeader(ledger, textsIn(ledger, row))) {
      return lastFilled;
    }
    lastFilled = row;
  }
  return grid.area.bottom;
}

function isBlankRow({ grid, columns }: Ledger, row: number): boolean {
  for (let column = columns.left; column <= columns.right; column += 1) {
    if (cellAt(grid, row, column).text.trim() !== '') return false;
  }
  return true;
}

/** Is the first text of the row a title? Rows of a ledger begin with a number or a blank. */
function beginsLikeHeader({ grid, columns }: Ledger, row: number): boolean {
  for (let column = columns.left; column <= columns.right; column += 1) {
    const { value } = cellAt(grid, row, column);
    if (value !== '') return typeof value === 'string' && isKnownWord(value);
  }
  return false;
}

/** A header in this row, or below a title of one or two cells in it. */
function otherTableBegins(ledger: Ledger, row: number): boolean {
  for (let below = row; below < row + ROWS_ABOVE_HEADER; below += 1) {
    const texts = textsIn(ledger, below);
    if (texts.size >= FEWEST_TITLES) return isOtherHeader(ledger, texts);
  }
  return false;
}

function textsIn({ grid, columns }: Ledger, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = columns.left; column <= columns.right; column += 1) {
    const text = compact(cellAt(grid, row, column).text);
    if (text !== '') texts.set(column, text);
  }
  return texts;
}

/** Only short words without a figure, most of them titles, and not those of this ledger in other words. */
function isOtherHeader({ titles }: Ledger, texts: ReadonlyMap<number, string>): boolean {
  if (texts.size < FEWEST_TITLES) return false;
  const all = [...texts.values()];
  if (all.some((text) => text.length > LONGEST_TITLE || /[\d。；;]/u.test(text))) return false;
  const known = all.filter(isKnownWord).length;
  if (known < FEWEST_TITLES || known * 2 <= all.length) return false;
  const same = titles.filter(({ column, own, match }) => {
    const text = texts.get(column);
    if (text === undefined) return false;
    return text === compact(own) || (match !== null && means(text) === match.meaning);
  });
  return same.length * 2 <= all.length;
}

function means(text: string): string | null {
  return matchTitle([], text)?.meaning ?? null;
}
