import type { ChartLegend } from '../../xlsx/read/charts-model';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { chartFontObject } from './chart-looks';
import type { ChartPart } from './chart-target';
import { partOf, put } from './chart-target';
import { booleanOf, textOf } from './range-style';

const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;

const isPosition = (word: string): word is keyof typeof POSITIONS => word in POSITIONS;

/** Excel.ChartLegend. Not here: its entries, its exact place, fill and border. */
export const chartLegendObject = defineType<ChartPart<ChartLegend>>({
  name: 'ChartLegend',
  scalars: {
    Visible: {
      get: (legend) => legend.get().visible,
      set: (legend, visible) => {
        put(legend, 'visible', booleanOf(visible));
      },
    },
    Position: {
      get: (legend) =>
        Object.entries(POSITIONS).find(([, place]) => place === legend.get().position)?.[0],
      set: (legend, word) => {
        const position = textOf(word);
        if (position === 'Custom') throw notImplemented('ChartLegend.Position = Custom');
        if (!isPosition(position)) throw new HostError('InvalidArgument');
        put(legend, 'position', POSITIONS[position]);
      },
    },
    Overlay: {
      get: (legend) => legend.get().overlay,
      set: (legend, overlay) => {
        put(legend, 'overlay', booleanOf(overlay));
      },
    },
  },
  objects: { Format: (legend) => legendFormatObject(legend) },
});

const legendFormatObject = defineType<ChartPart<ChartLegend>>({
  name: 'ChartLegendFormat',
  objects: { Font: (legend) => chartFontObject(partOf(legend, 'font')) },
});
