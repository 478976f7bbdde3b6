import type { ChartTitle, FontLook, LineLook, Paint } from '../read/charts-model';
import { escapeAttribute, escapeXml } from '../xml/xml-text';

/** A point in the units of drawings, and of line widths. */
export const EMU = 12_700;

/** Control characters that XML 1.0 cannot hold; drawings have no escape for them. */
// eslint-disable-next-line no-control-regex -- these control characters are what is looked for
const UNWRITABLE = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g;

/** Text inside an element of a chart. */
export function chartText(text: string): string {
  return escapeXml(text.replace(UNWRITABLE, ''));
}

/** An element with nothing but a value. */
export function val(name: string, value: string | number | boolean): string {
  const written = typeof value === 'boolean' ? Number(value) : value;
  return `<c:${name} val="${escapeAttribute(String(written))}"/>`;
}

/** `spPr`: how an area and its edge are drawn; '' where both are left to Excel. */
export function shapeXml(fill: Paint, line: LineLook): string {
  const inside = paintXml(fill) + lineXml(line);
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
}

function paintXml(paint: Paint): string {
  if (paint === 'auto') return '';
  if (paint === 'none') return '<a:noFill/>';
  return `<a:solidFill><a:srgbClr val="${paint.slice(1)}"/></a:solidFill>`;
}

function lineXml({ color, weight, dash }: LineLook): string {
  if (color === 'auto' && weight === null && dash === null) return '';
  const width = weight === null ? '' : ` w="${Math.round(weight * EMU)}"`;
  const dashed = dash === null ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln${width}>${paintXml(color)}${dashed}</a:ln>`;
}

/** `txPr`: the font of a part of the chart; '' where it is the chart's. */
export function fontXml(font: FontLook): string {
  const properties = runProperties('defRPr', font);
  if (properties === '<a:defRPr/>') return '';
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function runProperties(element: string, { name, size, bold, italic, color }: FontLook): string {
  const attributes = [
    size === null ? '' : ` sz="${Math.round(size * 100)}"`,
    bold === null ? '' : ` b="${Number(bold)}"`,
    italic === null ? '' : ` i="${Number(italic)}"`,
  ].join('');
  const face = name === null ? '' : escapeAttribute(name);
  const faces = face === '' ? '' : `<a:latin typeface="${face}"/><a:ea typeface="${face}"/>`;
  const inside = paintXml(color) + faces;
  return inside === ''
    ? `<a:${element}${attributes}/>`
    : `<a:${element}${attributes}>${inside}</a:${element}>`;
}

/** The title of the chart or of an axis; '' where there is none. */
export function titleXml({ visible, text, overlay, font }: ChartTitle): string {
  if (!visible) return '';
  const behind = val('overlay', overlay);
  if (text === null) return `<c:title>${behind}${fontXml(font)}</c:title>`;
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${runProperties('defRPr', font)}</a:pPr><a:r>${runProperties('rPr', font)}<a:t>${chartText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>${behind}</c:title>`;
}
