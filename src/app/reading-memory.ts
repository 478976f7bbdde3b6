import type { GridCell, SheetGrid } from '../domain/grid/sheet-grid';
import type { LedgerOptions } from '../domain/ledger/types';
import type { CountingRule } from '../domain/summary/types';
import type { SheetRef } from './ports';
import { shareEqual } from './share-equal';

/** Everything a ledger's figures follow from. */
export interface ReadingInput {
  readonly grid: SheetGrid;
  readonly sheet: SheetRef;
  readonly options: LedgerOptions;
  readonly rule: CountingRule;
}

/** A larger sheet is not kept: the cells of 300,000 take about 20 MB beside what the ledger keeps anyway. */
const MOST_CELLS = 300_000;

/**
 * The last reading and what it was made from. Excel tells of changes that change nothing (a format, our own
 * colours, another sheet); the same cells under the same rules are then not read a second time.
 */
export class ReadingMemory<Loaded extends { readonly cells: object }> {
  #last: { readonly input: ReadingInput; readonly loaded: Loaded } | null = null;

  /** The ledger that exactly this input gave before; null where anything differs, down to a number format. */
  recall(input: ReadingInput): Loaded | null {
    if (this.#last === null) return null;
    return isSameInput(this.#last.input, input) ? this.#last.loaded : null;
  }

  /** The same ledger as it came to be on screen, sharing what it can with the one before. */
  adopt(shown: Loaded): void {
    if (this.#last?.loaded.cells === shown.cells) this.#last = { ...this.#last, loaded: shown };
  }

  keep(input: ReadingInput, loaded: Loaded): void {
    const { rows, area } = input.grid;
    const cells = rows.length * (area.right - area.left + 1);
    this.#last = cells > MOST_CELLS ? null : { input, loaded };
  }
}

function isSameInput(one: ReadingInput, other: ReadingInput): boolean {
  return isEqual(withoutCells(one), withoutCells(other)) && hasSameCells(one.grid, other.grid);
}

function withoutCells({ grid, ...rest }: ReadingInput): object {
  return { ...rest, grid: { ...grid, rows: grid.rows.length } };
}

function isEqual(one: object, other: object): boolean {
  return shareEqual(one, other) === one;
}

function hasSameCells({ rows }: SheetGrid, { rows: others }: SheetGrid): boolean {
  return rows.every((cells, down) => {
    const beside = others[down] ?? [];
    return cells.length === beside.length && cells.every((cell, at) => isSame(cell, beside[at]));
  });
}

/** Asked of every cell of the sheet, so that nothing is made on the way. */
function isSame(cell: GridCell, other: GridCell | undefined): boolean {
  return (
    other !== undefined &&
    Object.is(cell.value, other.value) &&
    cell.text === other.text &&
    cell.numberFormat === other.numberFormat
  );
}
