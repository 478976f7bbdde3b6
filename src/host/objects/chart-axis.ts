import type { Chart, ChartAxis } from '../../xlsx/read/charts-model';
import { hasAxes } from '../../xlsx/read/charts-model';
import { HostError, notImplemented } from '../protocol/host-error';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import type { ChartCells } from '../univer/host-charts';
import { NEW_GRIDLINES } from './chart-defaults';
import { chartFontObject, chartLineObject } from './chart-looks';
import type { ChartPart } from './chart-target';
import { partOf, put } from './chart-target';
import { chartAxisTitleObject } from './chart-title';
import { booleanOf, numberOf, textOf } from './range-style';

type Axis = ChartPart<ChartAxis>;

/** Excel.ChartAxes of a chart with one pair of axes. Not here: series and secondary axes. */
export const chartAxesObject = defineType<ChartPart<Chart<ChartCells>>>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (chart) => chartAxisObject(axisOf(chart, 'categoryAxis')),
    ValueAxis: (chart) => chartAxisObject(axisOf(chart, 'valueAxis')),
  },
  finders: {
    GetItem: (chart, args) => {
      const group = args.optionalText(1) ?? 'Primary';
      if (group !== 'Primary') throw notImplemented(`ChartAxes.GetItem(…, ${group})`);
      const type = args.text(0);
      if (type === 'Category') return chartAxisObject(axisOf(chart, 'categoryAxis'));
      if (type === 'Value') return chartAxisObject(axisOf(chart, 'valueAxis'));
      throw type === 'Series'
        ? notImplemented('ChartAxes.GetItem(Series)')
        : new HostError('InvalidArgument');
    },
  },
});

/** Throws InvalidOperation for a chart without axes. */
function axisOf(chart: ChartPart<Chart<ChartCells>>, key: 'categoryAxis' | 'valueAxis'): Axis {
  const axis = partOf(chart, key);
  const checked = (): void => {
    if (!hasAxes(chart.get().kind)) throw new HostError('InvalidOperation');
  };
  return {
    owner: axis.owner,
    get: () => {
      checked();
      return axis.get();
    },
    set: (value) => {
      checked();
      axis.set(value);
    },
  };
}

/** A number, or '' to leave it to Excel; what Excel chose cannot be read. */
function bound(key: 'minimum' | 'maximum' | 'majorUnit', member: string): Scalar<Axis> {
  return {
    get: (axis) => {
      const value = axis.get()[key];
      if (value === null) throw notImplemented(`ChartAxis.${member} (automatic)`);
      return value;
    },
    set: (axis, value) => {
      const number = value === '' ? null : numberOf(value);
      if (key === 'majorUnit' && number !== null && number <= 0) {
        throw new HostError('InvalidArgument');
      }
      put(axis, key, number);
    },
    onlyByName: true,
  };
}

/** One of a few words; throws InvalidArgument for any other. */
function word<K extends 'tickMark' | 'labels' | 'crossing'>(
  key: K,
  words: Readonly<Record<string, ChartAxis[K]>>,
): Scalar<Axis> {
  return {
    get: (axis) => Object.entries(words).find(([, one]) => one === axis.get()[key])?.[0],
    set: (axis, value) => {
      const found = words[textOf(value)];
      if (found === undefined) throw new HostError('InvalidArgument');
      put(axis, key, found);
    },
  };
}

/** Excel.ChartAxis. Not here: kinds of scales, units, dates, minor gridlines, orientation. */
const chartAxisObject = defineType<Axis>({
  name: 'ChartAxis',
  scalars: {
    Visible: {
      get: (axis) => axis.get().visible,
      set: (axis, visible) => {
        put(axis, 'visible', booleanOf(visible));
      },
    },
    ReversePlotOrder: {
      get: (axis) => axis.get().reversed,
      set: (axis, reversed) => {
        put(axis, 'reversed', booleanOf(reversed));
      },
    },
    Minimum: bound('minimum', 'Minimum'),
    Maximum: bound('maximum', 'Maximum'),
    MajorUnit: bound('majorUnit', 'MajorUnit'),
    MajorTickMark: word('tickMark', { None: 'none', Outside: 'out', Inside: 'in', Cross: 'cross' }),
    TickLabelPosition: word('labels', {
      NextToAxis: 'nextTo',
      High: 'high',
      Low: 'low',
      None: 'none',
    }),
    // As in Excel it says where on this axis the other one crosses it.
    Position: word('crossing', { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' }),
    NumberFormat: {
      get: (axis) => axis.get().numberFormat ?? 'General',
      set: (axis, format) => {
        put(axis, 'numberFormat', textOf(format));
      },
      onlyByName: true,
    },
  },
  objects: {
    Title: (axis) => chartAxisTitleObject(partOf(axis, 'title')),
    MajorGridlines: (axis) => chartGridlinesObject(partOf(axis, 'gridlines')),
    Format: (axis) => axisFormatObject(axis),
  },
});

const axisFormatObject = defineType<Axis>({
  name: 'ChartAxisFormat',
  objects: {
    Font: (axis) => chartFontObject(partOf(axis, 'font')),
    Line: (axis) => chartLineObject(partOf(axis, 'line')),
  },
});

type Gridlines = ChartPart<ChartAxis['gridlines']>;

/** Excel.ChartGridlines. */
const chartGridlinesObject = defineType<Gridlines>({
  name: 'ChartGridlines',
  scalars: {
    Visible: {
      get: (lines) => lines.get() !== null,
      set: (lines, visible) => {
        lines.set(booleanOf(visible) ? (lines.get() ?? NEW_GRIDLINES) : null);
      },
    },
  },
  objects: { Format: (lines) => gridlinesFormatObject(lines) },
});

const gridlinesFormatObject = defineType<Gridlines>({
  name: 'ChartGridlinesFormat',
  objects: {
    Line: ({ owner, get, set }) =>
      chartLineObject({ owner, get: () => get() ?? NEW_GRIDLINES, set }),
  },
});
