import { cellAt, filledCellAt, holderOf, mergeAt } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import { HELPER_TITLES } from '../highlight/names';
import { matchTitle, plainTitle } from './match-title';
import type { ColumnTitle } from './types';

/** A merged cell over this share of the ledger's width is the sheet's title, not a column's. */
const FULL_WIDTH = 0.7;

/** Longer texts above a header are no group titles. */
const LONGEST_GROUP = 20;
/** With explanations in brackets. */
const LONGEST_TEXT = 200;
/** Texts that end so are titles of a sheet; 填报单位：… and 截至… stand above a header too. */
const SHEET_TITLE = /(?:台账|台帐|一览表|统计表|情况表|汇总表|登记表|明细表|推进表|进度表)$/u;
const ABOVE_HEADER = /[:：]|^截至|^截止/u;

const HELPERS = new Set<string>(HELPER_TITLES.map(plainHelper));

/** Columns from the first to the last, both included. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The titles of columns between two header rows, left to right; untitled columns left out. */
export function columnTitles(
  grid: SheetGrid,
  top: number,
  bottom: number,
  { left, right }: Columns = grid.area,
): ColumnTitle[] {
  const titles: ColumnTitle[] = [];
  for (let column = left; column <= right; column += 1) {
    const path = titlePath(grid, top, bottom, column);
    const own = path.at(-1);
    if (own !== undefined) titles.push({ column, groups: path.slice(0, -1), own });
  }
  return titles;
}

/** Is this the title of a column that this add-in wrote? */
export function isHelperTitle(text: string): boolean {
  return HELPERS.has(plainHelper(text));
}

/** Is the row under one merged cell that spans (nearly) all of the columns? */
function isFullWidthRow(grid: SheetGrid, row: number, { left, right }: Columns): boolean {
  const width = right - left + 1;
  const merge = mergeAt(grid, row, left + Math.floor(width / 2));
  if (merge === null || width <= 2) return false;
  const covered = Math.min(right, merge.right) - Math.max(left, merge.left) + 1;
  return covered >= width * FULL_WIDTH;
}

/** Is the row one of merged group titles, and not one of 填报单位：… 反馈日期：… above the header? */
export function isGroupRow(grid: SheetGrid, row: number, columns: Columns): boolean {
  if (isFullWidthRow(grid, row, columns)) return false;
  let merged = false;
  let digits = false;
  const holders = new Set<string>();
  for (let column = columns.left; column <= columns.right; column += 1) {
    const text = filledCellAt(grid, row, column).text.trim();
    if (text === '') continue;
    if (!isGroupTitle(text)) return false;
    if (mergeAt(grid, row, column)) merged = true;
    if (/\d/u.test(text)) digits = true;
    holders.add(text);
  }
  return merged && (!digits || holders.size > 1);
}

/** Does the merged cell over the column, if it begins between the rows, also end there? */
export function endsCleanly(grid: SheetGrid, top: number, bottom: number, column: number): boolean {
  const merge = mergeAt(grid, bottom, column);
  return merge === null || merge.top < top || merge.bottom <= bottom;
}

/** Are all texts of the row known titles, as in the second row of a header without merged cells? */
export function isTitleRow(grid: SheetGrid, row: number, { left, right }: Columns): boolean {
  let known = 0;
  for (let column = left; column <= right; column += 1) {
    const text = cellAt(grid, row, column).text;
    if (text.trim() === '') continue;
    if (!matchTitle([], text)?.exact) return false;
    known += 1;
  }
  return known > 0;
}

function isGroupTitle(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  const plain = plainTitle(text);
  return plain.length <= LONGEST_GROUP && !ABOVE_HEADER.test(text) && !SHEET_TITLE.test(plain);
}

/** Texts over a column from the top row down; a merged cell counts once. */
function titlePath(grid: SheetGrid, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  let lastHolder = '';
  for (let row = top; row <= bottom; row += 1) {
    const holder = holderOf(grid, row, column);
    const key = `${holder.row}:${holder.column}`;
    const text = cellAt(grid, holder.row, holder.column).text.trim();
    if (key !== lastHolder && text !== '') path.push(text);
    lastHolder = key;
  }
  return path;
}

function plainHelper(text: string): string {
  return text.replace(/\s/gu, '');
}
