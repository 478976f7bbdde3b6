import type { GridCell } from '../../grid/sheet-grid';
import type { ColumnRole } from '../../header/column-role';
import type { Place } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';

/** One cell that holds something, as a cell check sees it. */
export interface CheckedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  /** Undefined where its column plays no part. */
  readonly role: ColumnRole | undefined;
  /** Does its row belong to a problem, rather than to the titles, the header or the foot? */
  readonly inBody: boolean;
  readonly place: Place;
}

/** One way a single cell can be wrong. Called only for texts that `SUSPECT` lets through, and numbers. */
export type CellCheck = (checked: CheckedCell, view: CheckView) => readonly Finding[];
