import { MAX_COLUMNS, type Area } from './univer/area';
import type { Change } from './univer/changes';
import type { LiveWorkbook } from './univer/live-workbook';
import type { ExecutedCommand } from './univer/unit';

/** What a change of one cell says of its value; left out where a formula stands there. */
interface ValueDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** Whether each row of a filter is hidden, by row number from 0; a row outside it is shown. */
type FilteredRows = ReadonlyMap<number, boolean>;

/** A change with all that Excel's events say of it. */
export type SentChange =
  | Exclude<Change, { readonly kind: 'renamed' | 'cells' | 'filtered' }>
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: Area;
      readonly details?: ValueDetails;
    }
  | { readonly kind: 'deactivated'; readonly sheetId: string }
  | {
      readonly kind: 'renamed';
      readonly sheetId: string;
      readonly name: string;
      readonly nameBefore: string;
    };

/** Remembers what was before a change: Univer only says what is after it. */
export class SentChanges {
  readonly #live: LiveWorkbook;
  readonly #names = new Map<string, string>();
  /** The value one cell held before the command of these parameters. */
  readonly #values = new WeakMap<object, unknown>();
  /** The rows of a filter that were hidden before the command of these parameters. */
  readonly #hidden = new WeakMap<object, FilteredRows>();
  #active: string;

  constructor(live: LiveWorkbook) {
    this.#live = live;
    this.#active = live.activeSheet().id;
    for (const { id, name } of live.sheets()) this.#names.set(id, name);
  }

  /** To be called before a command is carried out, with the change of one cell it is about to make. */
  remember(command: ExecutedCommand, changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === 'filtered') {
        this.#hidden.set(command.params, this.#filteredRows(change.sheetId));
      }
      if (change.kind !== 'cells' || !isOneCell(change.area)) continue;
      this.#values.set(command.params, this.#valueAt(change.sheetId, change.area));
    }
  }

  /** The same changes as they are told; some are two events. */
  completed(command: ExecutedCommand, changes: readonly Change[]): readonly SentChange[] {
    return changes.flatMap((change) => this.#sent(command, change));
  }

  #sent(command: ExecutedCommand, change: Change): readonly SentChange[] {
    if (change.kind === 'activated') return this.#activated(change);
    if (change.kind === 'added') {
      this.#names.set(change.sheetId, this.#live.sheetById(change.sheetId)?.name ?? '');
      return [change];
    }
    if (change.kind === 'renamed') {
      const nameBefore = this.#names.get(change.sheetId) ?? '';
      this.#names.set(change.sheetId, change.name);
      return [{ ...change, nameBefore }];
    }
    if (change.kind === 'filtered') return this.#filtered(command, change.sheetId);
    if (change.kind !== 'cells') return [change];
    const details = this.#detailsOf(command, change.sheetId, change.area);
    return [{ ...change, ...(details && { details }) }];
  }

  /** Excel tells which rows a filter hid and showed. */
  #filtered(command: ExecutedCommand, sheetId: string): readonly SentChange[] {
    const before = this.#hidden.get(command.params) ?? new Map<number, boolean>();
    const after = this.#filteredRows(sheetId);
    const rows = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
    const changed = rows.filter((row) => (before.get(row) ?? false) !== (after.get(row) ?? false));
    return runsOf(changed, (row) => after.get(row) ?? false).map(({ top, bottom, isHidden }) => ({
      kind: isHidden ? 'rowsHidden' : 'rowsShown',
      sheetId,
      area: { top, bottom, left: 0, right: MAX_COLUMNS - 1 },
    }));
  }

  #filteredRows(sheetId: string): FilteredRows {
    const sheet = this.#live.sheetById(sheetId);
    const area = sheet?.filter.area();
    if (sheet == null || area == null) return new Map();
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
    return new Map(rows.map((row) => [row, sheet.rowHidden(row)]));
  }

  /** The sheet the user leaves is told, too. */
  #activated(change: Extract<Change, { readonly kind: 'activated' }>): readonly SentChange[] {
    const before = this.#active;
    this.#active = change.sheetId;
    return before === change.sheetId ? [] : [{ kind: 'deactivated', sheetId: before }, change];
  }

  #detailsOf(command: ExecutedCommand, sheetId: string, area: Area): ValueDetails | null {
    if (!isOneCell(area) || !this.#values.has(command.params)) return null;
    const { top, left } = area;
    const cells = this.#live.sheetById(sheetId)?.cells;
    if (cells?.formula(top, left) !== null) return null;
    const valueBefore = this.#values.get(command.params);
    const valueAfter = this.#valueAt(sheetId, area);
    return {
      valueBefore,
      valueAfter,
      valueTypeBefore: typeName(valueBefore),
      valueTypeAfter: typeName(valueAfter),
    };
  }

  #valueAt(sheetId: string, { top, left }: Area): unknown {
    return this.#live.sheetById(sheetId)?.cells.value(top, left) ?? '';
  }
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Excel.RangeValueType. */
function typeName(value: unknown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && value.startsWith('#') ? 'Error' : 'String';
}

interface Run {
  readonly top: number;
  readonly bottom: number;
  readonly isHidden: boolean;
}

/** Rows that follow each other and have the same in common, as one. */
function runsOf(rows: readonly number[], isHidden: (row: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1 && last.isHidden === isHidden(row)) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, bottom: row, isHidden: isHidden(row) });
    }
  }
  return runs;
}
