import type { CellArea } from '../address/a1';

/** What a cell holds as Office.js gives it: an empty cell is `''`, a date is its serial number. */
export type PlainValue = string | number | boolean;

/** A cell as read: the value, what the screen shows of it, and the number format. */
export interface PlainCell {
  readonly value: PlainValue;
  readonly text: string;
  readonly numberFormat: string;
}

/** An empty cell; it comes without its number format, since there is nothing to show. */
export const BLANK_CELL: PlainCell = { value: '', text: '', numberFormat: 'General' };

/** The block of a worksheet that holds anything, to be read and not written. */
export interface PlainGrid {
  /** Excel's rows and columns, both ends included; `bottom` is below `top` where the sheet is empty. */
  readonly area: CellArea;
  /** Every row as wide as the area. */
  readonly rows: readonly (readonly PlainCell[])[];
  readonly merges: readonly CellArea[];
  /** Hidden rows and columns of the block, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Formulas whose result the file does not hold; their cells are read as empty. */
  readonly uncalculated: Uncalculated | null;
}

export interface Uncalculated {
  /** A1 name of the first. */
  readonly cell: string;
  readonly count: number;
}

/** The block is larger than any ledger: `PlainGrid` would not fit in memory. */
export class GridTooLarge extends Error {
  constructor() {
    super('Cannot read grid: too many cells');
    this.name = 'GridTooLarge';
  }
}
