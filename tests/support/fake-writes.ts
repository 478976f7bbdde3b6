import {
  WorkbookFailure,
  type CellEdit,
  type EditOutcome,
  type LastWrite,
  type UndoneWrite,
  type WriteKind,
  type WriteNote,
} from '../../src/app/ports';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';

/** What the workbook in memory held before a writing. */
export interface FakeWrite extends LastWrite {
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly settings: ReadonlyMap<string, unknown>;
  /** Of corrections: what puts each cell back. */
  readonly edits: readonly CellEdit[];
  readonly sheetId: string | null;
}

/** What taking a writing back does to the workbook in memory. */
interface Ways {
  readonly replace: (
    grids: ReadonlyMap<string, SheetGrid>,
    settings: ReadonlyMap<string, unknown>,
  ) => void;
  readonly editCells: (sheetId: string, edits: readonly CellEdit[]) => Promise<EditOutcome>;
}

/** The writings of a workbook in memory that can be taken back. */
export class FakeWrites {
  #writes: readonly FakeWrite[] = [];
  #note: WriteNote | null = null;
  #grouped: FakeWrite | null = null;
  #isUndoing = false;
  /** The settings when the writing under way began. */
  #settingsBefore: ReadonlyMap<string, unknown> | null = null;

  last(): LastWrite | null {
    const last = this.#writes.at(-1);
    if (!last) return null;
    const { id, kind, time, sheets, corrected } = last;
    return { id, kind, time, sheets, corrected };
  }

  /** Is the work under way one that writes settings alone? */
  ofSettings(): boolean {
    return this.#note?.kind === 'saveSettings' || this.#note?.kind === 'snapshot';
  }

  async together<T>(
    note: WriteNote,
    settings: ReadonlyMap<string, unknown>,
    work: () => Promise<T>,
  ): Promise<T> {
    this.#note = note;
    this.#settingsBefore = new Map(settings);
    try {
      return await work();
    } finally {
      this.#note = null;
      this.#settingsBefore = null;
      if (this.#grouped) this.#writes = [...this.#writes, this.#grouped];
      this.#grouped = null;
    }
  }

  /** What there is now; null within a writing that began before. */
  imaged(
    kind: WriteKind,
    sheets: readonly string[],
    grids: ReadonlyMap<string, SheetGrid>,
    settings: ReadonlyMap<string, unknown>,
  ): FakeWrite | null {
    if (this.#grouped || this.#isUndoing) return null;
    return {
      id: (this.#writes.at(-1)?.id ?? 0) + 1,
      kind: this.#note?.kind ?? kind,
      time: this.#note?.time ?? null,
      sheets,
      corrected: [],
      grids: new Map(grids),
      settings: this.#settingsBefore ?? new Map(settings),
      edits: [],
      sheetId: null,
    };
  }

  keep(write: FakeWrite | null): void {
    if (write === null) return;
    if (this.#note) this.#grouped = write;
    else this.#writes = [...this.#writes, write];
  }

  async undo(moved: ReadonlySet<number>, ways: Ways): Promise<UndoneWrite> {
    const [write] = this.#writes.slice(-1);
    const last = this.last();
    if (!write || !last) throw new WorkbookFailure('nothingToUndo', '没有可以撤销的写入。');
    const { rest, ...back } = await this.#putBack(write, moved, ways);
    this.#writes = this.#writes.slice(0, -1);
    if (rest.length > 0) this.#writes = [...this.#writes, { ...write, edits: rest }];
    return { ...last, emptied: [], chartless: [], ...back };
  }

  async #putBack(
    { sheetId, edits, grids, settings }: FakeWrite,
    moved: ReadonlySet<number>,
    { replace, editCells }: Ways,
  ): Promise<Pick<UndoneWrite, 'restored' | 'skipped'> & { readonly rest: readonly CellEdit[] }> {
    if (sheetId === null) {
      replace(grids, settings);
      return { restored: 0, skipped: [], rest: [] };
    }
    this.#isUndoing = true;
    const standing = edits.filter(({ row }) => !moved.has(row));
    const outcome = await editCells(sheetId, standing).finally(() => {
      this.#isUndoing = false;
    });
    const gone = edits.filter(({ row }) => moved.has(row));
    const rest = outcome.skipped.filter(({ reason }) => reason === 'cancelled');
    return {
      restored: outcome.undo.length,
      skipped: [...outcome.skipped, ...gone.map((edit) => ({ edit, reason: 'moved' }) as const)],
      rest: rest.map(({ edit }) => edit),
    };
  }
}
