import type { Chart, ChartSeries } from '../../xlsx/read/charts-model';
import { plotOf } from '../../xlsx/read/charts-model';
import { HostError, notImplemented } from '../protocol/host-error';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import type { ChartCells } from '../univer/host-charts';
import { NEW_SERIES, NO_LABELS } from './chart-defaults';
import { chartLabelsObject, labelsOf, showsSomething } from './chart-labels';
import { chartFillObject, chartLineObject } from './chart-looks';
import { seriesName } from './chart-names';
import { chartPointsObject } from './chart-points';
import { lineOf } from './chart-source';
import type { ChartPart, ChartTarget } from './chart-target';
import { partOf, put } from './chart-target';
import { booleanOf, numberOf, textOf } from './range-style';
import { rangeOf } from './range-lookup';

/** One series by its place; the first is 0. */
interface Series extends ChartPart<ChartSeries<ChartCells>> {
  readonly at: number;
}

/** Excel.ChartSeriesCollection. */
export const chartSeriesObject = defineType<ChartTarget>({
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: countOf } },
  items: (chart) => chart.get().series.map((_, at) => oneSeriesObject(seriesAt(chart, at))),
  finders: {
    GetItemAt: (chart, args) => {
      const at = args.integer(0);
      if (at < 0 || at >= countOf(chart)) throw new HostError('InvalidArgument');
      return oneSeriesObject(seriesAt(chart, at));
    },
    Add: (chart, args) => {
      const name = args.optionalText(0);
      const series = [...chart.get().series];
      const at = args.optionalInteger(1, series.length);
      if (at < 0 || at > series.length) throw new HostError('InvalidArgument');
      series.splice(at, 0, { ...NEW_SERIES, name: name === undefined ? null : nameFrom(name) });
      put(chart, 'series', series);
      return oneSeriesObject(seriesAt(chart, at));
    },
  },
  methods: { GetCount: countOf },
});

function countOf(chart: ChartTarget): number {
  return chart.get().series.length;
}

function seriesAt(chart: ChartTarget, at: number): Series {
  return {
    at,
    owner: chart,
    get: () => {
      const found = chart.get().series[at];
      if (found === undefined) throw new HostError('ItemNotFound');
      return found;
    },
    set: (series) => {
      put(
        chart,
        'series',
        chart.get().series.map((one, index) => (index === at ? series : one)),
      );
    },
  };
}

/** A text beginning with `=` would be a formula, which is not here. */
function nameFrom(name: string): ChartSeries<ChartCells>['name'] {
  if (name.startsWith('=')) throw notImplemented('ChartSeries.Name as a formula');
  return { text: name };
}

type WholeNumber = 'gapWidth' | 'overlap' | 'holeSize' | 'firstSliceAngle';

/**
 * A number that belongs to all series of the chart. Throws InvalidOperation for a kind of chart without
 * it, InvalidArgument outside Excel's limits.
 */
function shared(
  key: WholeNumber,
  elements: readonly string[],
  least: number,
  most: number,
): Scalar<Series> {
  const checked = (chart: ChartTarget): Chart<ChartCells> => {
    if (!elements.includes(plotOf(chart.get().kind).element)) {
      throw new HostError('InvalidOperation');
    }
    return chart.get();
  };
  return {
    get: ({ owner }) => checked(owner)[key],
    set: ({ owner }, value) => {
      checked(owner);
      const number = numberOf(value);
      if (!Number.isInteger(number) || number < least || number > most) {
        throw new HostError('InvalidArgument');
      }
      put(owner, key, number);
    },
    onlyByName: true,
  };
}

/** Excel.ChartSeries. Not here: its own kind, axis group, marks, trend lines, error bars. */
const oneSeriesObject = defineType<Series>({
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: (series) => seriesName(series.owner, series.at, series.get()),
      set: (series, name) => {
        put(series, 'name', nameFrom(textOf(name)));
      },
    },
    ChartType: { get: ({ owner }) => owner.get().kind },
    HasDataLabels: {
      get: (series) => showsSomething(series.get().labels),
      set: (series, has) => {
        const labels = booleanOf(has)
          ? { ...(series.get().labels ?? NO_LABELS), value: true }
          : null;
        put(series, 'labels', labels);
      },
    },
    GapWidth: shared('gapWidth', ['barChart'], 0, 500),
    Overlap: shared('overlap', ['barChart'], -100, 100),
    DoughnutHoleSize: shared('holeSize', ['doughnutChart'], 10, 90),
    FirstSliceAngle: shared('firstSliceAngle', ['pieChart', 'doughnutChart'], 0, 360),
  },
  objects: {
    DataLabels: (series) => chartLabelsObject(labelsOf(partOf(series, 'labels'))),
    Points: (series) => chartPointsObject(series),
    Format: (series) => seriesFormatObject(series),
  },
  methods: {
    Delete: ({ owner, at }) => {
      put(
        owner,
        'series',
        owner.get().series.filter((_, index) => index !== at),
      );
    },
    SetValues: (series, args) => {
      put(series, 'values', lineOf(rangeOf(args.object(0))));
    },
    SetXAxisValues: (series, args) => {
      put(series, 'categories', lineOf(rangeOf(args.object(0))));
    },
  },
});

const seriesFormatObject = defineType<ChartPart<ChartSeries<ChartCells>>>({
  name: 'ChartSeriesFormat',
  objects: {
    Fill: (series) => chartFillObject(partOf(series, 'fill')),
    Line: (series) => chartLineObject(partOf(series, 'line')),
  },
});
