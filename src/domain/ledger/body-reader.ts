import type { ColumnRole } from '../header/column-role';
import { cellAt, columnLetter, mergeAt } from '../grid/cells';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import type { HeaderReading } from '../header/types';
import { isDitto } from './ditto';
import type { SeenCell } from './seen-cell';
import { tickColumnsOf, tickedIn } from './status-ticks';

/** The body of a ledger, asked by row and role. */
export interface BodyReader {
  readonly grid: SheetGrid;
  readonly header: HeaderReading;
  /** First and last row that may belong to the body, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The column of a role, the first where it has several; null where the ledger has none. */
  readonly columnOf: (role: ColumnRole) => number | null;
  /** Does the ledger say anything for this role? Ticks under 已完成 and 未启动 are a status too. */
  readonly has: (role: ColumnRole) => boolean;
  /**
   * What the row shows for a role; null where the ledger has no such column. 同上 gives the cell above
   * it that says something.
   */
  readonly seen: (row: number, role: ColumnRole) => SeenCell | null;
  /** The cell as it stands, 同上 included. */
  readonly seenAt: (row: number, column: number) => SeenCell;
  /** The words a row shows for a role; '' where blank or without such a column. */
  readonly text: (row: number, role: ColumnRole) => string;
  /** Does a text for this role begin in this very row, rather than come from above? */
  readonly begins: (row: number, role: ColumnRole) => boolean;
  /** The first column of the ledger with a text of this very row; null where the row is blank. */
  readonly firstFilled: (row: number) => number | null;
  /** The columns of the ledger with a text of this very row, left to right. */
  readonly filledColumns: (row: number) => readonly number[];
}

/** The roles in whose cells 同上 stands for the cell above. */
const REPEATING: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'category',
  'problem',
  'cause',
  'goal',
  'measure',
  'leader',
  'unit',
  'person',
  'deadline',
  'originalDeadline',
  'plannedOn',
  'completedOn',
  'progress',
  'status',
]);

const letters: (string | undefined)[] = [];

/** The letters of a column, worked out once for each. */
function lettersOf(column: number): string {
  return (letters[column] ??= columnLetter(column));
}

/**
 * The name of a cell is asked for far more seldom than its words. Fields are only declared: a ledger
 * makes millions of these, and defined fields would take most of the reading time.
 */
class Seen implements SeenCell {
  declare readonly cell: GridCell;
  declare readonly text: string;
  declare readonly row: number;
  declare private readonly holderRow: number;
  declare private readonly column: number;

  constructor(cell: GridCell, text: string, row: number, holderRow: number, column: number) {
    this.cell = cell;
    this.text = text;
    this.row = row;
    this.holderRow = holderRow;
    this.column = column;
  }

  get name(): string {
    return `${lettersOf(this.column)}${this.holderRow}`;
  }

  /** The same words as another row says them by 同上. */
  repeatedIn(row: number): Seen {
    return new Seen(this.cell, this.text, row, this.holderRow, this.column);
  }
}

/** Reads the body under a header, within the ledger's own rows and columns. */
export function bodyReader(grid: SheetGrid, header: HeaderReading): BodyReader {
  const firstRow = (header.headerRows.at(-1) ?? 0) + 1;
  const lastRow = Math.min(header.lastRow, grid.area.bottom);
  const columns = new Map<ColumnRole, number>();
  for (const [role, [column]] of Object.entries(header.columns) as [ColumnRole, number[]][]) {
    if (column !== undefined) columns.set(role, column);
  }
  const roleColumns = new Set(columns.values());
  const columnOf = (role: ColumnRole): number | null => columns.get(role) ?? null;
  const seenAt = (row: number, column: number): Seen => seenIn(grid, row, column);
  const textAt = (row: number, column: number, role: ColumnRole): string => {
    const merge = mergeAt(grid, row, column);
    const text = textOf(merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column));
    return isDitto(text) && REPEATING.has(role) ? (seen(row, role)?.text ?? '') : text;
  };
  const repeated = repeater(seenAt, firstRow);
  const ticks = columns.has('status') ? [] : tickColumnsOf(header);
  const ticked = (row: number): SeenCell | null => tickedIn(ticks, row, seenAt);
  const seen = (row: number, role: ColumnRole): SeenCell | null => {
    const column = columns.get(role);
    if (column === undefined) return role === 'status' && ticks.length > 0 ? ticked(row) : null;
    const own = seenAt(row, column);
    return isDitto(own.text) && REPEATING.has(role) ? repeated(row, column, own) : own;
  };
  return {
    grid,
    header,
    firstRow,
    lastRow,
    columnOf,
    has: (role) => columns.has(role) || (role === 'status' && ticks.length > 0),
    seen,
    seenAt,
    text: (row, role) => {
      const column = columns.get(role);
      return column === undefined ? (seen(row, role)?.text ?? '') : textAt(row, column, role);
    },
    begins: (row, role) => {
      const column = columns.get(role);
      if (column !== undefined) return beginsAt(grid, row, column, roleColumns);
      return role === 'status' && ticks.length > 0 && ticked(row)?.row === row;
    },
    firstFilled: (row) => firstFilledOf(grid, header, row),
    filledColumns: (row) => filledColumnsOf(grid, header, row),
  };
}

