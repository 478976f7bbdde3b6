import type { ColumnRole } from './column-role';
import { cellAt, cellName } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import type { TitleMeaning } from './column-words';
import { assignRoles } from './assign-roles';
import {
  columnTitles,
  endsCleanly,
  isFullWidthRow,
  isGroupRow,
  isHelperTitle,
  isTitleRow,
  matchedTitles,
} from './column-titles';
import { defaultRole, holdsTexts, settleOpen } from './settle-open';
import type { HeaderReading, MatchedTitle, RoleColumns, TitleText } from './types';

/** A header stands within the first rows; titles, 填表说明 and 截至… above it take a few. */
const SCANNED_ROWS = 20;
const MOST_HEADER_ROWS = 3;
/** What a role tells about a sheet being a ledger. Roles not named here count 1. */
const WEIGHTS: Partial<Record<TitleMeaning, number>> = {
  problem: 4,
  measure: 3,
  deadline: 3,
  status: 2,
  progress: 2,
};
/** A ledger has a problem (or measure) column and two of these. A telephone list or a table of counts has not. */
const COMPANIONS: readonly ColumnRole[] = [
  'serial',
  'deadline',
  'status',
  'progress',
  'unit',
  'leader',
  'measure',
];

interface Candidate {
  readonly top: number;
  readonly bottom: number;
  readonly columns: RoleColumns;
  readonly score: number;
}

/**
 * Finds the header of a ledger: one to three rows within the first twenty, merged or not. Null where
 * the sheet is no ledger.
 */
export function recognizeHeader(grid: SheetGrid): HeaderReading | null {
  const found = bestCandidate(grid);
  if (!found) return null;
  const headerRows: number[] = [];
  for (let row = found.top; row <= found.bottom; row += 1) headerRows.push(row);
  const titles = columnTitles(grid, found.top, found.bottom);
  return {
    headerRows,
    columns: found.columns,
    ownTitles: new Map(titles.map(({ column, own }) => [column, own])),
    readings: [],
    firstColumn: grid.area.left,
    lastColumn: lastColumn(grid, found.top, titles),
    score: found.score,
    titles: textsAbove(grid, found.top),
  };
}

function bestCandidate(grid: SheetGrid): Candidate | null {
  const last = Math.min(grid.area.bottom, grid.area.top + SCANNED_ROWS - 1);
  let best: Candidate | null = null;
  for (let top = grid.area.top; top <= last; top += 1) {
    if (isFullWidthRow(grid, top)) continue;
    for (let rows = 1; rows <= MOST_HEADER_ROWS; rows += 1) {
      const bottom = top + rows - 1;
      const candidate = bottom > last ? null : candidateAt(grid, top, bottom);
      if (candidate && (best === null || isBetter(candidate, best))) best = candidate;
    }
  }
  return best && withGroupRowsAbove(grid, withTitleRowBelow(grid, best));
}

/** More roles, or as many from fewer rows: a title row on top adds none. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.bottom - one.top < other.bottom - other.top;
}

/** Rows of groups whose every column says its role itself, and the tops of merged titles. */
function withGroupRowsAbove(grid: SheetGrid, best: Candidate): Candidate {
  let { top } = best;
  while (
    best.bottom - top + 1 < MOST_HEADER_ROWS &&
    top > grid.area.top &&
    isGroupRow(grid, top - 1)
  ) {
    top -= 1;
  }
  if (top === best.top) return best;
  return candidateAt(grid, top, best.bottom) ?? { ...best, top };
}

function candidateAt(grid: SheetGrid, top: number, bottom: number): Candidate | null {
  if (!endsCleanly(grid, top, bottom)) return null;
  const matched = matchedTitles(columnTitles(grid, top, bottom));
  const columns = assignRoles(settled(grid, bottom + 1, matched));
  if (!isLedger(columns)) return null;
  const problem = columns.problem?.[0] ?? columns.measure?.[0];
  if (problem === undefined || !holdsTexts(grid, bottom + 1, problem)) return null;
  return { top, bottom, columns, score: scoreOf(matched) };
}

/** A header row without merged cells may go on below: 责任单位 over 牵头单位 and 配合单位. */
function withTitleRowBelow(grid: SheetGrid, best: Candidate): Candidate {
  const below = best.bottom + 1;
  if (below - best.top >= MOST_HEADER_ROWS || !isTitleRow(grid, below)) return best;
  return candidateAt(grid, best.top, below) ?? best;
}

function settled(
  grid: SheetGrid,
  firstRow: number,
  matched: readonly MatchedTitle[],
): (MatchedTitle & { role: ColumnRole })[] {
  return matched.flatMap((title) => {
    const { meaning, word } = title.match;
    if (meaning === 'none') return [];
    if (meaning !== 'open') return [{ ...title, role: meaning }];
    // Behind every title that says its role outright.
    const match = { ...title.match, rank: Number.MAX_SAFE_INTEGER };
    const role = settleOpen(grid, firstRow, title.column, word);
    const taken = role === 'status' && matched.some((one) => one.match.meaning === 'status');
    return [{ ...title, match, role: taken ? defaultRole(word) : role }];
  });
}

function isLedger(columns: RoleColumns): boolean {
  if (!columns.problem && !columns.measure) return false;
  const main = columns.problem ? 'problem' : 'measure';
  return COMPANIONS.filter((role) => role !== main && columns[role]).length >= 2;
}

/** By the titles alone: a header printed again further down must not win by its emptier cells. */
function scoreOf(matched: readonly MatchedTitle[]): number {
  const meanings = new Set(matched.map(({ match }) => match.meaning));
  meanings.delete('none');
  return [...meanings].reduce((sum, meaning) => sum + (WEIGHTS[meaning] ?? 1), 0);
}

/** The last column with a title or any content below it, stopping before our helper columns. */
function lastColumn(
  grid: SheetGrid,
  top: number,
  titles: readonly { readonly column: number; readonly own: string }[],
): number {
  const helper = titles.find(({ own }) => isHelperTitle(own));
  const limit = helper ? helper.column - 1 : grid.area.right;
  for (let column = limit; column > grid.area.left; column -= 1) {
    for (let row = top; row <= grid.area.bottom; row += 1) {
      if (cellAt(grid, row, column).text.trim() !== '') return column;
    }
  }
  return grid.area.left;
}

function textsAbove(grid: SheetGrid, top: number): TitleText[] {
  const texts: TitleText[] = [];
  for (let row = grid.area.top; row < top; row += 1) {
    for (let column = grid.area.left; column <= grid.area.right; column += 1) {
      const text = cellAt(grid, row, column).text.trim();
      if (text !== '') texts.push({ cell: cellName(row, column), text });
    }
  }
  return texts;
}
