import type { Chart, DataLabels, LabelPosition } from '../../xlsx/read/charts-model';
import { labelPositions } from '../../xlsx/read/charts-model';
import { HostError } from '../protocol/host-error';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import type { ChartCells } from '../univer/host-charts';
import { NO_LABELS } from './chart-defaults';
import { chartFontObject } from './chart-looks';
import type { ChartPart } from './chart-target';
import { partOf, put } from './chart-target';
import { booleanOf, textOf } from './range-style';

type Labels = ChartPart<DataLabels>;

const POSITIONS: Readonly<Record<string, LabelPosition | null>> = {
  None: null,
  BestFit: 'bestFit',
  Bottom: 'b',
  Center: 'ctr',
  InsideBase: 'inBase',
  InsideEnd: 'inEnd',
  Left: 'l',
  OutsideEnd: 'outEnd',
  Right: 'r',
  Top: 't',
};

/** Labels of a series as a part; a series that has none has labels that show nothing. */
export function labelsOf(labels: ChartPart<DataLabels | null>): Labels {
  return {
    owner: labels.owner,
    get: () => labels.get() ?? NO_LABELS,
    set: labels.set,
  };
}

/** The labels of all series at once: what is set goes to each, what is read is the first one's. */
export function labelsOfAll(chart: ChartPart<Chart<ChartCells>>): Labels {
  const get = (): DataLabels => chart.get().series[0]?.labels ?? NO_LABELS;
  return {
    owner: chart.owner,
    get,
    set: (labels) => {
      const before = get();
      const keys = (Object.keys(labels) as (keyof DataLabels)[]).filter(
        (key) => labels[key] !== before[key],
      );
      const change = Object.fromEntries(keys.map((key) => [key, labels[key]]));
      const series = chart
        .get()
        .series.map((one) => ({ ...one, labels: { ...(one.labels ?? NO_LABELS), ...change } }));
      put(chart, 'series', series);
    },
  };
}

/** True where there is anything at the points. */
export function showsSomething(labels: DataLabels | null): boolean {
  if (labels === null) return false;
  const { value, seriesName, categoryName, percentage, legendKey } = labels;
  return value || seriesName || categoryName || percentage || legendKey;
}

function shown(
  key: 'value' | 'seriesName' | 'categoryName' | 'percentage' | 'legendKey',
): Scalar<Labels> {
  return {
    get: (labels) => labels.get()[key],
    set: (labels, value) => {
      put(labels, key, booleanOf(value));
    },
  };
}

/** Excel.ChartDataLabels. Not here: alignment, orientation, bubble sizes, single labels. */
export const chartLabelsObject = defineType<Labels>({
  name: 'ChartDataLabels',
  scalars: {
    ShowValue: shown('value'),
    ShowSeriesName: shown('seriesName'),
    ShowCategoryName: shown('categoryName'),
    ShowPercentage: shown('percentage'),
    ShowLegendKey: shown('legendKey'),
    Position: {
      get: (labels) =>
        Object.entries(POSITIONS).find(([, place]) => place === labels.get().position)?.[0],
      set: (labels, word) => {
        const position = POSITIONS[textOf(word)];
        if (position === undefined) throw new HostError('InvalidArgument');
        const allowed = labelPositions(labels.owner.get().kind);
        if (position !== null && !allowed.includes(position)) {
          throw new HostError('InvalidArgument');
        }
        put(labels, 'position', position);
      },
    },
    NumberFormat: {
      get: (labels) => labels.get().numberFormat ?? 'General',
      set: (labels, format) => {
        put(labels, 'numberFormat', textOf(format));
      },
      onlyByName: true,
    },
    Separator: {
      get: (labels) => labels.get().separator ?? ',',
      set: (labels, separator) => {
        put(labels, 'separator', textOf(separator));
      },
      onlyByName: true,
    },
  },
  objects: { Format: (labels) => labelsFormatObject(labels) },
});

const labelsFormatObject = defineType<Labels>({
  name: 'ChartDataLabelFormat',
  objects: { Font: (labels) => chartFontObject(partOf(labels, 'font')) },
});
