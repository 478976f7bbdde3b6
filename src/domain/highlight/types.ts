import type { Area } from '../grid/sheet-grid';

/** One cell to write. A formula begins with `=`; a plain text never does (writers escape it). */
export type PlannedContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string };

export interface PlannedCell {
  readonly content: PlannedContent;
  /** Excel number format (US form), or undefined to leave as it is. */
  readonly numberFormat?: string;
  /**
   * Only on a sheet of ours that the user writes into and that is there already: what the cell holds stays as it
   * is, a formula too, and `content` is what it shows.
   */
  readonly stays?: true;
}

/** One conditional format of ours; `formula` carries the marker and is written for the first area's top-left. */
export interface HighlightRule {
  readonly key: string;
  /** Side by side from left to right, all over the same rows; normally one. */
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean;
}

/** A data bar of ours over percents; its lower bound formula carries the marker. */
export interface DataBarRule {
  readonly area: Area;
  readonly colour: string;
  /** The lower bound as a formula with the marker (worth 0), e.g. `=N("整改台账:bar:1")`. */
  readonly lowerBound: string;
  /** The value of a full bar: 1 for cells as fractions, 100 for whole percents. */
  readonly full: 1 | 100;
}

/** The helper columns beside the ledger (规范时限, 预警状态), written only after the user agreed. */
export interface HelperColumns {
  /** 1 = A; the columns are adjacent. */
  readonly firstColumn: number;
  readonly headerRows: readonly number[];
  readonly titles: readonly string[];
  /** Rows `body.first`–`body.last`, one planned cell per title. */
  readonly firstRow: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** Everything 着色 writes to the ledger sheet. */
export interface HighlightPlan {
  readonly sheet: string;
  readonly helper: HelperColumns;
  /** Highest priority first. */
  readonly rules: readonly HighlightRule[];
  readonly bars: readonly DataBarRule[];
  /** The workbook name 整改_统计日期 that the helper formulas test against. */
  readonly asOfName: { readonly name: string; readonly formula: string };
}
