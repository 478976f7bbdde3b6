import type { ChartSeries, PointLook } from '../../xlsx/read/charts-model';
import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { columnCount, rowCount } from '../univer/area';
import type { ChartCells } from '../univer/host-charts';
import { chartBorderObject, chartFillObject } from './chart-looks';
import type { ChartPart } from './chart-target';
import { partOf } from './chart-target';

type Series = ChartPart<ChartSeries<ChartCells>>;

interface Point extends ChartPart<PointLook> {
  readonly at: number;
  readonly series: Series;
}

/** Excel.ChartPointsCollection: one point per cell of the series' values. */
export const chartPointsObject = defineType<Series>({
  name: 'ChartPointsCollection',
  scalars: { Count: { get: countOf } },
  items: (series) =>
    Array.from({ length: countOf(series) }, (_, at) => chartPointObject(pointOf(series, at))),
  finders: {
    GetItemAt: (series, args) => {
      const at = args.integer(0);
      if (at < 0 || at >= countOf(series)) throw new HostError('InvalidArgument');
      return chartPointObject(pointOf(series, at));
    },
  },
  methods: { GetCount: countOf },
});

/** Excel.ChartPoint. Not here: marks, a label of its own. */
const chartPointObject = defineType<Point>({
  name: 'ChartPoint',
  scalars: {
    Value: {
      get: ({ at, series, owner }) => {
        const cells = series.get().values;
        const sheet = cells === null ? null : owner.book.live.sheetById(cells.sheetId);
        if (cells === null || sheet === null) throw new HostError('ItemNotFound');
        const { top, left } = cells.area;
        const wide = columnCount(cells.area);
        return sheet.cells.value(top + Math.floor(at / wide), left + (at % wide));
      },
    },
  },
  objects: { Format: (point) => pointFormatObject(point) },
});

const pointFormatObject = defineType<ChartPart<PointLook>>({
  name: 'ChartPointFormat',
  objects: {
    Fill: (point) => chartFillObject(partOf(point, 'fill')),
    Border: (point) => chartBorderObject(partOf(point, 'border')),
  },
});

function countOf(series: Series): number {
  const cells = series.get().values;
  return cells === null ? 0 : rowCount(cells.area) * columnCount(cells.area);
}

/** A point looks like its series until it is told otherwise. */
function pointOf(series: Series, at: number): Point {
  return {
    at,
    series,
    owner: series.owner,
    get: () => {
      const { points, fill, line } = series.get();
      return points[at] ?? { fill, border: line };
    },
    set: (look) => {
      const now = series.get();
      series.set({ ...now, points: { ...now.points, [at]: look } });
    },
  };
}
