import type { BorderLine, BorderSide, FontLook } from '../read/styles';
import { escapeAttribute } from '../xml/xml-text';
import { parseXml } from '../xml/xml-tree';

/** A conditional format's look; what is left out says nothing about that property. */
export interface DifferentialChange {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

/** The order in which Excel writes what a font says. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
] as const;

const BORDER_ORDER = [
  'start',
  'end',
  'left',
  'right',
  'top',
  'bottom',
  'diagonal',
  'vertical',
  'horizontal',
] as const;

/** `#RRGGBB` as the file writes it, opaque. */
function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

const colourXml = (name: string, colour: string): string => `<${name} rgb="${argb(colour)}"/>`;

/** The element that says a property of a font; null where the plain look is said by leaving it out. */
const FONT_PARTS: {
  readonly [Key in keyof FontLook]: readonly [
    element: string,
    write: (value: FontLook[Key]) => string | null,
  ];
} = {
  bold: ['b', (on) => (on ? '<b/>' : null)],
  italic: ['i', (on) => (on ? '<i/>' : null)],
  strike: ['strike', (on) => (on ? '<strike/>' : null)],
  underline: ['u', underlineXml],
  script: ['vertAlign', (word) => (word === 'none' ? null : `<vertAlign val="${word}"/>`)],
  size: ['sz', (points) => (points === null ? null : `<sz val="${points}"/>`)],
  colour: ['color', (rgb) => (rgb === null ? null : colourXml('color', rgb))],
  name: ['name', (name) => (name === null ? null : `<name val="${escapeAttribute(name)}"/>`)],
};

/** A stored font with some of what it says changed; null gives back what the first font says. */
export function fontXml(base: string, first: string, change: Partial<FontLook>): string {
  const parts = childTexts(base);
  const fallback = childTexts(first);
  const put = <Key extends keyof FontLook>(key: Key, value: FontLook[Key] | undefined): void => {
    if (value === undefined) return;
    const [element, write] = FONT_PARTS[key];
    const xml = write(value) ?? (value === null ? fallback.get(element) : undefined);
    if (xml === undefined) parts.delete(element);
    else parts.set(element, xml);
  };
  for (const key of Object.keys(FONT_PARTS) as (keyof FontLook)[]) put(key, change[key]);
  if (change.name !== undefined) {
    // A theme font would win over the name, and family and character set describe the old one.
    for (const other of ['scheme', 'family', 'charset']) parts.delete(other);
  }
  return `<font>${inOrder(parts, FONT_ORDER)}</font>`;
}

/** What a run of rich text says of its font; the plain look is left out. */
export function runFontXml(font: FontLook): string {
  const parts = new Map<string, string>();
  const put = <Key extends keyof FontLook>(key: Key, value: FontLook[Key]): void => {
    const [element, write] = FONT_PARTS[key];
    const xml = write(value);
    // In a run the font's name stands in an element of another name.
    if (xml !== null) parts.set(element, key === 'name' ? xml.replace('<name', '<rFont') : xml);
  };
  for (const key of Object.keys(FONT_PARTS) as (keyof FontLook)[]) put(key, font[key]);
  return parts.size === 0 ? '' : `<rPr>${inOrder(parts, FONT_ORDER)}</rPr>`;
}

function underlineXml(underline: FontLook['underline']): string | null {
  if (underline === 'none') return null;
  return underline === 'double' ? '<u val="double"/>' : '<u/>';
}

export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', colour)}<bgColor indexed="64"/></patternFill></fill>`;
}

/** A stored border with some sides set, or taken away where null. */
export function borderXml(
  base: string,
  change: Readonly<Partial<Record<BorderSide, BorderLine | null>>>,
): string {
  const parts = childTexts(base);
  for (const [side, line] of Object.entries(change)) {
    const colour = line?.colour == null ? '<color auto="1"/>' : colourXml('color', line.colour);
    parts.set(side, line ? `<${side} style="${line.style}">${colour}</${side}>` : `<${side}/>`);
  }
  const open = /^<[^>]*>/.exec(base)?.[0].replace(/\s*\/>$/, '>') ?? '<border>';
  return `${open}${inOrder(parts, BORDER_ORDER)}</border>`;
}

export function differentialXml(change: DifferentialChange): string {
  const toggle = (name: string, on: boolean | undefined): string =>
    on === undefined ? '' : on ? `<${name}/>` : `<${name} val="0"/>`;
  const underline =
    change.underline === undefined ? '' : change.underline ? '<u/>' : '<u val="none"/>';
  const font =
    toggle('b', change.bold) +
    toggle('i', change.italic) +
    toggle('strike', change.strike) +
    underline +
    (change.colour === undefined ? '' : colourXml('color', change.colour));
  const fill =
    change.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid">${colourXml('fgColor', change.fill)}${colourXml('bgColor', change.fill)}</patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}

/** The children of a small element of our own namespace, by name, as written. */
function childTexts(xml: string): Map<string, string> {
  const root = parseXml(xml);
  return new Map(root.children.map((child) => [child.local, xml.slice(child.start, child.end)]));
}

function inOrder(parts: ReadonlyMap<string, string>, order: readonly string[]): string {
  const known = order.map((name) => parts.get(name) ?? '').join('');
  const others = [...parts].filter(([name]) => !order.includes(name));
  return known + others.map(([, xml]) => xml).join('');
}