function seenIn(grid: SheetGrid, row: number, column: number): Seen {
  const merge = mergeAt(grid, row, column);
  const holderRow = merge ? merge.top : row;
  const holderColumn = merge ? merge.left : column;
  const cell = cellAt(grid, holderRow, holderColumn);
  return new Seen(cell, textOf(cell), holderRow, holderRow, holderColumn);
}

/**
 * The value of a merged area begins in its top-left cell; the cells it covers are blank in Excel. A
 * problem merged over the measure column beside it is no measure.
 */
function beginsAt(
  grid: SheetGrid,
  row: number,
  column: number,
  roleColumns: ReadonlySet<number>,
): boolean {
  const merge = mergeAt(grid, row, column);
  if (merge === null) return isFilled(cellAt(grid, row, column));
  if (merge.left !== column && roleColumns.has(merge.left)) return false;
  return merge.top === row && isFilled(cellAt(grid, merge.top, merge.left));
}

/**
 * Finds what a 同上 repeats: the nearest text above it in the body. What was found is kept, since a
 * column of 同上 would otherwise be climbed anew from each of its rows.
 */
function repeater(
  seenAt: (row: number, column: number) => Seen,
  firstRow: number,
): (row: number, column: number, own: Seen) => Seen {
  const known = new Map<string, Seen | null>();
  return (row, column, own) => {
    const climbed: string[] = [];
    let found: Seen | null | undefined;
    for (let above = row; above >= firstRow; above -= 1) {
      const key = `${column}:${above}`;
      found = known.get(key);
      if (found !== undefined) break;
      climbed.push(key);
      const one = seenAt(above, column);
      if (one.text !== '' && !isDitto(one.text)) {
        found = one;
        break;
      }
    }
    for (const key of climbed) known.set(key, found ?? null);
    return found ? found.repeatedIn(row) : own;
  };
}

function firstFilledOf(grid: SheetGrid, header: HeaderReading, row: number): number | null {
  const cells = grid.rows[row - grid.area.top];
  if (!cells) return null;
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
    const cell = cells[column - grid.area.left];
    if (cell && isFilled(cell)) return column;
  }
  return null;
}

function filledColumnsOf(grid: SheetGrid, header: HeaderReading, row: number): readonly number[] {
  const columns: number[] = [];
  const cells = grid.rows[row - grid.area.top];
  if (!cells) return columns;
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
    const cell = cells[column - grid.area.left];
    if (cell && isFilled(cell)) columns.push(column);
  }
  return columns;
}

function isFilled({ value }: GridCell): boolean {
  if (value === '') return false;
  if (typeof value !== 'string') return true;
  return isInk(value.charCodeAt(0)) || value.trim() !== '';
}

/** A cheap look at the first sign; the rarer blanks are left to `trim`. */
function isInk(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x4e00 && code <= 0x9fff);
}

/**
 * The words of a cell. The stored text where there is one, since the shown one is `####` in a narrow
 * column and for long texts; a number as it is shown.
 */
function textOf(cell: GridCell): string {
  const { value } = cell;
  if (value === '') return '';
  if (typeof value === 'string') return value.trim();
  const shown = cell.text.trim();
  return shown === '' || (shown.startsWith('#') && /^#+$/.test(shown)) ? String(cell.value) : shown;
}
