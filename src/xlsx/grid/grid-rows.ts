import { cellName, type CellArea } from '../address/a1';
import type { CellMaker } from './cell-maker';
import { BLANK_CELL, GridTooLarge, type PlainCell, type Uncalculated } from './plain-grid';
import type { RowSink } from './row-scanner';

/** As in Excel's own answer to the add-in: above this a sheet is not read. */
const MOST_CELLS = 5_000_000;

/** Gathers the cells of a sheet row by row and knows the block they fill. */
export class GridRows implements RowSink {
  private readonly make: CellMaker;
  private readonly rows: PlainCell[][] = [];
  private readonly numbers: number[] = [];
  private readonly hidden: number[] = [];
  private current: PlainCell[] = [];
  private row = 0;
  private spread = 0;
  private top = 0;
  private bottom = 0;
  private left = Infinity;
  private right = 0;
  private missing: Uncalculated | null = null;

  constructor(make: CellMaker) {
    this.make = make;
  }

  startRow(row: number, hidden: boolean): void {
    this.row = row;
    if (hidden) this.hidden.push(row);
    this.current = [];
    this.rows.push(this.current);
    this.numbers.push(row);
  }

  blank(column: number, formula: boolean): void {
    if (!formula) return;
    // As in Excel, a formula that shows nothing still belongs to the block.
    this.extend(column);
    this.missing = {
      cell: this.missing?.cell ?? cellName(this.row, column),
      count: (this.missing?.count ?? 0) + 1,
    };
  }

  shared(column: number, style: number, index: number, formula: boolean): void {
    this.put(column, this.make.shared(style, index), formula);
  }

  number(column: number, style: number, value: number, formula: boolean): void {
    this.put(column, this.make.number(style, value), formula);
  }

  other(column: number, style: number, kind: string, raw: string, formula: boolean): void {
    this.put(column, this.make.raw(style, kind, raw), formula);
  }

  put(column: number, cell: PlainCell, formula: boolean): void {
    if (cell === BLANK_CELL) {
      if (formula) this.extend(column);
      return;
    }
    const { current } = this;
    // Counted before the gap is filled: a million rows with one far cell each would fill the memory.
    if (column > current.length) this.spread += column - current.length;
    if (this.spread > MOST_CELLS * 2) throw new GridTooLarge();
    while (current.length < column - 1) current.push(BLANK_CELL);
    current[column - 1] = cell;
    this.extend(column);
  }

  /** The block that is filled; `bottom` is below `top` where nothing is. */
  area(): CellArea {
    if (this.right === 0) return { top: 1, left: 1, bottom: 0, right: 0 };
    const { top, left, bottom, right } = this;
    return { top, left, bottom, right };
  }

  hiddenRows({ top, bottom }: CellArea): readonly number[] {
    return this.hidden.filter((row) => row >= top && row <= bottom);
  }

  get uncalculated(): Uncalculated | null {
    return this.missing;
  }

  /** Every row of the block as wide as the block. Throws `GridTooLarge`; to be asked once. */
  block(area: CellArea): readonly (readonly PlainCell[])[] {
    const width = area.right - area.left + 1;
    const height = area.bottom - area.top + 1;
    if (width * height > MOST_CELLS) throw new GridTooLarge();
    const empty: readonly PlainCell[] = Array<PlainCell>(width).fill(BLANK_CELL);
    const block = Array<readonly PlainCell[]>(height).fill(empty);
    this.numbers.forEach((row, at) => {
      const cells = this.rows[at];
      if (row < area.top || row > area.bottom || !cells || cells.length === 0) return;
      while (cells.length < area.right) cells.push(BLANK_CELL);
      block[row - area.top] = area.left === 1 ? cells : cells.slice(area.left - 1);
    });
    return block;
  }

  private extend(column: number): void {
    if (this.top === 0) this.top = this.row;
    this.bottom = this.row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }
}
