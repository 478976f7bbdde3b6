import type { Chart, ChartKind, ChartPlace } from '../../xlsx/read/charts-model';
import { PLOTS } from '../../xlsx/read/charts-model';
import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import type { ChartCells } from '../univer/host-charts';
import { chartAxesObject } from './chart-axis';
import { boxOf, cellCorner, placeOf, type Box } from './chart-geometry';
import { chartLabelsObject, labelsOfAll } from './chart-labels';
import { chartLegendObject } from './chart-legend';
import { chartBorderObject, chartFillObject, chartFontObject } from './chart-looks';
import { chartSeriesObject } from './chart-series';
import { seriesFrom } from './chart-source';
import type { ChartPart, ChartTarget } from './chart-target';
import { partOf, put } from './chart-target';
import { chartTitleObject } from './chart-title';
import { rangeAt, rangeOf } from './range-lookup';
import { booleanOf, numberOf, textOf } from './range-style';
import type { RangeTarget } from './targets';

/** Throws NotImplemented for Excel's other kinds, and for what is none at all. */
export function kindFrom(word: string): ChartKind {
  if (word in PLOTS) return word as ChartKind;
  throw notImplemented(`ChartType ${word}`);
}

export function seriesByFrom(args: Arguments, at: number): string {
  const by = args.optionalText(at) ?? 'Auto';
  if (!['Auto', 'Columns', 'Rows'].includes(by)) throw new HostError('InvalidArgument');
  return by;
}

/** A length in points. A chart keeps some width and height, and lies on the sheet. */
function length(key: keyof Box): Scalar<ChartTarget> {
  const sized = key === 'width' || key === 'height';
  return {
    get: ({ sheet, found }) => boxOf(sheet, found.place)[key],
    set: (chart, value) => {
      const points = numberOf(value);
      if (points < 0 || (sized && points === 0)) throw new HostError('InvalidArgument');
      const box = { ...boxOf(chart.sheet, chart.found.place), [key]: points };
      chart.change({ place: placeOf(chart.sheet, box) });
    },
  };
}

/** Excel.Chart. Not here: plot area, data table, pivot options, picture, styles, events. */
export const chartObject = defineType<ChartTarget>({
  name: 'Chart',
  id: { member: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ found }) => found.name,
      set: (chart, name) => {
        if (textOf(name) === '') throw new HostError('InvalidArgument');
        chart.change({ name: textOf(name) });
      },
    },
    ChartType: {
      get: ({ found }) => {
        if (found.kind === null) throw notImplemented(`ChartType of “${found.name}”`);
        return found.kind;
      },
      set: (chart, word) => {
        put(chart, 'kind', kindFrom(textOf(word)));
      },
    },
    Left: length('left'),
    Top: length('top'),
    Width: length('width'),
    Height: length('height'),
    PlotVisibleOnly: {
      get: (chart) => chart.get().plotVisibleOnly,
      set: (chart, visibleOnly) => {
        put(chart, 'plotVisibleOnly', booleanOf(visibleOnly));
      },
      onlyByName: true,
    },
  },
  objects: {
    Title: (chart) => chartTitleObject(partOf(chart, 'title')),
    Legend: (chart) => chartLegendObject(partOf(chart, 'legend')),
    Axes: (chart) => chartAxesObject(chart),
    Series: (chart) => chartSeriesObject(chart),
    DataLabels: (chart) => chartLabelsObject(labelsOfAll(chart)),
    Format: (chart) => areaFormatObject(chart),
    Worksheet: (chart) => chart.book.make.worksheet(chart),
  },
  methods: {
    Delete: (chart) => {
      chart.remove();
    },
    SetData: (chart, args) => {
      put(chart, 'series', seriesFrom(rangeOf(args.object(0)), seriesByFrom(args, 1)));
    },
    SetPosition: (chart, args) => {
      chart.change({ place: positionFrom(chart, args) });
    },
  },
});

const areaFormatObject = defineType<ChartPart<Chart<ChartCells>>>({
  name: 'ChartAreaFormat',
  objects: {
    Font: (chart) => chartFontObject(partOf(chart, 'font')),
    Fill: (chart) => chartFillObject(partOf(chart, 'fill')),
    Border: (chart) => chartBorderObject(partOf(chart, 'border')),
  },
});

/** From one cell over another; without an end the chart keeps its size. */
function positionFrom(chart: ChartTarget, args: Arguments): ChartPlace {
  const { sheet } = chart;
  const { top, left } = cellFrom(chart, args, 0).area;
  const from = cellCorner(top, left);
  if (args.raw(1) === undefined) {
    const { width, height } = boxOf(sheet, chart.found.place);
    return placeOf(sheet, boxOf(sheet, { from, width, height }));
  }
  const { bottom, right } = cellFrom(chart, args, 1).area;
  if (bottom < top || right < left) throw new HostError('InvalidArgument');
  return { from, to: cellCorner(bottom + 1, right + 1) };
}

function cellFrom(chart: ChartTarget, args: Arguments, at: number): RangeTarget {
  const { book, sheet } = chart;
  if (!args.isObject(at)) return rangeAt(book, sheet, args.text(at));
  const range = rangeOf(args.object(at));
  if (range.sheet.id !== sheet.id) throw new HostError('InvalidArgument');
  return range;
}
