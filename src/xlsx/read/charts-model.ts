/** How a kind of chart is written (ECMA-376 21.2.2); the kinds are called as Office.js calls them. */
interface Plot {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'bar' | 'col';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  /** Lines only: with a mark at every point. */
  readonly markers?: boolean;
}

export const PLOTS = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
} as const satisfies Readonly<Record<string, Plot>>;

export type ChartKind = keyof typeof PLOTS;

export function plotOf(kind: ChartKind): Plot {
  return PLOTS[kind];
}

/** Pies and doughnuts have none. */
export function hasAxes(kind: ChartKind): boolean {
  return plotOf(kind).element === 'barChart' || plotOf(kind).element === 'lineChart';
}

/** `#RRGGBB`, or left to Excel, or nothing at all. */
export type Paint = `#${string}` | 'auto' | 'none';

export interface LineLook {
  readonly color: Paint;
  /** Points, or null where left to Excel. */
  readonly weight: number | null;
  readonly dash: 'solid' | 'dash' | 'sysDot' | null;
}

/** What is null is left to Excel or to the chart's own font. */
export interface FontLook {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly color: Paint;
}

export interface ChartTitle {
  readonly visible: boolean;
  /** Null where Excel makes it up: the name of the only series. */
  readonly text: string | null;
  readonly overlay: boolean;
  readonly font: FontLook;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: 't' | 'b' | 'l' | 'r' | 'tr';
  readonly overlay: boolean;
  readonly font: FontLook;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly reversed: boolean;
  /** Null where left to Excel. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: LineLook | null;
  readonly title: ChartTitle;
  /** Null for that of the cells. */
  readonly numberFormat: string | null;
  readonly tickMark: 'none' | 'out' | 'in' | 'cross';
  readonly labels: 'nextTo' | 'low' | 'high' | 'none';
  /** Where the other axis meets this one. */
  readonly crossing: 'autoZero' | 'max' | 'min';
  readonly line: LineLook;
  readonly font: FontLook;
}

export type LabelPosition =
  'bestFit' | 'b' | 'ctr' | 'inBase' | 'inEnd' | 'l' | 'outEnd' | 'r' | 't';

export interface DataLabels {
  readonly value: boolean;
  readonly seriesName: boolean;
  readonly categoryName: boolean;
  readonly percentage: boolean;
  readonly legendKey: boolean;
  /** Null where left to Excel. */
  readonly position: LabelPosition | null;
  /** Null for that of the cells. */
  readonly numberFormat: string | null;
  readonly separator: string | null;
  readonly font: FontLook;
}

export interface PointLook {
  readonly fill: Paint;
  readonly border: LineLook;
}

/** `R` is how cells are referred to: by formula and value in a file, by sheet and area in a live workbook. */
export interface ChartSeries<R> {
  readonly name: { readonly text: string } | { readonly cells: R } | null;
  readonly categories: R | null;
  readonly values: R | null;
  readonly fill: Paint;
  readonly line: LineLook;
  /** By place, the first is 0; what is not here looks like its series. */
  readonly points: Readonly<Record<number, PointLook>>;
  readonly labels: DataLabels | null;
}

export interface Chart<R> {
  readonly kind: ChartKind;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries<R>[];
  /** Percent of a bar's width. */
  readonly gapWidth: number;
  readonly overlap: number;
  /** Percent of a doughnut's width. */
  readonly holeSize: number;
  /** Degrees from twelve o'clock. */
  readonly firstSliceAngle: number;
  readonly plotVisibleOnly: boolean;
  readonly font: FontLook;
  readonly fill: Paint;
  readonly border: LineLook;
}

/** What a file keeps of the cells a chart shows: where they are, and what they held when it was saved. */
export interface CellCache {
  /** Without `=`. */
  readonly formula: string;
  /** Null where a cell is empty or cannot be drawn. */
  readonly values: readonly (string | number | null)[];
  /** Of the first cell; null where the cells hold text. */
  readonly numberFormat: string | null;
}

/** A corner of a chart: a cell (the first is 0) and how far from its top left corner, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** Where a chart stands: between two cells, from one cell on, or away from all cells. Lengths in points. */
export type ChartPlace =
  | { readonly from: ChartCorner; readonly to: ChartCorner }
  | { readonly from: ChartCorner; readonly width: number; readonly height: number }
  | {
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

/** What cells are to a chart. */
export type CellRole = 'name' | 'categories' | 'values';

/** The same chart with its cells referred to in another way. */
export function withCells<A, B>(chart: Chart<A>, refer: (cells: A, role: CellRole) => B): Chart<B> {
  const other = (cells: A | null, role: CellRole): B | null =>
    cells === null ? null : refer(cells, role);
  return {
    ...chart,
    series: chart.series.map(({ name, categories, values, ...look }) => ({
      ...look,
      name: name !== null && 'cells' in name ? { cells: refer(name.cells, 'name') } : name,
      categories: other(categories, 'categories'),
      values: other(values, 'values'),
    })),
  };
}

/** Where labels may stand in a kind of chart; Excel calls a file damaged that says another place. */
export function labelPositions(kind: ChartKind): readonly LabelPosition[] {
  const { element, grouping } = plotOf(kind);
  if (element === 'lineChart') return ['ctr', 't', 'b', 'l', 'r'];
  if (element === 'pieChart') return ['bestFit', 'ctr', 'inEnd', 'outEnd'];
  if (element === 'doughnutChart') return [];
  return grouping === 'clustered'
    ? ['ctr', 'inBase', 'inEnd', 'outEnd']
    : ['ctr', 'inBase', 'inEnd'];
}

/** Left to Excel in every respect. */
export const PLAIN_FONT: FontLook = {
  name: null,
  size: null,
  bold: null,
  italic: null,
  color: 'auto',
};
export const PLAIN_LINE: LineLook = { color: 'auto', weight: null, dash: null };
