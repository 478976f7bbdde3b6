import type { Area } from '../grid/sheet-grid';
import type { DataBarRule, PlannedCell } from '../highlight/types';
import type { ChartPlan } from './chart-plan';
import type { EntryPlan } from './entry-plan';
import type { PagePlan } from './page-plan';

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
  | 'total'
  // The board's.
  | 'boardTitle'
  | 'figures'
  | 'band'
  | 'slot'
  | 'slotHead'
  | 'legendWord';

/** A run of cells in one look, with the colours of a state where it stands for one. */
export interface LookRun {
  readonly area: Area;
  readonly look: CellLook;
  readonly fill?: string;
  readonly font?: string;
}

/** Colours laid over the looks of an area; what is left out stays as the look has it. */
export interface PaintRun {
  readonly area: Area;
  readonly fill?: string;
  readonly font?: string;
  readonly bold?: true;
}

/** A line of one colour left and right of an area. */
export interface EdgeRun {
  readonly area: Area;
  readonly colour: string;
}

/** A whole sheet of ours, ready to be written at A1. */
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
  readonly charts: readonly ChartPlan[];
  readonly paints?: readonly PaintRun[];
  readonly edges?: readonly EdgeRun[];
  /** Points added to every row that is as high as its texts need, for air; none where nothing is said. */
  readonly rowAir?: number;
  /** Points, from the first row on; null, and a row beyond, is as high as its texts need. */
  readonly rowHeights?: readonly (number | null)[];
  /** What may be typed where; on most sheets of ours nothing is. */
  readonly entries?: readonly EntryPlan[];
  readonly page: PagePlan;
}
