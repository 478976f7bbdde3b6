import { notImplemented } from '../protocol/host-error';
import type { LiveStyle, StylePatch } from '../univer/live-cells';
import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '../univer/style-numbers';
import { booleanOf, colorOf, numberOf, textOf } from './range-style';
import { orientationOf, rotationOf } from './text-orientation';

/** One property of a cell's look: said by RangeFormat for a range and by the cell properties for a cell. */
export interface StyleMember {
  readonly get: (style: LiveStyle) => unknown;
  /** What is to be changed; throws InvalidArgument, or NotImplemented for a look not kept here. */
  readonly patch: (value: unknown) => StylePatch;
  /** Said where cells differ; Excel says null, but an empty text for colours. */
  readonly mixed?: '';
}

/** By the name on the wire, in the order in which they are written. */
export type StyleMembers = Readonly<Record<string, StyleMember>>;

/** What Univer draws where a style names no font. */
const DEFAULT_NAME = 'Arial';
const DEFAULT_SIZE = 11;
const BLACK = '#000000';
/** What Excel answers for a cell without a fill. */
const NO_FILL = '#FFFFFF';

const bit = (value: unknown): BooleanNumber =>
  booleanOf(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;

/** A property that Univer keeps in one state only: said as such, and writing that state is no error. */
function fixed(member: string, state: boolean | number | string): StyleMember {
  return {
    get: () => state,
    patch: (value) => {
      if (value !== state) throw notImplemented(`${member} = ${String(value)}`);
      return {};
    },
  };
}

/** A property that is one of several words; `member` names it where a word is not kept here. */
function worded<T extends number>(
  member: string,
  table: Readonly<Record<string, T>>,
  read: (style: LiveStyle) => T,
  patch: (number: T) => StylePatch,
): StyleMember {
  const words = Object.keys(table);
  return {
    get: (style) => words.find((word) => table[word] === read(style)) ?? null,
    patch: (word) => {
      const number = table[textOf(word)];
      if (number === undefined) throw notImplemented(`${member} = ${textOf(word)}`);
      return patch(number);
    },
  };
}

function script(offset: BaselineOffset): StyleMember {
  return {
    get: (style) => style.va === offset,
    patch: (on) => ({ va: booleanOf(on) ? offset : BaselineOffset.NORMAL }),
  };
}

const UNDERLINES = { None: 0, Single: 1, Double: 2 } as const;

function underlineOf(style: LiveStyle): 0 | 1 | 2 {
  if (style.ul?.s !== BooleanNumber.TRUE) return UNDERLINES.None;
  return style.ul.t === TextDecoration.DOUBLE ? UNDERLINES.Double : UNDERLINES.Single;
}

function underlinePatch(line: 0 | 1 | 2): StylePatch {
  if (line === UNDERLINES.None) return { ul: { s: BooleanNumber.FALSE } };
  const t = line === UNDERLINES.Double ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
  return { ul: { s: BooleanNumber.TRUE, t } };
}

/** Of RangeFont. A text whose parts differ has several answers. */
export const FONT_MEMBERS: StyleMembers = {
  Bold: { get: (style) => style.bl === BooleanNumber.TRUE, patch: (on) => ({ bl: bit(on) }) },
  Italic: { get: (style) => style.it === BooleanNumber.TRUE, patch: (on) => ({ it: bit(on) }) },
  Strikethrough: {
    get: (style) => style.st?.s === BooleanNumber.TRUE,
    patch: (on) => ({ st: { s: bit(on) } }),
  },
  Underline: worded('RangeFont.Underline', UNDERLINES, underlineOf, underlinePatch),
  Color: {
    get: (style) => style.cl?.rgb?.toUpperCase() ?? BLACK,
    patch: (color) => ({ cl: { rgb: colorOf(color) } }),
    mixed: '',
  },
  Name: {
    get: (style) => style.ff ?? DEFAULT_NAME,
    patch: (name) => ({ ff: textOf(name) }),
  },
  Size: {
    get: (style) => style.fs ?? DEFAULT_SIZE,
    patch: (size) => ({ fs: numberOf(size) }),
  },
  Subscript: script(BaselineOffset.SUBSCRIPT),
  Superscript: script(BaselineOffset.SUPERSCRIPT),
  TintAndShade: fixed('RangeFont.TintAndShade', 0),
};

/** Of RangeFill: none, or one plain colour. */
export const FILL_MEMBERS: StyleMembers = {
  Pattern: {
    get: (style) => (style.bg?.rgb == null ? 'None' : 'Solid'),
    patch: (word) => {
      if (word === 'None') return { bg: null };
      if (word === 'Solid') return {};
      throw notImplemented(`RangeFill.Pattern = ${textOf(word)}`);
    },
  },
  Color: {
    get: (style) => style.bg?.rgb?.toUpperCase() ?? NO_FILL,
    patch: (color) => ({ bg: textOf(color) === '' ? null : { rgb: colorOf(color) } }),
    mixed: '',
  },
  PatternColor: {
    get: () => BLACK,
    patch: (color) => {
      if (colorOf(color) !== BLACK) throw notImplemented('RangeFill.PatternColor');
      return {};
    },
    mixed: '',
  },
  PatternTintAndShade: fixed('RangeFill.PatternTintAndShade', 0),
  TintAndShade: fixed('RangeFill.TintAndShade', 0),
};

/** Excel's words for where text stands, with Univer's numbers. */
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Of RangeFormat itself. Univer keeps no indent and no shrinking. */
export const ALIGNMENT_MEMBERS: StyleMembers = {
  HorizontalAlignment: worded(
    'RangeFormat.HorizontalAlignment',
    HORIZONTAL,
    (style) => style.ht ?? HorizontalAlign.UNSPECIFIED,
    (ht) => ({ ht }),
  ),
  VerticalAlignment: worded(
    'RangeFormat.VerticalAlignment',
    VERTICAL,
    // Excel puts text at the bottom where nothing is said.
    (style) => style.vt ?? VerticalAlign.BOTTOM,
    (vt) => ({ vt }),
  ),
  WrapText: {
    get: (style) => style.tb === WrapStrategy.WRAP,
    patch: (on) => ({ tb: booleanOf(on) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  },
  TextOrientation: {
    get: (style) => orientationOf(style.tr),
    patch: (degrees) => ({ tr: rotationOf(numberOf(degrees)) }),
  },
  IndentLevel: fixed('RangeFormat.IndentLevel', 0),
  AutoIndent: fixed('RangeFormat.AutoIndent', false),
  ShrinkToFit: fixed('RangeFormat.ShrinkToFit', false),
  ReadingOrder: fixed('RangeFormat.ReadingOrder', 'Context'),
};
