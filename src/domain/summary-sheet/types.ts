import type { Area } from '../grid/sheet-grid';
import type { DataBarRule, PlannedCell } from '../highlight/types';

/** The few looks the summary sheet uses; the gateway knows how each is drawn. */
export type CellLook =
  | 'title'
  | 'note'
  | 'sectionHead'
  | 'columnHead'
  | 'label'
  | 'number'
  | 'percent'
  | 'date'
  | 'text'
  | 'total';

/** A run of cells in one look, with the colours of a state where it stands for one. */
export interface LookRun {
  readonly area: Area;
  readonly look: CellLook;
  readonly fill?: string;
  readonly font?: string;
}

/** The whole summary sheet, ready to be written at A1. */
export interface SummarySheetPlan {
  readonly name: string;
  /** A rectangle: every row has the same number of cells. */
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly looks: readonly LookRun[];
  readonly merges: readonly Area[];
  /** Excel characters, one per column. */
  readonly columnWidths: readonly number[];
  readonly bars: readonly DataBarRule[];
  readonly freezeRows: number;
}
