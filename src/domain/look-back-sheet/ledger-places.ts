import { cellAt, holderOf } from '../grid/cells';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { helperPlaceIn } from '../highlight/helper-titles';
import { lookColumnsOf, type LookColumns } from '../ledger/look-back-columns';
import { readLedger } from '../ledger/read-ledger';
import type { Ledger } from '../ledger/types';
import { DAY_TITLE, RESULT_TITLE } from './columns';

/** A title to be written into the ledger's header, in a blank cell. */
export interface NewTitle {
  readonly row: number;
  readonly column: number;
  readonly title: string;
}

/** Where the ledger takes the results of look-backs. */
export interface LedgerPlaces {
  readonly looks: readonly LookColumns[];
  /** The columns it lacks and where they would go; none where it has both. */
  readonly titles: readonly NewTitle[];
}

export type PlacesFound =
  | { readonly ok: true; readonly places: LedgerPlaces }
  /** One Chinese sentence that tells what to do by hand. */
  | { readonly ok: false; readonly message: string };

/** Excel has no more columns. */
const LAST_COLUMN = 16_384;
const BY_HAND = `请在台账表头紧靠最后一列的右边自己加上“${DAY_TITLE}”“${RESULT_TITLE}”两列，再试一次。`;

/**
 * The ledger's columns for the day and the result of a look-back. Where it lacks one, a blank column right
 * after the ledger (and after our helper columns, where they stand there) is offered, but only where the
 * reader then takes it as a part of the same ledger and reads all else as before.
 *
 * @param grid The sheet as it is now.
 */
export function placesIn(grid: SheetGrid, ledger: Ledger): PlacesFound {
  const looks = lookColumnsOf({ columns: ledger.columns, readings: ledger.columnReadings });
  const days = ledger.columns.lookedBackOn ?? [];
  const missing = [
    ...(days.length === 0 ? [DAY_TITLE] : []),
    ...(looks.length === 0 ? [RESULT_TITLE] : []),
  ];
  if (missing.length === 0) return { ok: true, places: { looks, titles: [] } };
  const first = firstBeside(grid, ledger);
  const row = Math.max(...ledger.headerRows);
  const titles = missing.map((title, at) => ({ row, column: first + at, title }));
  const reason = whyNot(grid, ledger, titles);
  if (reason !== null) return { ok: false, message: `${reason}，没有写入台账；${BY_HAND}` };
  const after = readLedger(withTitles(grid, titles), ledger.options);
  if (!after.ok || !isTheSame(after.ledger, ledger, titles)) {
    return {
      ok: false,
      message: `在台账右边加列后会读错这张台账，没有写入；${BY_HAND}`,
    };
  }
  const { columns, columnReadings } = after.ledger;
  return {
    ok: true,
    places: { looks: lookColumnsOf({ columns, readings: columnReadings }), titles },
  };
}

/** Behind the last column that plays a part, and behind our own columns where they stand right there. */
function firstBeside(grid: SheetGrid, ledger: Ledger): number {
  const last = Math.max(ledger.lastColumn, ...ledger.columnReadings.map(({ column }) => column));
  const helper = helperPlaceIn(grid, ledger.headerRows);
  const isBeside = helper !== null && helper.first <= last + 1;
  return Math.max(last, isBeside ? helper.last : last) + 1;
}

function whyNot(grid: SheetGrid, ledger: Ledger, titles: readonly NewTitle[]): string | null {
  const columns = titles.map(({ column }) => column);
  const last = Math.max(...columns);
  if (last + 1 > LAST_COLUMN) return '台账右边没有空列了';
  const top = Math.min(...ledger.headerRows);
  for (let row = top; row <= ledger.body.last; row += 1) {
    for (const column of [...columns, last + 1]) {
      if (cellAt(grid, row, column).value !== '') return '台账右边紧挨着的列不是空的';
    }
  }
  const isMerged = grid.merges.some(
    (merge) =>
      merge.bottom >= top &&
      merge.top <= ledger.body.last &&
      columns.some((column) => merge.left <= column && merge.right >= column),
  );
  return isMerged ? '台账右边紧挨着的列有合并单元格' : null;
}

/** The sheet as it would be with the titles. */
function withTitles(grid: SheetGrid, titles: readonly NewTitle[]): SheetGrid {
  const right = Math.max(grid.area.right, ...titles.map(({ column }) => column));
  const blank: GridCell = { value: '', text: '', numberFormat: 'General' };
  const rows = grid.rows.map((cells, at) => {
    const row = grid.area.top + at;
    const own = titles.filter((title) => title.row === row);
    if (own.length === 0 && right === grid.area.right) return cells;
    const all = Array.from(
      { length: right - grid.area.left + 1 },
      (_, index): GridCell => cells[index] ?? blank,
    );
    for (const { column, title } of own) {
      all[column - grid.area.left] = { value: title, text: title, numberFormat: 'General' };
    }
    return all;
  });
  return { ...grid, area: { ...grid.area, right }, rows };
}

/** Is the ledger read as before, and with the new columns? */
function isTheSame(after: Ledger, before: Ledger, titles: readonly NewTitle[]): boolean {
  const roleOf = (title: string) => (title === DAY_TITLE ? 'lookedBackOn' : 'lookBackResult');
  const areTaken = titles.every(({ column, title }) =>
    after.columns[roleOf(title)]?.includes(column),
  );
  return areTaken && JSON.stringify(after.items) === JSON.stringify(before.items);
}

/** The cell that holds what a row shows in a column. */
export function holderIn(
  grid: SheetGrid,
  row: number,
  column: number,
): { readonly row: number; readonly column: number; readonly cell: GridCell } {
  const holder = holderOf(grid, row, column);
  return { ...holder, cell: cellAt(grid, holder.row, holder.column) };
}
