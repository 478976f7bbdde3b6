import { cellAt } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import { isGroupRow, isTitleRow } from './column-titles';
import { type FoundHeader, type HeaderSearch, headerAt, headerSearch } from './header-at';
import { knownWords } from './table-columns';

/** Titles, 填表说明 and a small table above the ledger take a few rows; these are all looked at. */
const CLOSE_ROWS = 40;
const MOST_HEADER_ROWS = 5;
/** Further down only rows with so many plain titles are looked at. */
const FEWEST_TITLES = 3;
const LONGEST_TITLE = 480;

/**
 * The header of the ledger: one to five rows, merged or not, within the first forty rows or, where
 * there is none, the first further down. Null where the sheet has none.
 */
export function findHeader(grid: SheetGrid): FoundHeader | null {
  const search = headerSearch(grid);
  const { top, bottom } = grid.area;
  const close = bestFrom(search, top, Math.min(bottom, top + CLOSE_ROWS - 1));
  return close ?? firstBelow(search, top + CLOSE_ROWS);
}

/** The headers of ledgers that begin between two rows, at most one above and one below another. */
export function headersBetween(grid: SheetGrid, first: number, last: number): FoundHeader[] {
  const from = Math.max(first, last - CLOSE_ROWS + 1);
  if (last < from) return [];
  const found = bestFrom(headerSearch(grid), from, last);
  return found ? [found] : [];
}

function firstBelow(search: HeaderSearch, first: number): FoundHeader | null {
  const { area } = search.grid;
  for (let row = first; row <= area.bottom; row += 1) {
    if (knownWords(search.grid, row, area) < FEWEST_TITLES) continue;
    const from = Math.max(area.top, row - MOST_HEADER_ROWS + 1);
    const last = Math.min(area.bottom, row + MOST_HEADER_ROWS - 1);
    const found = bestFrom(search, from, last);
    if (found) return found;
  }
  return null;
}

function bestFrom(search: HeaderSearch, first: number, last: number): FoundHeader | null {
  const titled = titledRows(search, first, last);
  let best: FoundHeader | null = null;
  for (let top = first; top <= last; top += 1) {
    for (let bottom = top; bottom < top + MOST_HEADER_ROWS && bottom <= last; bottom += 1) {
      if (!titled.has(bottom) && !titled.has(top)) continue;
      const found = headerAt(search, top, bottom);
      if (found && (best === null || isBetter(found, best))) best = found;
    }
  }
  return best && withGroupRowsAbove(search, withTitleRowBelow(search, best));
}

/** The rows with a title of their own; merged cells count in their first row. */
function titledRows({ grid, match }: HeaderSearch, first: number, last: number): Set<number> {
  const rows = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    for (let column = grid.area.left; column <= grid.area.right; column += 1) {
      const own = cellAt(grid, row, column).text.trim();
      if (own === '' || own.length > LONGEST_TITLE) continue;
      if (match({ column, groups: [], own }) === null) continue;
      rows.add(row);
      break;
    }
  }
  return rows;
}

/** More roles, or as many from fewer rows: a title row on top adds none. */
function isBetter(one: FoundHeader, other: FoundHeader): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.bottom - one.top < other.bottom - other.top;
}

/** Rows of groups whose every column says its role itself, and the tops of merged titles. */
function withGroupRowsAbove(search: HeaderSearch, best: FoundHeader): FoundHeader {
  const { grid } = search;
  let { top } = best;
  while (
    best.bottom - top + 1 < MOST_HEADER_ROWS &&
    top > grid.area.top &&
    isGroupRow(grid, top - 1, best.columns)
  ) {
    top -= 1;
  }
  return top === best.top ? best : (headerAt(search, top, best.bottom) ?? { ...best, top });
}

/** A header row without merged cells may go on below: 责任单位 over 牵头单位 and 配合单位. */
function withTitleRowBelow(search: HeaderSearch, best: FoundHeader): FoundHeader {
  const below = best.bottom + 1;
  if (below - best.top >= MOST_HEADER_ROWS) return best;
  if (!isTitleRow(search.grid, below, best.columns)) return best;
  return headerAt(search, best.top, below) ?? best;
}
