import type {
  Chart,
  ChartAxis,
  ChartKind,
  ChartSeries,
  ChartTitle,
  DataLabels,
  FontLook,
  LineLook,
} from '../../xlsx/read/charts-model';
import { PLAIN_FONT, PLAIN_LINE, plotOf } from '../../xlsx/read/charts-model';
import type { ChartCells } from '../univer/host-charts';

/** Excel's look of a new chart since 2013: grey writing, pale lines. */
const GREY = '#595959';
const PALE: LineLook = { color: '#D9D9D9', weight: 0.75, dash: null };
const NO_LINE: LineLook = { ...PLAIN_LINE, color: 'none' };
const FONT: FontLook = { ...PLAIN_FONT, size: 9, color: GREY };
const TITLE_FONT: FontLook = { ...PLAIN_FONT, size: 14, bold: false, color: GREY };

const TITLE: ChartTitle = { visible: true, text: null, overlay: false, font: TITLE_FONT };

const AXIS: ChartAxis = {
  visible: true,
  reversed: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines: null,
  title: { ...TITLE, visible: false, font: { ...TITLE_FONT, size: 10 } },
  numberFormat: null,
  tickMark: 'none',
  labels: 'nextTo',
  crossing: 'autoZero',
  line: PALE,
  font: PLAIN_FONT,
};

export const NEW_GRIDLINES = PALE;

/** Before anything is shown at the points. */
export const NO_LABELS: DataLabels = {
  value: false,
  seriesName: false,
  categoryName: false,
  percentage: false,
  legendKey: false,
  position: null,
  numberFormat: null,
  separator: null,
  font: PLAIN_FONT,
};

/** Series without a look of their own; a line needs a width, or viewers draw it thin. */
export const NEW_SERIES = {
  name: null,
  categories: null,
  values: null,
  fill: 'auto',
  line: PLAIN_LINE,
  points: {},
  labels: null,
} as const satisfies ChartSeries<ChartCells>;

export function newChart(
  kind: ChartKind,
  series: readonly ChartSeries<ChartCells>[],
): Chart<ChartCells> {
  const { element, grouping } = plotOf(kind);
  const clustered = element === 'barChart' && grouping === 'clustered';
  const several = series.length > 1 || element === 'pieChart' || element === 'doughnutChart';
  return {
    kind,
    title: TITLE,
    legend: { visible: several, position: 'b', overlay: false, font: PLAIN_FONT },
    categoryAxis: AXIS,
    valueAxis: { ...AXIS, gridlines: PALE, line: NO_LINE },
    series,
    gapWidth: clustered ? 219 : 150,
    overlap: clustered ? -27 : 100,
    holeSize: 75,
    firstSliceAngle: 0,
    plotVisibleOnly: true,
    font: FONT,
    fill: '#FFFFFF',
    border: PALE,
  };
}
