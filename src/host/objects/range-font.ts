import { notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { BooleanNumber } from '../univer/style-numbers';
import { booleanOf, colorOf, commonTextStyle, numberOf, restyle, textOf } from './range-style';
import type { RangeTarget } from './targets';

/** What Univer draws where a style names no font. */
const DEFAULT_NAME = 'Arial';
const DEFAULT_SIZE = 11;
const BLACK = '#000000';

function bit(value: unknown): BooleanNumber {
  return booleanOf(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Excel.RangeFont. Underlines are none or single. */
export const rangeFontObject = defineType<RangeTarget>({
  name: 'RangeFont',
  scalars: {
    Bold: {
      get: (range) => commonTextStyle(range, (style) => style.bl === BooleanNumber.TRUE),
      set: (range, bold) => {
        restyle(range, { bl: bit(bold) });
      },
    },
    Italic: {
      get: (range) => commonTextStyle(range, (style) => style.it === BooleanNumber.TRUE),
      set: (range, italic) => {
        restyle(range, { it: bit(italic) });
      },
    },
    Strikethrough: {
      get: (range) => commonTextStyle(range, (style) => style.st?.s === BooleanNumber.TRUE),
      set: (range, strike) => {
        restyle(range, { st: { s: bit(strike) } });
      },
    },
    Underline: {
      get: (range) =>
        commonTextStyle(range, (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None')),
      set: (range, word) => {
        const known = textOf(word);
        if (known !== 'None' && known !== 'Single')
          throw notImplemented(`RangeFont.Underline = ${known}`);
        restyle(range, { ul: { s: bit(known === 'Single') } });
      },
    },
    Color: {
      get: (range) =>
        commonTextStyle(range, (style) => style.cl?.rgb?.toUpperCase() ?? BLACK) ?? '',
      set: (range, color) => {
        restyle(range, { cl: { rgb: colorOf(color) } });
      },
    },
    Name: {
      get: (range) => commonTextStyle(range, (style) => style.ff ?? DEFAULT_NAME),
      set: (range, name) => {
        restyle(range, { ff: textOf(name) });
      },
    },
    Size: {
      get: (range) => commonTextStyle(range, (style) => style.fs ?? DEFAULT_SIZE),
      set: (range, size) => {
        restyle(range, { fs: numberOf(size) });
      },
    },
  },
});
