/** What a cell holds, as Office.js gives it: an empty cell is `''`, a date is its serial number. */
export type CellValue = string | number | boolean;

/** One cell as read: the stored value, what the screen shows, and the number format that links them. */
export interface GridCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

/** A rectangle of cells. Rows and columns are Excel's: the first is 1, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The used block of one worksheet. `rows[0][0]` is the cell at `area.top`, `area.left`. */
export interface SheetGrid {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Area[];
  /** Excel numbers of the rows and columns that are hidden (also by a filter), ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}
