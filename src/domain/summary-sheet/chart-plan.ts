import type { Area } from '../grid/sheet-grid';

/** Begins the name of every chart of ours; no other chart is ever deleted. */
export const CHART_NAME_PREFIX = '整改台账';

interface ChartSeries {
  readonly name: string;
  /** One row or one column of figures on the same sheet. */
  readonly values: Area;
  /** #RRGGBB. */
  readonly colour: string;
}

/**
 * A native chart over cells of the sheet it stands on, so that it follows them. Office.js has no alternative
 * text for charts: the table it shows stands on the same sheet, and its title says what it is.
 */
export interface ChartPlan {
  /** Begins with `CHART_NAME_PREFIX`; once on a sheet. */
  readonly name: string;
  readonly kind: 'stackedBar' | 'column' | 'doughnut';
  readonly title: string;
  /** One row or one column, as many cells as each series has. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** One colour per category where each has its own (a doughnut). */
  readonly pointColours?: readonly string[];
  /** The cells it covers; they are empty. */
  readonly place: Area;
}
