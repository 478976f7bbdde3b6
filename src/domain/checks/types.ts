import type { CellValue } from '../grid/sheet-grid';
import type { ReadingTrace } from '../ledger/trace';
import type { Ledger } from '../ledger/types';

/** `error`: a figure is wrong or missing until it is mended; `warning`: look at it; `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** What a safe fix does to a cell: it changes how something is written, never what it says. */
export type FixKind = 'trimSpaces' | 'halfWidth' | 'textToDate' | 'numberToMonth';

/** A safe change of one cell. It is offered with both values and made only on the user's word. */
export interface CellFix {
  readonly kind: FixKind;
  /** Excel row and column number (1 = A). */
  readonly row: number;
  readonly column: number;
  /** What the cell held when it was read; where it holds anything else, the fix is not made. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that goes with `after`; null leaves the cell's own. */
  readonly numberFormat: string | null;
}

/** Something the clerk should look at. `message` and `advice` are whole Chinese sentences. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** A1 address without the sheet name, or null where it concerns the whole sheet. */
  readonly cell: string | null;
  /** The words found in the cell, whole. */
  readonly text: string;
  /** What is wrong, with the cell and its words. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** Null where only a person can mend it. */
  readonly fix: CellFix | null;
}

/** What a check looks at. */
export interface CheckInput {
  readonly ledger: Ledger;
  readonly trace: ReadingTrace;
}
