import type { ChartTitle } from '../../xlsx/read/charts-model';
import { defineType } from '../protocol/host-type';
import { chartFontObject } from './chart-looks';
import { chartTitleText } from './chart-names';
import type { ChartPart } from './chart-target';
import { partOf, put } from './chart-target';
import { booleanOf, textOf } from './range-style';

/** Excel.ChartTitle. Not here: place, orientation, shadow, parts of the text, formulas. */
export const chartTitleObject = titleType('ChartTitle', 'ChartTitleFormat');

/** Excel.ChartAxisTitle. Not here: orientation, formulas. */
export const chartAxisTitleObject = titleType('ChartAxisTitle', 'ChartAxisTitleFormat');

function titleType(name: string, format: string) {
  const formatOf = defineType<ChartPart<ChartTitle>>({
    name: format,
    objects: { Font: (title) => chartFontObject(partOf(title, 'font')) },
  });
  return defineType<ChartPart<ChartTitle>>({
    name,
    scalars: {
      Visible: {
        get: (title) => title.get().visible,
        set: (title, visible) => {
          put(title, 'visible', booleanOf(visible));
        },
      },
      Text: {
        get: (title) => title.get().text ?? chartTitleText(title.owner, name === 'ChartTitle'),
        // As in Excel a title that is given a text is also shown.
        set: (title, text) => {
          title.set({ ...title.get(), text: textOf(text), visible: true });
        },
      },
      Overlay: {
        get: (title) => title.get().overlay,
        set: (title, overlay) => {
          put(title, 'overlay', booleanOf(overlay));
        },
        onlyByName: true,
      },
    },
    objects: { Format: formatOf },
  });
}
