import { cellAt } from '../grid/cells';
import type { CellValue, GridCell, SheetGrid } from '../grid/sheet-grid';
import { DAY_TITLE, ENTRY_COLUMNS, RESULT_TITLE, TOLD_COLUMNS, type ToldTitle } from './columns';
import { END_LINES } from './names';

/** A row of the look-back sheet as it stands. */
export interface KeptRow {
  /** Its Excel row on that sheet. */
  readonly row: number;
  /** What the columns of ours hold, by title. */
  readonly told: Readonly<Record<ToldTitle, GridCell>>;
  /** What the user entered, in the order of `KeptSheet.titles`. */
  readonly entered: readonly GridCell[];
}

/** What stands on the look-back sheet. */
export interface KeptSheet {
  /** The titles of the columns to fill in, those the user added behind ours; '' for one without. */
  readonly titles: readonly string[];
  readonly rows: readonly KeptRow[];
}

export type KeptReading =
  | { readonly ok: true; readonly kept: KeptSheet }
  /** One Chinese sentence. */
  | { readonly ok: false; readonly message: string };

const NOTHING_KEPT: KeptSheet = { titles: ENTRY_COLUMNS.map(({ title }) => title), rows: [] };
/** Without these three no row could be told. */
const NEEDED: readonly string[] = ['问题', DAY_TITLE, RESULT_TITLE];
/** An emptied sheet may hold a line or two that say so. */
const LINES_OF_EMPTIED = 3;
const BLANK: GridCell = { value: '', text: '', numberFormat: 'General' };

/**
 * Reads what was entered on the look-back sheet, wherever its columns stand by now. Every row that holds
 * anything but a line of ours is kept.
 *
 * @returns Not ok where something stands there and its header is gone: rewriting would lose it.
 */
export function readKeptSheet(grid: SheetGrid): KeptReading {
  const header = headerRowOf(grid);
  if (header === null) {
    if (filledRows(grid) <= LINES_OF_EMPTIED) return { ok: true, kept: NOTHING_KEPT };
    return {
      ok: false,
      message: `“${grid.sheet}”表里找不到“问题”“回头看时间”“回头看结果”这几个列名，为了不丢失已填的内容，没有重写；请把列名改回来再试。`,
    };
  }
  const columns = columnsBelow(grid, header);
  const rows: KeptRow[] = [];
  for (let row = header + 1; row <= grid.area.bottom; row += 1) {
    const kept = keptRow(grid, row, columns);
    if (kept) rows.push(kept);
  }
  return { ok: true, kept: { titles: columns.entries.map(({ title }) => title), rows } };
}

/** Did the user enter anything in the row? */
export function hasEntries({ entered }: KeptRow): boolean {
  return entered.some(({ value }) => !isBlank(value));
}

/** What was entered under a title; blank where nothing was. */
export function enteredUnder({ titles }: KeptSheet, { entered }: KeptRow, title: string): GridCell {
  return entered[titles.indexOf(title)] ?? BLANK;
}

export function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

interface BodyColumns {
  readonly told: ReadonlyMap<string, number>;
  readonly entries: readonly { readonly title: string; readonly column: number | null }[];
}

function headerRowOf(grid: SheetGrid): number | null {
  for (let row = grid.area.top; row <= grid.area.bottom; row += 1) {
    const titles = new Set(textsOf(grid, row));
    if (NEEDED.every((title) => titles.has(title))) return row;
  }
  return null;
}

function textsOf(grid: SheetGrid, row: number): readonly string[] {
  return (grid.rows[row - grid.area.top] ?? []).map(({ value }) => String(value).trim());
}

function filledRows({ rows }: SheetGrid): number {
  return rows.filter((cells) => cells.some(({ value }) => !isBlank(value))).length;
}

function columnsBelow(grid: SheetGrid, header: number): BodyColumns {
  const { left } = grid.area;
  const titles = textsOf(grid, header);
  const own: readonly string[] = TOLD_COLUMNS.map(({ title }) => title);
  const at = (title: string) => titles.indexOf(title);
  const told = new Map(
    own.filter((title) => at(title) >= 0).map((title) => [title, left + at(title)]),
  );
  const known = new Set([...told.values()]);
  const entries = ENTRY_COLUMNS.map(({ title }) => {
    const column = at(title) < 0 ? null : left + at(title);
    if (column !== null) known.add(column);
    return { title, column };
  });
  const extras = titles.flatMap((title, index) => {
    const column = left + index;
    if (known.has(column) || (title === '' && !holdsAnything(grid, header, column))) return [];
    return [{ title, column }];
  });
  return { told, entries: [...entries, ...extras] };
}

function holdsAnything(grid: SheetGrid, header: number, column: number): boolean {
  for (let row = header + 1; row <= grid.area.bottom; row += 1) {
    if (!isBlank(cellAt(grid, row, column).value)) return true;
  }
  return false;
}

function keptRow(grid: SheetGrid, row: number, { told, entries }: BodyColumns): KeptRow | null {
  const filled = textsOf(grid, row).filter((text) => text !== '');
  if (filled.length === 0 || (filled.length === 1 && END_LINES.includes(filled[0] ?? '')))
    return null;
  const cellUnder = (column: number | null | undefined): GridCell =>
    column === null || column === undefined ? BLANK : cellAt(grid, row, column);
  const toldCells = TOLD_COLUMNS.map(({ title }) => [title, cellUnder(told.get(title))] as const);
  return {
    row,
    told: Object.fromEntries(toldCells) as Record<ToldTitle, GridCell>,
    entered: entries.map(({ column }) => cellUnder(column)),
  };
}
