import type { SheetGrid } from '../grid/sheet-grid';
import { claimsOf } from './claims';
import { type BodySample, bodySample } from './column-content';
import { type Columns, columnTitles, endsCleanly, isHelperTitle } from './column-titles';
import { isLedger, scoreOf } from './is-ledger';
import { type TitleMatch, matchTitle } from './match-title';
import { settle } from './settle';
import { ledgerRun } from './table-run';
import { type FilledColumns, columnRuns, filledColumns } from './table-columns';
import type { Claim, ColumnTitle, MatchedTitle } from './types';

/** A header says at least what is wrong and two further things. */
const FEWEST_TITLES = 3;

/** A band of rows that reads as the header of a ledger. */
export interface FoundHeader {
  readonly top: number;
  readonly bottom: number;
  /** Where the ledger stands between other tables. */
  readonly columns: Columns;
  readonly titles: readonly MatchedTitle[];
  readonly body: BodySample;
  readonly score: number;
}

/** What is found out about a sheet once and asked for many bands. */
export interface HeaderSearch {
  readonly grid: SheetGrid;
  readonly filled: FilledColumns;
  readonly match: (title: ColumnTitle) => TitleMatch | null;
}

export function headerSearch(grid: SheetGrid): HeaderSearch {
  const known = new Map<string, TitleMatch | null>();
  return {
    grid,
    filled: filledColumns(grid),
    match: ({ groups, own }) => {
      const key = [...groups, own].join('\u0000');
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      const match = isHelperTitle(own) ? null : matchTitle(groups, own);
      known.set(key, match);
      return match;
    },
  };
}

/** The header that the rows from `top` to `bottom` are; null where they are none. */
export function headerAt(search: HeaderSearch, top: number, bottom: number): FoundHeader | null {
  const { grid, filled } = search;
  const written = columnTitles(grid, top, bottom);
  const titles = written.flatMap((title) => {
    if (isHelperTitle(title.own)) return [];
    const match = search.match(title);
    // A label merged down the side of a table is no title.
    return match === null && !endsCleanly(grid, top, bottom, title.column)
      ? []
      : [{ ...title, match }];
  });
  if (titles.filter(({ match }) => match !== null).length < FEWEST_TITLES) return null;
  const body = bodySample(grid, bottom + 1);
  const above = titlesAbove(grid, top);
  const judge = (within: readonly MatchedTitle[]): readonly Claim[] | null => {
    const claims = settle(claimsOf(within), body);
    return isLedger(claims, body, above) ? claims : null;
  };
  const helpers = written.filter(({ own }) => isHelperTitle(own));
  const titled = new Set([...titles, ...helpers].map(({ column }) => column));
  const runs = columnRuns(grid, titled, bottom + 1, filled);
  const columns = ledgerRun({ grid, top, bottom, titles, runs, judge });
  if (columns === null) return null;
  const own = titles.filter(({ column }) => column >= columns.left && column <= columns.right);
  if (!own.every(({ column }) => endsCleanly(grid, top, bottom, column))) return null;
  return { top, bottom, columns, titles: own, body, score: scoreOf(claimsOf(own)) };
}

/** The first words of the sheet tell what it is about. */
function titlesAbove(grid: SheetGrid, top: number): readonly string[] {
  const texts: string[] = [];
  for (let row = Math.max(grid.area.top, top - 5); row < top; row += 1) {
    const cells = grid.rows[row - grid.area.top] ?? [];
    for (const { text } of cells) if (text !== '' && text.length < 80) texts.push(text);
  }
  return [...texts, grid.sheet];
}
