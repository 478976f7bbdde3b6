import { cellAt, columnNumber } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import type { ColumnRole } from '../header/column-role';
import type { Ledger, LedgerItem } from '../ledger/types';
import type { SealedCell } from './cell-seal';
import { cellTest, columnTest, halfTest } from './cell-seal';

/** Cells of a problem's own rows that one part of its state depends on. */
interface Guard {
  readonly cells: readonly SealedCell[];
  /** Where another row's cell decides (同上, merged from above): the cells that tell which problem this is. */
  readonly identity: Identity | null;
}

interface Identity {
  readonly problem: SealedCell | null;
  readonly serial: SealedCell | null;
}

/** What every part of a problem's state depends on. */
export interface RowSeal {
  /** Its due day. */
  readonly deadline: Guard;
  /** Whether it is done in time: the completion day, and the due day where there is one. */
  readonly doneDay: Guard;
  /** Its status cells, as they stood. */
  readonly status: Guard;
  /** The other cells its status was read from or would be read from before those. */
  readonly sources: Guard;
  /** Its cells of look-backs, where the ledger has any: one that finds a relapse changes every state. */
  readonly lookBacks?: Guard;
}

/** By the first row of each problem. */
export type RowSeals = ReadonlyMap<number, RowSeal>;

/** Where a status is looked for beside the status cell, the surest first (`status-evidence`). */
const SPEAKING: readonly ColumnRole[] = ['closed', 'progress', 'result', 'completedOn', 'percent'];
/** Where a relapse is told. */
const LOOKING_BACK: readonly ColumnRole[] = ['lookedBackOn', 'lookBackResult'];
/** Where a due day is looked for when the deadline cell says none. */
const DATING: readonly ColumnRole[] = ['originalDeadline', 'remark'];

/**
 * What the state of every problem depends on, as it was read. An overtyped deadline, a new progress or a
 * sort that leaves our columns behind would else show a state that is no longer true. Cells of other rows
 * are never referred to: deleting or sorting those would break the formula.
 */
export function rowSealsOf(ledger: Ledger, grid: SheetGrid): RowSeals {
  return new Map(ledger.items.map((item) => [item.row, sealOf(ledger, item, grid)]));
}

/**
 * The test that the cells still hold what they held, or null where nothing can be tested.
 *
 * @param longestWhole Texts up to so many signs are compared whole; 0 compares columns of several rows by
 *   the length of their texts and the sum of their numbers.
 */
export function guardCondition(guard: Guard, longestWhole: number): string | null {
  const cells = longestWhole === 0 ? byColumn(guard.cells) : guard.cells.map((one) => [one]);
  const tests = cells.map((column) =>
    column.length > 1
      ? columnTest(column)
      : column.map((one) => cellTest(one, longestWhole || 16)).join(''),
  );
  const same = guard.identity && identityTest(guard.identity, longestWhole || 16);
  const all = same === null ? tests : [...tests, same];
  if (all.length === 0) return null;
  return all.length === 1 ? all.join('') : `AND(${all.join(',')})`;
}

function identityTest({ problem, serial }: Identity, longestWhole: number): string {
  const same = problem && cellTest(problem, longestWhole);
  const half = problem && halfTest(problem, 100);
  const number = serial && cellTest(serial, longestWhole);
  // Numbers are often filled in anew after a sort, so that the number alone does not tell.
  const mended = number && (half === null ? number : `AND(${number},${half})`);
  if (same !== null) return mended === null ? same : `OR(${same},${mended})`;
  return mended ?? 'FALSE';
}

function byColumn(cells: readonly SealedCell[]): SealedCell[][] {
  const columns = new Map<number, SealedCell[]>();
  for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  return [...columns.values()];
}

function sealOf(ledger: Ledger, item: LedgerItem, grid: SheetGrid): RowSeal {
  const inRows = (roles: readonly ColumnRole[]) => cellsOf(ledger, item, grid, roles);
  const identity = identityOf(ledger, item, grid);
  const deadline = deadlineGuard(ledger, item, grid, identity);
  const doneDays = inRows(['completedOn']);
  const source = placeOf(item.statusSource?.cell ?? null);
  const isFar = source !== null && !isOwn(item, source.row);
  const near = source === null || isFar ? [] : [sealed(grid, source.row, source.column)];
  const statusColumns = ledger.columns.status ?? [];
  const others = near.filter(({ column }) => !statusColumns.includes(column));
  const lookBacks = inRows(LOOKING_BACK);
  return {
    deadline,
    doneDay:
      item.completedOn !== null
        ? { cells: [...deadline.cells, ...doneDays], identity: deadline.identity }
        : { cells: doneDays, identity: null },
    status: { cells: inRows(['status']), identity: null },
    sources: {
      cells: unique([...inRows(speakingBefore(ledger, item)), ...others]),
      identity: isFar ? identity : null,
    },
    ...(lookBacks.length > 0 ? { lookBacks: { cells: lookBacks, identity: null } } : {}),
  };
}

function deadlineGuard(
  ledger: Ledger,
  item: LedgerItem,
  grid: SheetGrid,
  identity: Identity | null,
): Guard {
  const own = cellsOf(ledger, item, grid, ['deadline']);
  const place = placeOf(item.deadlineCell);
  const isFar = place !== null && !isOwn(item, place.row);
  if (place !== null && !isFar && own.some(({ column }) => column === place.column))
    return { cells: own, identity: null };
  const said = place === null || isFar ? [] : [sealed(grid, place.row, place.column)];
  const cells = unique([...own, ...said, ...cellsOf(ledger, item, grid, DATING)]);
  return { cells, identity: isFar ? identity : null };
}

/** Of several rows each may speak for itself; of one the cells up to the one that decided. */
function speakingBefore({ columns }: Ledger, item: LedgerItem): readonly ColumnRole[] {
  const source = placeOf(item.statusSource?.cell ?? null);
  if (source === null || item.lastRow > item.row) return SPEAKING;
  const at = SPEAKING.findIndex((role) => columns[role]?.includes(source.column) === true);
  return at < 0 ? SPEAKING : SPEAKING.slice(0, at + 1);
}

function cellsOf(
  { columns }: Ledger,
  item: LedgerItem,
  grid: SheetGrid,
  roles: readonly ColumnRole[],
): SealedCell[] {
  const rows = Array.from({ length: item.lastRow - item.row + 1 }, (_, at) => item.row + at);
  return roles.flatMap((role) =>
    (columns[role] ?? []).flatMap((column) => rows.map((row) => sealed(grid, row, column))),
  );
}

function identityOf({ columns }: Ledger, item: LedgerItem, grid: SheetGrid): Identity | null {
  const filled = (column: number | undefined): SealedCell | null => {
    const cell = column === undefined ? null : sealed(grid, item.row, column);
    return cell?.content === '' ? null : cell;
  };
  return { problem: filled(columns.problem?.[0]), serial: filled(columns.serial?.[0]) };
}

function sealed(grid: SheetGrid, row: number, column: number): SealedCell {
  return { row, column, content: cellAt(grid, row, column).value };
}

function unique(cells: readonly SealedCell[]): SealedCell[] {
  return [...new Map(cells.map((cell) => [`${cell.column}/${cell.row}`, cell])).values()];
}

function isOwn(item: LedgerItem, row: number): boolean {
  return row >= item.row && row <= item.lastRow;
}

/** Where an A1 name points to. */
function placeOf(name: string | null): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(name ?? '') ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits), column: columnNumber(letters) };
}
