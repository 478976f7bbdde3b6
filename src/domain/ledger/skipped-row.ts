import type { RowKind } from './row-kind';

/** A row below the header that is no part of a problem, and why. */
export interface SkippedRow {
  readonly row: number;
  /** `prefilled` holds only serials and the like; `unplaced` fits no problem. */
  readonly kind: Exclude<RowKind, 'blank' | 'banner' | 'content'> | 'prefilled' | 'unplaced';
  /** Its first cell with a text. */
  readonly cell: string;
  readonly text: string;
}
