import { childOf, descendantsOf, flag, numeric, type XmlElement } from '../xml/xml-tree';
import type { ChartTitle, FontLook, LineLook, Paint } from './charts-model';
import { PLAIN_FONT, PLAIN_LINE } from './charts-model';

/** A point in the units of drawings, and of line widths. */
const EMU = 12_700;

/** The value of a child that is nothing but a value. */
export function valueOf(parent: XmlElement | undefined, local: string): string | undefined {
  return childOf(parent, local)?.attributes['val'];
}

export function numberOf(parent: XmlElement | undefined, local: string): number | null {
  return numeric(valueOf(parent, local)) ?? null;
}

/** A switch; one that stands there without a value is on (ECMA-376 21.2.3.1). */
export function switchOf(parent: XmlElement | undefined, local: string, missing: boolean): boolean {
  const element = childOf(parent, local);
  return element === undefined ? missing : flag(element.attributes['val'], true);
}

/** A child of a name in any namespace: charts mix their own with that of drawings. */
function inside(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find((child) => child.local === local);
}

/** The inside of an area and its edge. */
export function readShape(parent: XmlElement | undefined): {
  readonly fill: Paint;
  readonly line: LineLook;
} {
  const shape = childOf(parent, 'spPr');
  return { fill: readPaint(shape), line: readLine(inside(shape, 'ln')) };
}

function readPaint(parent: XmlElement | undefined): Paint {
  if (inside(parent, 'noFill')) return 'none';
  const color = inside(inside(parent, 'solidFill'), 'srgbClr')?.attributes['val'] ?? '';
  return /^[\da-f]{6}$/i.test(color) ? `#${color}` : 'auto';
}

function readLine(line: XmlElement | undefined): LineLook {
  if (!line) return PLAIN_LINE;
  const width = numeric(line.attributes['w']);
  const dash = inside(line, 'prstDash')?.attributes['val'];
  return {
    color: readPaint(line),
    weight: width === undefined ? null : width / EMU,
    dash: dash === 'solid' || dash === 'dash' || dash === 'sysDot' ? dash : null,
  };
}

/** The font a part of the chart names itself. */
export function readFont(parent: XmlElement | undefined): FontLook {
  const text = childOf(parent, 'txPr');
  const [properties] = text ? descendantsOf(text, 'defRPr') : [];
  return properties ? toFont(properties) : PLAIN_FONT;
}

function toFont(properties: XmlElement): FontLook {
  const { sz, b, i } = properties.attributes;
  const size = numeric(sz);
  return {
    name: inside(properties, 'latin')?.attributes['typeface'] ?? null,
    size: size === undefined ? null : size / 100,
    bold: b === undefined ? null : flag(b),
    italic: i === undefined ? null : flag(i),
    color: readPaint(properties),
  };
}

/** The title of the chart or of an axis. */
export function readTitle(parent: XmlElement | undefined): ChartTitle {
  const title = childOf(parent, 'title');
  if (!title) return { visible: false, text: null, overlay: false, font: PLAIN_FONT };
  const overlay = switchOf(title, 'overlay', false);
  const rich = childOf(childOf(title, 'tx'), 'rich');
  if (!rich) return { visible: true, text: null, overlay, font: readFont(title) };
  const lines = rich.children
    .filter(({ local }) => local === 'p')
    .map((line) =>
      descendantsOf(line, 't')
        .map(({ text }) => text)
        .join(''),
    );
  const [properties] = descendantsOf(rich, 'defRPr');
  const font = properties ? toFont(properties) : PLAIN_FONT;
  return { visible: true, text: lines.join('\n'), overlay, font };
}
