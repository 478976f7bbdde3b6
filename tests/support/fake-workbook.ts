import {
  OWN_SHEETS,
  type CellEdit,
  type EditOutcome,
  type OwnSheet,
  type PickedRows,
  type Removal,
  type SheetRef,
  type SkippedEdit,
  type Workbook,
  type WorkbookFailure,
} from '../../src/app/ports';
import type { Area, GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { HelperColumns, HighlightPlan } from '../../src/domain/highlight/types';
import type { LedgerTemplatePlan } from '../../src/domain/ledger-template/types';
import type { SummarySheetPlan } from '../../src/domain/summary-sheet/types';
import { gridCell, type CellSpec } from './grid';
import { plannedGrid, plannedGridCell } from './planned-grid';

type Method = Exclude<keyof Workbook, 'onChanged' | 'onSelected'>;

/**
 * The `Workbook` port in memory, over sheet grids: what was written can be read again and is kept in
 * `highlights`, `ownSheets` and `selections` for the tests to look at. Sheet ids are `s1`, `s2` …
 */
export class FakeWorkbook implements Workbook {
  readonly highlights: HighlightPlan[] = [];
  /** Every plan written to a sheet of ours, by kind; the sheet's id is its kind. */
  readonly ownSheets: Record<OwnSheet, SummarySheetPlan[]> = {
    summary: [],
    check: [],
    draft: [],
    board: [],
  };
  readonly selections: { readonly sheetId: string; readonly area: Area }[] = [];
  /** What was selected cell by cell. */
  readonly cellSelections: { readonly sheetId: string; readonly cells: readonly string[] }[] = [];
  readonly settings = new Map<string, unknown>();
  readonly #grids = new Map<string, SheetGrid>();
  readonly #refs: SheetRef[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #selectionListeners = new Set<(rows: PickedRows) => void>();
  readonly #failures = new Map<Method, Error[]>();
  #active = 's1';
  #held: Promise<void> | null = null;

  constructor(grids: readonly SheetGrid[]) {
    grids.forEach((grid, index) => {
      const id = `s${index + 1}`;
      this.#grids.set(id, grid);
      this.#refs.push({ id, name: grid.sheet, visible: true, ours: false });
    });
  }

  /** How many listen for changes. */
  get listeners(): number {
    return this.#listeners.size;
  }

  /** How many listen for selections. */
  get selectionListeners(): number {
    return this.#selectionListeners.size;
  }

  /** The next call of `method` rejects with `error`. */
  failNext(method: Method, error: WorkbookFailure | Error): void {
    this.#failures.set(method, [...(this.#failures.get(method) ?? []), error]);
  }

  /** Readings from now on wait until the returned function is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.#held = new Promise((resolve) => {
      release = () => {
        this.#held = null;
        resolve();
      };
    });
    return release;
  }

  /** The user types into a cell. */
  edit(sheetId: string, row: number, column: number, cell: CellSpec): void {
    this.#put(sheetId, row, column, gridCell(cell));
    this.#tell();
  }

  /** The user goes to another sheet. */
  activate(sheetId: string): void {
    this.#active = sheetId;
    this.#tell();
  }

  /** The user selects rows. */
  pick(rows: PickedRows): void {
    for (const listener of this.#selectionListeners) listener(rows);
  }

  sheets(): Promise<readonly SheetRef[]> {
    return this.#answer('sheets', () => [...this.#refs]);
  }

  activeSheet(): Promise<SheetRef> {
    return this.#answer('activeSheet', () => this.#ref(this.#active));
  }

  async readSheet(id: string): Promise<SheetGrid> {
    if (this.#held) await this.#held;
    return this.#answer('readSheet', () => this.#grid(id));
  }

  applyHighlights(plan: HighlightPlan): Promise<void> {
    return this.#answer('applyHighlights', () => {
      this.highlights.push(plan);
      const sheet = this.#refs.find(({ name }) => name === plan.sheet);
      if (sheet) this.#putHelper(sheet.id, plan.helper);
    });
  }

  writeOwnSheet(kind: OwnSheet, plan: SummarySheetPlan): Promise<SheetRef> {
    return this.#answer('writeOwnSheet', () => {
      this.ownSheets[kind].push(plan);
      this.#grids.set(kind, plannedGrid(plan.name, plan));
      const ref: SheetRef = { id: kind, name: plan.name, visible: true, ours: true };
      if (!this.#refs.some(({ id }) => id === kind)) this.#refs.push(ref);
      return ref;
    });
  }

  /** Onto the active sheet where it has no cells, else onto a new one. */
  writeTemplate(plan: LedgerTemplatePlan): Promise<SheetRef> {
    return this.#answer('writeTemplate', () => {
      if (this.#grid(this.#active).rows.length > 0) {
        this.#active = `s${this.#refs.length + 1}`;
        this.#refs.push({ id: this.#active, name: plan.name, visible: true, ours: false });
      }
      const ref = this.#ref(this.#active);
      this.#grids.set(ref.id, plannedGrid(ref.name, plan));
      return ref;
    });
  }

  /** As Excel does it; formulas there are none. */
  editCells(sheetId: string, edits: readonly CellEdit[]): Promise<EditOutcome> {
    return this.#answer('editCells', () => {
      const undo: CellEdit[] = [];
      const skipped: SkippedEdit[] = [];
      for (const edit of edits) {
        const held = this.#cell(sheetId, edit.row, edit.column);
        if (held.value !== edit.before) {
          skipped.push({ edit, reason: 'changed' });
          continue;
        }
        const numberFormat = edit.numberFormat ?? held.numberFormat;
        this.#put(sheetId, edit.row, edit.column, gridCell({ value: edit.after, numberFormat }));
        undo.push({
          ...edit,
          before: edit.after,
          after: held.value,
          numberFormat: held.numberFormat,
        });
      }
      return { undo, skipped };
    });
  }

  removeAll(): Promise<Removal> {
    return this.#answer('removeAll', () => {
      const last = this.highlights.at(-1);
      const cleared = OWN_SHEETS.filter((kind) => this.ownSheets[kind].length > 0);
      this.highlights.length = 0;
      for (const kind of cleared) this.ownSheets[kind].length = 0;
      if (!last) return { rules: 0, helperColumns: 0, cleared };
      const sheet = this.#refs.find(({ name }) => name === last.sheet);
      if (sheet) this.#blankHelper(sheet.id, last.helper);
      const rules = last.rules.length + last.bars.length;
      return { rules, helperColumns: last.helper.titles.length, cleared };
    });
  }

  select(sheetId: string, area: Area): Promise<void> {
    return this.#answer('select', () => {
      this.selections.push({ sheetId, area });
      this.#active = sheetId;
    });
  }

  selectCells(sheetId: string, cells: readonly string[]): Promise<void> {
    return this.#answer('selectCells', () => {
      this.cellSelections.push({ sheetId, cells });
      this.#active = sheetId;
    });
  }

  onSelected(listener: (rows: PickedRows) => void): Promise<() => Promise<void>> {
    this.#selectionListeners.add(listener);
    return Promise.resolve(() => {
      this.#selectionListeners.delete(listener);
      return Promise.resolve();
    });
  }

  onChanged(listener: () => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  readSetting(key: string): Promise<unknown> {
    return this.#answer('readSetting', () => this.settings.get(key) ?? null);
  }

  writeSetting(key: string, value: unknown): Promise<void> {
    return this.#answer('writeSetting', () => void this.settings.set(key, value));
  }

  #answer<T>(method: Method, work: () => T): Promise<T> {
    const [failure, ...later] = this.#failures.get(method) ?? [];
    if (!failure) return Promise.resolve(work());
    this.#failures.set(method, later);
    return Promise.reject(failure);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #ref(id: string): SheetRef {
    const ref = this.#refs.find((each) => each.id === id);
    if (!ref) throw new RangeError(`Cannot find sheet: "${id}"`);
    return ref;
  }

  #grid(id: string): SheetGrid {
    const grid = this.#grids.get(id);
    if (!grid) throw new RangeError(`Cannot find sheet: "${id}"`);
    return grid;
  }

  #cell(sheetId: string, row: number, column: number): GridCell {
    const { rows, area } = this.#grid(sheetId);
    return rows[row - area.top]?.[column - area.left] ?? gridCell(null);
  }

  #putHelper(sheetId: string, helper: HelperColumns): void {
    const titleRow = helper.headerRows.at(-1) ?? 1;
    helper.titles.forEach((title, at) => {
      this.#put(sheetId, titleRow, helper.firstColumn + at, gridCell(title));
    });
    helper.cells.forEach((row, down) => {
      row.forEach((cell, at) => {
        this.#put(sheetId, helper.firstRow + down, helper.firstColumn + at, plannedGridCell(cell));
      });
    });
  }

  #blankHelper(sheetId: string, helper: HelperColumns): void {
    const { rows, area } = this.#grid(sheetId);
    rows.forEach((_row, down) => {
      helper.titles.forEach((_title, at) => {
        this.#put(sheetId, area.top + down, helper.firstColumn + at, gridCell(null));
      });
    });
  }

  /** Writes one cell, widening the grid to the right where it must. */
  #put(sheetId: string, row: number, column: number, cell: GridCell): void {
    const grid = this.#grid(sheetId);
    const right = Math.max(grid.area.right, column);
    const width = right - grid.area.left + 1;
    const rows = grid.rows.map((cells, down) =>
      Array.from({ length: width }, (_, at) => {
        const here = grid.area.top + down === row && grid.area.left + at === column;
        return here ? cell : (cells[at] ?? gridCell(null));
      }),
    );
    this.#grids.set(sheetId, { ...grid, area: { ...grid.area, right }, rows });
  }
}
