import type { ICellData } from '@univerjs/core';
import type { StyleBook } from '../../../xlsx/patch/style-book';
import { readSheetLayout } from '../../../xlsx/read/sheet-layout';
import type { StoredCell } from '../../../xlsx/read/worksheet';
import { styleKey, type SheetSource } from '../open/sheet-data';
import type { GridSheet } from './grid-sheet';
import { changeBetween, lookOf } from './look';

/** The cell formats of one sheet: which of them the grid changed, and to what. */
export class CellStyles {
  readonly #source: SheetSource;
  readonly #grid: GridSheet;
  readonly #styles: StyleBook;
  readonly #ofLine: (row: number, column: number) => number;

  constructor(source: SheetSource, grid: GridSheet, styles: StyleBook) {
    this.#source = source;
    this.#grid = grid;
    this.#styles = styles;
    this.#ofLine = lineStyles(source);
  }

  /** The index of the format a cell is to have, or null where it stays. */
  changed(
    row: number,
    column: number,
    cell: ICellData,
    stored: StoredCell | undefined,
  ): number | null {
    const line = this.#ofLine(row, column);
    const before = stored?.style ?? line;
    if (cell.s == null) return before === line ? null : line;
    const named = this.#storedIndex(cell.s);
    if (named === before) return null;
    // Univer gives looks that are equal one name, but the formats behind them may lock a cell or indent
    // it: a stored cell keeps its own format, changed as far as the looks differ.
    if (named !== null && !stored) return this.#portable(named);
    const own = stored ? this.#grid.styleOf({ s: styleKey(before) }) : null;
    const change = changeBetween(lookOf(own), lookOf(this.#grid.styleOf(cell)));
    return change ? this.#styles.derive(before, change) : null;
  }

  /** The index of the format that a new cell takes from its row, else its column. */
  ofLineAt(row: number, column: number): number {
    return this.#ofLine(row, column);
  }

  /** The index of the format a row or column is to have, or null where it stays. */
  ofLine = (before: ICellData['s'], after: ICellData['s']): number | null => {
    const base = before == null ? 0 : (this.#storedIndex(before) ?? 0);
    if (after == null) return before == null ? null : 0;
    const named = this.#storedIndex(after);
    if (named !== null) return named === base ? null : this.#portable(named);
    const own = before == null ? null : this.#grid.styleOf({ s: before });
    const change = changeBetween(lookOf(own), lookOf(this.#grid.styleOf({ s: after })));
    return change ? this.#styles.derive(base, change) : null;
  };

  /** The format for text typed with a leading apostrophe, so that Excel does not take it for a formula. */
  quoted(
    row: number,
    column: number,
    style: number | null,
    stored: StoredCell | undefined,
  ): number {
    const base = style ?? stored?.style ?? this.#ofLine(row, column);
    return this.#styles.derive(base, { quotePrefix: true });
  }

  /** The number format a cell shows in the grid. */
  numberFormat(cell: ICellData, stored: StoredCell | undefined): string {
    const style = this.#grid.styleOf(cell);
    if (style) return style.n?.pattern ?? 'General';
    return this.#source.styles.formats[stored?.style ?? 0]?.numberFormat ?? 'General';
  }

  /** A format of the file for a place that did not have it: what is written anew shows the same anywhere. */
  #portable(index: number): number {
    const code = this.#source.styles.formats[index]?.numberFormat ?? 'General';
    return this.#styles.spelledOut(index, code);
  }

  /** The index of a format that the file already has, by the key it was opened under. */
  #storedIndex(style: NonNullable<ICellData['s']>): number | null {
    const index = typeof style === 'string' ? /^x(\d+)$/.exec(style)?.[1] : undefined;
    if (index === undefined) return null;
    return this.#source.styles.formats[Number(index)] ? Number(index) : null;
  }
}

/** The format that a cell without one of its own takes from its row, else its column. */
function lineStyles(source: SheetSource): (row: number, column: number) => number {
  const rows = new Map(source.part.rows.map((row) => [row.row, row.style]));
  const runs = readSheetLayout(source.part).columns.filter((run) => run.style !== null);
  return (row, column) =>
    rows.get(row) ?? runs.find((run) => column >= run.first && column <= run.last)?.style ?? 0;
}
