import type { GridCell } from '../grid/sheet-grid';

/** A cell as a row sees it; inside a merged area the cell that holds the value, maybe rows above. */
export interface SeenCell {
  readonly cell: GridCell;
  readonly text: string;
  /** A1 name of the cell that holds the value. */
  readonly name: string;
  /** The row that holds the value; the asking row where its own 同上 repeats a cell above. */
  readonly row: number;
}
