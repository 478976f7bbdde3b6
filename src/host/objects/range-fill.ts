import { defineType } from '../protocol/host-type';
import { commonStyle, restyle } from './range-style';
import { FILL_MEMBERS } from './style-members';
import { styleScalars } from './styled-object';
import type { RangeTarget } from './targets';

/** Excel.RangeFill: plain colours; no patterns, no tints. */
export const rangeFillObject = defineType<RangeTarget>({
  name: 'RangeFill',
  scalars: styleScalars(FILL_MEMBERS, commonStyle),
  methods: {
    Clear: (range) => {
      restyle(range, { bg: null });
    },
  },
});
