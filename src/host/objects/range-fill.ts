import { defineType } from '../protocol/host-type';
import { colorOf, commonStyle, restyle, textOf } from './range-style';
import type { RangeTarget } from './targets';

/** What Excel answers for a cell without a fill. */
const NO_FILL = '#FFFFFF';

/** Excel.RangeFill: plain colours; no patterns, no tints. */
export const rangeFillObject = defineType<RangeTarget>({
  name: 'RangeFill',
  scalars: {
    Color: {
      // Excel answers '' where the cells differ.
      get: (range) => commonStyle(range, (style) => style.bg?.rgb?.toUpperCase() ?? NO_FILL) ?? '',
      set: (range, color) => {
        restyle(range, { bg: textOf(color) === '' ? null : { rgb: colorOf(color) } });
      },
    },
  },
  methods: {
    Clear: (range) => {
      restyle(range, { bg: null });
    },
  },
});
