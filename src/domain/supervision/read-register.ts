import type { Day } from '../calendar/day';
import { cellAt, cellName } from '../grid/cells';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { KIND_NAMES, type NoticeKind, NOTICE_KINDS } from './kinds';
import { kindOfNumber, type NoticeNumber, readNoticeNumber } from './number';
import { REGISTER_TITLES, type RegisterColumn, registerColumn } from './register-columns';
import { registerDay } from './register-day';

/** One row of the register as far as it can be understood. */
export interface RegisterRow {
  /** Excel row of the register sheet. */
  readonly row: number;
  /** The number as written; '' where none is. */
  readonly number: string;
  readonly parts: NoticeNumber | null;
  readonly kind: NoticeKind | null;
  readonly issued: Day | null;
  readonly addressee: string;
  /** Name of the ledger's sheet when the notice was issued; '' where the row does not say. */
  readonly ledger: string;
  /** The names of the problems, as `registerName` gives them, or whatever the user wrote. */
  readonly problems: readonly string[];
  readonly replyBy: Day | null;
  /** Does the cell for the day of the reply hold anything? */
  readonly replied: boolean;
  readonly reply: string;
  /** Somebody wrote that it was withdrawn: the number stays used, the notice counts no more. */
  readonly withdrawn: boolean;
}

/** A cell of the register that holds something, but not what belongs there. It stays as it is. */
export interface UnreadEntry {
  readonly cell: string;
  readonly title: string;
  readonly text: string;
}

/** The register as it stands on its sheet. */
export interface Register {
  /** Excel row of the titles. */
  readonly headerRow: number;
  /** Excel column by what it holds. */
  readonly columns: ReadonlyMap<RegisterColumn, number>;
  readonly rows: readonly RegisterRow[];
  readonly unread: readonly UnreadEntry[];
  readonly grid: SheetGrid;
}

/** What history and numbers are taken from. */
export type RegisterRows = Pick<Register, 'rows'>;

/** `empty`: nothing is on the sheet. `noHeader`: something is, but no row of titles. */
export type RegisterReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'noHeader' }
  | { readonly kind: 'register'; readonly register: Register };

/** Fewer known titles in one row are no header. */
const FEWEST_TITLES = 3;
const PARTS = /[、，,；;\s]+/u;
const WITHDRAWN = /作废|撤销|撤回/u;

/**
 * Reads the register back, wherever its columns stand by now and whatever rows the user added. What it
 * cannot read is named, never dropped: the grid itself comes back with it.
 */
export function readRegister(grid: SheetGrid): RegisterReading {
  const holdsWords = grid.rows.some((cells) => cells.some(({ value }) => value !== ''));
  if (!holdsWords) return { kind: 'empty' };
  const header = findHeader(grid);
  if (header === null) return { kind: 'noHeader' };
  const { headerRow, columns } = header;
  const unread: UnreadEntry[] = [];
  const rows: RegisterRow[] = [];
  for (let row = headerRow + 1; row <= grid.area.bottom; row += 1) {
    const cells = grid.rows[row - grid.area.top] ?? [];
    if (cells.every(({ value }) => value === '')) continue;
    rows.push(readRow(grid, row, columns, unread));
  }
  return { kind: 'register', register: { headerRow, columns, rows, unread, grid } };
}

interface Header {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<RegisterColumn, number>;
}

/** The first row with three of our titles; of a title that comes twice the first column counts. */
function findHeader({ rows, area }: SheetGrid): Header | null {
  for (const [at, cells] of rows.entries()) {
    const columns = new Map<RegisterColumn, number>();
    for (const [place, { text, value }] of cells.entries()) {
      const column = registerColumn(typeof value === 'string' ? value : text);
      if (column !== null && !columns.has(column)) columns.set(column, area.left + place);
    }
    if (columns.size >= FEWEST_TITLES && columns.has('number')) {
      return { headerRow: area.top + at, columns };
    }
  }
  return null;
}

function readRow(
  grid: SheetGrid,
  row: number,
  columns: ReadonlyMap<RegisterColumn, number>,
  unread: UnreadEntry[],
): RegisterRow {
  const cell = (column: RegisterColumn): GridCell | null => {
    const at = columns.get(column);
    return at === undefined ? null : cellAt(grid, row, at);
  };
  const said = (column: RegisterColumn): string => wordsOf(cell(column));
  const day = (column: RegisterColumn): Day | null => {
    const seen = cell(column);
    const read = seen === null ? null : registerDay(seen);
    if (read === null && said(column) !== '') note(column);
    return read;
  };
  const note = (column: RegisterColumn): void => {
    const name = cellName(row, columns.get(column) ?? 1);
    unread.push({ cell: name, title: REGISTER_TITLES[column], text: said(column) });
  };
  const number = said('number');
  const parts = readNoticeNumber(number);
  if (parts === null && number !== '') note('number');
  const named = said('kind');
  const byName = NOTICE_KINDS.find((kind) => KIND_NAMES[kind] === named) ?? null;
  const kind = byName ?? (parts === null ? null : kindOfNumber(parts));
  if (kind === null && named !== '') note('kind');
  return {
    row,
    number,
    parts,
    kind,
    issued: day('issued'),
    addressee: said('addressee'),
    ledger: said('ledger'),
    problems: said('problems')
      .split(PARTS)
      .filter((name) => name !== ''),
    replyBy: day('replyBy'),
    replied: said('repliedOn') !== '',
    reply: said('reply'),
    withdrawn: WITHDRAWN.test(`${said('reply')}\n${said('remark')}`),
  };
}

function wordsOf(cell: GridCell | null): string {
  if (cell === null) return '';
  return (typeof cell.value === 'string' ? cell.value : cell.text).trim();
}
