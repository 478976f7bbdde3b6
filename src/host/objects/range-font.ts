import { defineType } from '../protocol/host-type';
import { commonTextStyle } from './range-style';
import { FONT_MEMBERS } from './style-members';
import { styleScalars } from './styled-object';
import type { RangeTarget } from './targets';

/** Excel.RangeFont. Underlines are none, single or double. */
export const rangeFontObject = defineType<RangeTarget>({
  name: 'RangeFont',
  scalars: styleScalars(FONT_MEMBERS, commonTextStyle),
});
