import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { HighlightConfig } from '../univer/live-conditional-formats';
import type { LiveStyle, StylePatch } from '../univer/live-cells';
import { BooleanNumber } from '../univer/style-numbers';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { booleanOf, colorOf, textOf } from './range-style';

/** The rule as one that gives cells a look; throws ItemNotFound for bars, scales and icons. */
export function highlightOf(format: ConditionalFormatTarget): HighlightConfig {
  const { config } = format.rule();
  if (config.type !== 'highlightCell') throw new HostError('ItemNotFound');
  return config;
}

function look(format: ConditionalFormatTarget): LiveStyle {
  return highlightOf(format).style;
}

/** Changes the look a rule gives; what it does not say stays the cell's own. */
function restyle(format: ConditionalFormatTarget, patch: StylePatch): void {
  const merged = Object.entries({ ...look(format), ...patch }).filter(
    ([, value]) => value !== null,
  );
  format.configure({ ...highlightOf(format), style: Object.fromEntries(merged) });
}

/** null where the rule says nothing about it. */
function said(bit: BooleanNumber | undefined): boolean | null {
  return bit === undefined ? null : bit === BooleanNumber.TRUE;
}

function bit(value: unknown): BooleanNumber {
  return booleanOf(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Excel.ConditionalRangeFormat: fill and font; Univer's rules hold no borders or number formats. */
export const conditionalRangeFormatObject = defineType<ConditionalFormatTarget>({
  name: 'ConditionalRangeFormat',
  objects: {
    Fill: (format) => fillObject(format),
    Font: (format) => fontObject(format),
  },
});

const fillObject = defineType<ConditionalFormatTarget>({
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (format) => look(format).bg?.rgb?.toUpperCase() ?? '',
      set: (format, color) => {
        restyle(format, { bg: textOf(color) === '' ? null : { rgb: colorOf(color) } });
      },
    },
  },
  methods: {
    Clear: (format) => {
      restyle(format, { bg: null });
    },
  },
});

const fontObject = defineType<ConditionalFormatTarget>({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: {
      get: (format) => look(format).cl?.rgb?.toUpperCase() ?? '',
      set: (format, color) => {
        restyle(format, { cl: textOf(color) === '' ? null : { rgb: colorOf(color) } });
      },
    },
    Bold: {
      get: (format) => said(look(format).bl),
      set: (format, bold) => {
        restyle(format, { bl: bit(bold) });
      },
    },
    Italic: {
      get: (format) => said(look(format).it),
      set: (format, italic) => {
        restyle(format, { it: bit(italic) });
      },
    },
    Strikethrough: {
      get: (format) => said(look(format).st?.s),
      set: (format, strike) => {
        restyle(format, { st: { s: bit(strike) } });
      },
    },
    Underline: {
      get: (format) => underline(look(format)),
      set: (format, word) => {
        const known = textOf(word);
        if (known !== 'None' && known !== 'Single') {
          throw notImplemented(`ConditionalRangeFont.Underline = ${known}`);
        }
        restyle(format, { ul: { s: bit(known === 'Single') } });
      },
    },
  },
  methods: {
    Clear: (format) => {
      restyle(format, { cl: null, bl: null, it: null, ul: null, st: null });
    },
  },
});

function underline(style: LiveStyle): string | null {
  const drawn = said(style.ul?.s);
  if (drawn === null) return null;
  return drawn ? 'Single' : 'None';
}
