import { generateRandomId } from '@univerjs/core';

import type { Area } from './area';

/** A table of the open workbook. Univer has none: the grid shows its cells, a save writes the table. */
export interface HostTable {
  readonly id: string;
  /** Its part in the file the workbook was opened from, which then stays as it is; null for a new one. */
  readonly part: string | null;
  readonly name: string;
  /** With the header row and the row of totals. */
  readonly area: Area;
  /** The names of the columns, as the header cells show them. */
  readonly columns: readonly string[];
  /** `TableStyleMedium2`; '' for none. */
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** An id for a new table; none comes twice. */
export function newTableId(): string {
  return generateRandomId(12);
}
