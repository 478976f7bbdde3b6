import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderLook, CellFormat, FontLook } from '../../../xlsx/read/styles';
import { BORDER_LINE, BORDER_SIDE, HORIZONTAL, numberFor, VERTICAL } from './style-words';

/** A cell format as a Univer style. Excel puts text at the bottom where nothing is said; Univer is told so. */
export function toStyle(format: CellFormat): IStyleData {
  const style: IStyleData = fontStyle(format.font);
  if (format.fill !== null) style.bg = { rgb: format.fill };
  const border = toBorder(format.border);
  if (border) style.bd = border;
  // Said even where it is General: else a calculation of TODAY() would put a date format there.
  style.n = { pattern: format.numberFormat };
  const { horizontal, vertical, wrap, rotation } = format.alignment;
  const ht = numberFor(HORIZONTAL, horizontal);
  if (ht !== undefined) style.ht = ht;
  style.vt = numberFor(VERTICAL, vertical) ?? VERTICAL.bottom;
  if (wrap) style.tb = WrapStrategy.WRAP;
  if (rotation === 255) style.tr = { a: 0, v: BooleanNumber.TRUE };
  // Stored 91–180 turn downwards; Univer counts those as positive, upward ones as negative.
  else if (rotation > 0) style.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  return style;
}

/** What a font sets; a plain look sets nothing, so that a style stays small. */
function fontStyle(font: FontLook): IStyleData {
  const style: IStyleData = {};
  if (font.name !== null) style.ff = font.name;
  if (font.size !== null) style.fs = font.size;
  if (font.bold) style.bl = BooleanNumber.TRUE;
  if (font.italic) style.it = BooleanNumber.TRUE;
  if (font.underline !== 'none') {
    style.ul = { s: BooleanNumber.TRUE };
    if (font.underline === 'double') style.ul.t = TextDecoration.DOUBLE;
  }
  if (font.strike) style.st = { s: BooleanNumber.TRUE };
  if (font.colour !== null) style.cl = { rgb: font.colour };
  if (font.script !== 'none') {
    style.va =
      font.script === 'superscript' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT;
  }
  return style;
}

function toBorder(look: BorderLook): IBorderData | null {
  const border: IBorderData = {};
  for (const [side, key] of Object.entries(BORDER_SIDE) as [
    keyof BorderLook,
    't' | 'r' | 'b' | 'l',
  ][]) {
    const line = look[side];
    if (!line) continue;
    border[key] = {
      s: numberFor(BORDER_LINE, line.style) ?? BORDER_LINE.thin,
      cl: { rgb: line.colour ?? '#000000' },
    };
  }
  return Object.keys(border).length > 0 ? border : null;
}
