import {
  PLAIN_LINE,
  plotOf,
  type CellCache,
  type Chart,
  type ChartSeries,
  type LineLook,
  type Paint,
  type PointLook,
} from '../read/charts-model';

/** The accents of Excel's own theme, in which it colours series and slices that nobody coloured. */
const ACCENTS: readonly Paint[] = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

const LINE_WIDTH = 2.25;

/** White between slices, as in Excel. */
const SLICE_BORDER: LineLook = { ...PLAIN_LINE, color: '#FFFFFF', weight: 1.5 };

/**
 * The chart with a colour for everything that was left to Excel: a file may have no theme, and then other
 * viewers draw nothing at all.
 */
export function coloured(chart: Chart<CellCache>): Chart<CellCache> {
  const { element } = plotOf(chart.kind);
  const colour =
    element === 'barChart' ? colouredBars : element === 'lineChart' ? colouredLine : colouredSlices;
  return { ...chart, series: chart.series.map((series, at) => colour(series, accent(at))) };
}

function accent(at: number): Paint {
  return ACCENTS[at % ACCENTS.length] ?? 'auto';
}

type Series = ChartSeries<CellCache>;

function colouredBars(series: Series, own: Paint): Series {
  return { ...series, fill: series.fill === 'auto' ? own : series.fill };
}

function colouredLine(series: Series, own: Paint): Series {
  const { color, weight } = series.line;
  const line = {
    ...series.line,
    color: color === 'auto' ? own : color,
    weight: weight ?? LINE_WIDTH,
  };
  return { ...series, line };
}

/** Each slice a colour of its own, unless the series has one. */
function colouredSlices(series: Series): Series {
  const { fill, line } = series;
  const border = line.color === 'auto' ? SLICE_BORDER : line;
  const points: Record<number, PointLook> = {};
  for (const at of (series.values?.values ?? []).keys()) {
    const own = series.points[at];
    const ownFill = own === undefined || own.fill === 'auto' ? fill : own.fill;
    points[at] = {
      fill: ownFill === 'auto' ? accent(at) : ownFill,
      border: own === undefined || own.border.color === 'auto' ? border : own.border,
    };
  }
  return { ...series, points: { ...series.points, ...points } };
}
