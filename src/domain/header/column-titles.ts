import { cellAt, filledCellAt, holderOf, mergeAt } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import { HELPER_TITLES } from '../highlight/names';
import { matchTitle, plainTitle } from './match-title';
import type { ColumnTitle, MatchedTitle } from './types';

/** A merged cell over this share of the sheet's width is the sheet's title, not a column's. */
const FULL_WIDTH = 0.7;

/** Longer texts above a header are no group titles. */
const LONGEST_GROUP = 16;

const HELPERS = new Set<string>(HELPER_TITLES.map(plainHelper));

/** The titles of all columns between two header rows, left to right; untitled columns left out. */
export function columnTitles(grid: SheetGrid, top: number, bottom: number): ColumnTitle[] {
  const titles: ColumnTitle[] = [];
  for (let column = grid.area.left; column <= grid.area.right; column += 1) {
    const path = titlePath(grid, top, bottom, column);
    const own = path.at(-1);
    if (own !== undefined) titles.push({ column, groups: path.slice(0, -1), own });
  }
  return titles;
}

/** The titles whose meaning is known, without our helper columns. */
export function matchedTitles(titles: readonly ColumnTitle[]): MatchedTitle[] {
  return titles.flatMap((title) => {
    if (isHelperTitle(title.own)) return [];
    const match = matchTitle(title.groups, title.own);
    return match ? [{ ...title, match }] : [];
  });
}

/** Is this the title of a column that this add-in wrote? */
export function isHelperTitle(text: string): boolean {
  return HELPERS.has(plainHelper(text));
}

/** Is the row under one merged cell that spans (nearly) the whole sheet? */
export function isFullWidthRow(grid: SheetGrid, row: number): boolean {
  const width = grid.area.right - grid.area.left + 1;
  const middle = grid.area.left + Math.floor(width / 2);
  const merge = mergeAt(grid, row, middle);
  return merge !== null && width > 2 && merge.right - merge.left + 1 >= width * FULL_WIDTH;
}

/** Is the row one of merged group titles, and not one of 填报单位：… 反馈日期：… above the header? */
export function isGroupRow(grid: SheetGrid, row: number): boolean {
  if (isFullWidthRow(grid, row)) return false;
  let merged = false;
  for (let column = grid.area.left; column <= grid.area.right; column += 1) {
    const text = filledCellAt(grid, row, column).text;
    if (/[:：\d]/u.test(text) || plainTitle(text).length > LONGEST_GROUP) return false;
    if (text.trim() !== '' && mergeAt(grid, row, column)) merged = true;
  }
  return merged;
}

/** Does every merged cell that begins between the rows also end there? */
export function endsCleanly(grid: SheetGrid, top: number, bottom: number): boolean {
  return !grid.merges.some(
    (merge) => merge.top >= top && merge.top <= bottom && merge.bottom > bottom,
  );
}

/** Are all texts of the row known titles, as in the second row of a header without merged cells? */
export function isTitleRow(grid: SheetGrid, row: number): boolean {
  let known = 0;
  for (let column = grid.area.left; column <= grid.area.right; column += 1) {
    const text = cellAt(grid, row, column).text;
    if (plainTitle(text) === '') continue;
    if (!matchTitle([], text)?.exact) return false;
    known += 1;
  }
  return known > 0;
}

/** Texts over a column from the top row down; a merged cell counts once. */
function titlePath(grid: SheetGrid, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  let lastHolder = '';
  for (let row = top; row <= bottom; row += 1) {
    const holder = holderOf(grid, row, column);
    const key = `${holder.row}:${holder.column}`;
    const text = filledCellAt(grid, row, column).text.trim();
    if (key !== lastHolder && text !== '') path.push(text);
    lastHolder = key;
  }
  return path;
}

function plainHelper(text: string): string {
  return text.replace(/\s/gu, '');
}
