import { findRelated } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { childOf, childrenOf, flag, numeric, parseXml, type XmlElement } from '../xml/xml-tree';
import { DEFAULT_INDEXED, readColour, type ColourContext } from './colour';
import { BUILT_IN_FORMATS } from './number-formats';
import { readThemeColours } from './theme';
import { workbookPath } from './workbook-part';

export interface FontLook {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly strike: boolean;
  readonly colour: string | null;
  readonly script: 'none' | 'superscript' | 'subscript';
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';
/** `style` is the file's own word: thin, medium, dashed, … */
export interface BorderLine {
  readonly style: string;
  readonly colour: string | null;
}
export type BorderLook = Readonly<Partial<Record<BorderSide, BorderLine>>>;

export interface AlignmentLook {
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  /** Degrees as stored: 0–90 up, 91–180 down, 255 stacked. */
  readonly rotation: number;
  readonly indent: number;
}

/** One cell format (`cellXfs`), everything resolved. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: FontLook;
  /** A solid fill's colour; pattern and gradient fills have none here and stay in the file. */
  readonly fill: string | null;
  readonly border: BorderLook;
  readonly alignment: AlignmentLook;
  /** The cell was typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
}

/** A conditional format's look (`dxfs`); null where it says nothing. */
export interface DifferentialFormat {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
}

export interface StylesPart {
  readonly formats: readonly CellFormat[];
  readonly differential: readonly DifferentialFormat[];
  readonly colours: ColourContext;
}

const PLAIN_FONT: FontLook = {
  name: null,
  size: null,
  bold: false,
  italic: false,
  underline: 'none',
  strike: false,
  colour: null,
  script: 'none',
};

/** Where the styles part is, or null for a workbook without one. */
export function stylesPath(pkg: XlsxPackage): string | null {
  const owner = workbookPath(pkg);
  const related = owner === null ? undefined : findRelated(pkg, owner, 'styles');
  return related && pkg.has(related.target) ? related.target : null;
}

/** The cell formats of a workbook; a workbook without a styles part has none. Throws `XmlError`. */
export function readStyles(pkg: XlsxPackage): StylesPart {
  const theme = readThemeColours(pkg);
  const path = stylesPath(pkg);
  const root = path === null ? undefined : parseXml(pkg.text(path) ?? '');
  const own = childrenOf(childOf(childOf(root, 'colors'), 'indexedColors'), 'rgbColor').map((one) =>
    (one.attributes['rgb'] ?? '').slice(-6).toUpperCase(),
  );
  const colours = { theme, indexed: own.length > 0 ? own : DEFAULT_INDEXED };
  const lists = {
    formats: numberFormats(root),
    fonts: childrenOf(childOf(root, 'fonts'), 'font').map((font) => readFont(font, colours)),
    fills: childrenOf(childOf(root, 'fills'), 'fill').map((fill) => readFill(fill, colours)),
    borders: childrenOf(childOf(root, 'borders'), 'border').map((one) => readBorder(one, colours)),
  };
  return {
    formats: childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => readFormat(xf, lists)),
    differential: childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) =>
      readDifferential(dxf, colours),
    ),
    colours,
  };
}

interface StyleLists {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly FontLook[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly BorderLook[];
}

function numberFormats(root: XmlElement | undefined): Map<number, string> {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]));
  for (const one of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    const code = one.attributes['formatCode'];
    if (code !== undefined) formats.set(Number(one.attributes['numFmtId']), code);
  }
  return formats;
}

function readFormat(xf: XmlElement, lists: StyleLists): CellFormat {
  const at = (name: string): number => numeric(xf.attributes[name]) ?? 0;
  const alignment = childOf(xf, 'alignment')?.attributes ?? {};
  return {
    numberFormat: lists.formats.get(at('numFmtId')) ?? 'General',
    font: lists.fonts[at('fontId')] ?? PLAIN_FONT,
    fill: lists.fills[at('fillId')] ?? null,
    border: lists.borders[at('borderId')] ?? {},
    alignment: {
      horizontal: alignment['horizontal'] ?? null,
      vertical: alignment['vertical'] ?? null,
      wrap: flag(alignment['wrapText']),
      rotation: numeric(alignment['textRotation']) ?? 0,
      indent: numeric(alignment['indent']) ?? 0,
    },
    quotePrefix: flag(xf.attributes['quotePrefix']),
  };
}

function readFont(font: XmlElement, colours: ColourContext): FontLook {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes['val'];
  const script = value('vertAlign');
  return {
    name: value('name') ?? value('rFont') ?? null,
    size: numeric(value('sz')) ?? null,
    bold: toggled(font, 'b') ?? false,
    italic: toggled(font, 'i') ?? false,
    underline: underlineOf(font),
    strike: toggled(font, 'strike') ?? false,
    colour: readColour(childOf(font, 'color'), colours),
    script: script === 'superscript' || script === 'subscript' ? script : 'none',
  };
}

function underlineOf(font: XmlElement): FontLook['underline'] {
  const element = childOf(font, 'u');
  if (!element) return 'none';
  const value = element.attributes['val'] ?? 'single';
  if (value === 'none') return 'none';
  return value.startsWith('double') ? 'double' : 'single';
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off, absent says nothing. */
function toggled(parent: XmlElement, name: string): boolean | null {
  const element = childOf(parent, name);
  return element ? flag(element.attributes['val'], true) : null;
}

function readFill(fill: XmlElement, colours: ColourContext): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return null;
  return readColour(childOf(pattern, 'fgColor'), colours);
}

function readBorder(border: XmlElement, colours: ColourContext): BorderLook {
  const look: Partial<Record<BorderSide, BorderLine>> = {};
  // Right-to-left aware writers say start and end.
  const names: readonly (readonly [BorderSide, string])[] = [
    ['left', 'left'],
    ['left', 'start'],
    ['right', 'right'],
    ['right', 'end'],
    ['top', 'top'],
    ['bottom', 'bottom'],
  ];
  for (const [side, name] of names) {
    const element = childOf(border, name);
    const style = element?.attributes['style'];
    if (style === undefined || style === 'none') continue;
    look[side] = { style, colour: readColour(childOf(element, 'color'), colours) };
  }
  return look;
}

function readDifferential(dxf: XmlElement, colours: ColourContext): DifferentialFormat {
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  // A differential fill keeps its colour in bgColor; some writers use fgColor.
  const fill = childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor');
  return {
    fill: readColour(fill, colours),
    colour: readColour(childOf(font, 'color'), colours),
    bold: font ? toggled(font, 'b') : null,
    italic: font ? toggled(font, 'i') : null,
    underline: font && childOf(font, 'u') ? underlineOf(font) !== 'none' : null,
    strike: font ? toggled(font, 'strike') : null,
  };
}
