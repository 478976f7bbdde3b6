import {
  OWN_SHEETS,
  type CellEdit,
  type EditOutcome,
  type LastWrite,
  type OwnSheet,
  type PickedRows,
  type Removal,
  type SheetRef,
  type SkippedEdit,
  type UndoneWrite,
  type UndoWork,
  type Workbook,
  type WorkbookChange,
  type WorkbookFailure,
  type WriteKind,
  type WriteNote,
} from '../../src/app/ports';
import type { Area, SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { HighlightPlan } from '../../src/domain/highlight/types';
import type { LedgerTemplatePlan } from '../../src/domain/ledger-template/types';
import type { SummarySheetPlan } from '../../src/domain/summary-sheet/types';
import { FakeSheets } from './fake-sheets';
import { FakeWrites, type FakeWrite } from './fake-writes';
import { gridCell, type CellSpec } from './grid';
import { KIND_OF_SHEET } from './kind-of-sheet';
import { plannedGrid } from './planned-grid';

type Method = Exclude<keyof Workbook, 'onChanged' | 'onSelected' | 'together' | 'lastWrite'>;

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
    comparison: [],
    grouping: [],
    collection: [],
    register: [],
    lookBack: [],
  };
  readonly selections: { readonly sheetId: string; readonly area: Area }[] = [];
  /** What was selected cell by cell. */
  readonly cellSelections: { readonly sheetId: string; readonly cells: readonly string[] }[] = [];
  readonly settings = new Map<string, unknown>();
  readonly #sheets: FakeSheets;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #selectionListeners = new Set<(rows: PickedRows) => void>();
  readonly #failures = new Map<Method, Error[]>();
  #active = 's1';
  #held: Promise<void> | null = null;
  readonly #writes = new FakeWrites();

  constructor(grids: readonly SheetGrid[]) {
    this.#sheets = new FakeSheets(grids);
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
    this.#sheets.put(sheetId, row, column, gridCell(cell));
    this.tell({ kind: 'cells', sheetId });
  }

  /** The user goes to another sheet. */
  activate(sheetId: string): void {
    this.#active = sheetId;
    this.tell({ kind: 'activated', sheetId });
  }

  /** The user protects a sheet, or lifts its protection. */
  protect(sheetId: string, isOn = true): void {
    const at = this.#sheets.refs.findIndex((each) => each.id === sheetId);
    const { id, name, visible, ours } = this.#sheets.ref(sheetId);
    const isProtected = isOn ? { isProtected: true as const } : {};
    this.#sheets.refs[at] = { id, name, visible, ours, ...isProtected };
    this.tell({ kind: 'protection', sheetId });
  }

  /** The user selects rows. */
  pick(rows: PickedRows): void {
    for (const listener of this.#selectionListeners) listener(rows);
  }

  sheets(): Promise<readonly SheetRef[]> {
    return this.#answer('sheets', () => [...this.#sheets.refs]);
  }

  activeSheet(): Promise<SheetRef> {
    return this.#answer('activeSheet', () => this.#sheets.ref(this.#active));
  }

  async readSheet(id: string): Promise<SheetGrid> {
    if (this.#held) await this.#held;
    return this.#answer('readSheet', () => this.#sheets.grid(id));
  }

  applyHighlights(plan: HighlightPlan): Promise<void> {
    return this.#answer('applyHighlights', () => {
      this.#record('highlight', [plan.sheet]);
      this.highlights.push(plan);
      this.#sheets.putHelper(plan.sheet, plan.helper);
    });
  }

  writeOwnSheet(kind: OwnSheet, plan: SummarySheetPlan): Promise<SheetRef> {
    return this.#answer('writeOwnSheet', () => {
      this.#record(KIND_OF_SHEET[kind], [plan.name]);
      this.ownSheets[kind].push(plan);
      this.#sheets.grids.set(kind, plannedGrid(plan.name, plan));
      const ref: SheetRef = { id: kind, name: plan.name, visible: true, ours: true };
      if (!this.#sheets.refs.some(({ id }) => id === kind)) {
        this.#sheets.refs.push({ ...ref, own: kind });
      }
      return ref;
    });
  }

  /** Onto the active sheet where it has no cells, else onto a new one. */
  writeTemplate(plan: LedgerTemplatePlan): Promise<SheetRef> {
    return this.#answer('writeTemplate', () => {
      this.#record('template', [plan.name]);
      if (this.#sheets.grid(this.#active).rows.length > 0) {
        this.#active = `s${this.#sheets.refs.length + 1}`;
        this.#sheets.refs.push({ id: this.#active, name: plan.name, visible: true, ours: false });
      }
      const ref = this.#sheets.ref(this.#active);
      this.#sheets.grids.set(ref.id, plannedGrid(ref.name, plan));
      return ref;
    });
  }

  /** As Excel does it; formulas there are none. */
  editCells(sheetId: string, edits: readonly CellEdit[]): Promise<EditOutcome> {
    return this.#answer('editCells', () => {
      const undo: CellEdit[] = [];
      const skipped: SkippedEdit[] = [];
      const before = this.#imaged('correct', [this.#sheets.ref(sheetId).name]);
      for (const edit of edits) {
        const held = this.#sheets.cell(sheetId, edit.row, edit.column);
        if (held.value !== edit.before) {
          skipped.push({ edit, reason: 'changed' });
          continue;
        }
        const numberFormat = edit.numberFormat ?? held.numberFormat;
        this.#sheets.put(
          sheetId,
          edit.row,
          edit.column,
          gridCell({ value: edit.after, numberFormat }),
        );
        undo.push({
          ...edit,
          before: edit.after,
          after: held.value,
          numberFormat: held.numberFormat,
        });
      }
      if (undo.length > 0 && before !== null) {
        const corrected = undo.map(({ row, column }) => ({ sheetId, row, column }));
        this.#writes.keep({ ...before, edits: undo, corrected, sheetId });
      }
      return { undo, skipped };
    });
  }

  removeAll(): Promise<Removal> {
    return this.#answer('removeAll', () => {
      this.#record('remove', []);
      const last = this.highlights.at(-1);
      const cleared = OWN_SHEETS.filter((kind) => this.ownSheets[kind].length > 0);
      this.highlights.length = 0;
      for (const kind of cleared) this.ownSheets[kind].length = 0;
      if (!last) return { rules: 0, helperColumns: 0, cleared };
      this.#sheets.blankHelper(last.sheet, last.helper);
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

  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
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
    return this.#answer('writeSetting', () => {
      if (this.#writes.ofSettings()) this.#record('saveSettings', []);
      this.settings.set(key, value);
    });
  }

  together<T>(note: WriteNote, work: () => Promise<T>): Promise<T> {
    return this.#writes.together(note, this.settings, work);
  }

  lastWrite(): LastWrite | null {
    return this.#writes.last();
  }

  /** Everything goes back as it was, but corrections, which go cell by cell. */
  async undoLastWrite({ moved = new Set() }: UndoWork = {}): Promise<UndoneWrite> {
    await this.#answer('undoLastWrite', () => undefined);
    return this.#writes.undo(moved, {
      replace: (grids, settings) => {
        this.#sheets.grids.clear();
        for (const [id, grid] of grids) this.#sheets.grids.set(id, grid);
        this.settings.clear();
        for (const [key, value] of settings) this.settings.set(key, value);
      },
      editCells: (sheetId, edits) => this.editCells(sheetId, edits),
    });
  }

  #record(kind: WriteKind, sheets: readonly string[]): void {
    this.#writes.keep(this.#imaged(kind, sheets));
  }

  #imaged(kind: WriteKind, sheets: readonly string[]): FakeWrite | null {
    return this.#writes.imaged(kind, sheets, this.#sheets.grids, this.settings);
  }

  #answer<T>(method: Method, work: () => T): Promise<T> {
    const [failure, ...later] = this.#failures.get(method) ?? [];
    if (!failure) return Promise.resolve(work());
    this.#failures.set(method, later);
    return Promise.reject(failure);
  }

  /** Tells of a change as Excel does, by the user unless said otherwise. */
  tell(change: Pick<WorkbookChange, 'kind' | 'sheetId'> & Partial<WorkbookChange>): void {
    const whole = { areas: [], byAddIn: false, remote: false, ...change };
    for (const listener of this.#listeners) listener(whole);
  }
}
