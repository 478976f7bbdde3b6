import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { FormatChange } from '../../../xlsx/patch/style-book';
import type {
  AlignmentLook,
  BorderLine,
  BorderLook,
  BorderSide,
  CellFormat,
  FontLook,
} from '../../../xlsx/read/styles';
import { BORDER_LINE, BORDER_SIDE, HORIZONTAL, VERTICAL, wordFor } from '../open/style-words';
import { toHex } from './colours';

/** A Univer style in the file's terms; what the style does not say is the plain look. */
export function lookOf(style: Nullable<IStyleData>): CellFormat {
  return {
    numberFormat: style?.n?.pattern ?? 'General',
    font: fontOf(style ?? {}),
    fill: colourOf(style?.bg),
    border: borderOf(style ?? {}),
    alignment: alignmentOf(style ?? {}),
    quotePrefix: false,
  };
}

/** What must change for one look to become another, or null where they are the same. */
export function changeBetween(before: CellFormat, after: CellFormat): FormatChange | null {
  const font = differences(before.font, after.font);
  const alignment = differences(before.alignment, after.alignment);
  const border = borderDifferences(before.border, after.border);
  const change: FormatChange = {
    ...(before.numberFormat === after.numberFormat ? {} : { numberFormat: after.numberFormat }),
    ...(font ? { font } : {}),
    ...(before.fill === after.fill ? {} : { fill: after.fill }),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function differences<T extends FontLook | AlignmentLook>(before: T, after: T): Partial<T> | null {
  const changed = (Object.keys(after) as (keyof T)[]).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((key) => [key, after[key]])) as Partial<T>;
}

function borderDifferences(
  before: BorderLook,
  after: BorderLook,
): Partial<Record<BorderSide, BorderLine | null>> | null {
  const changed: Partial<Record<BorderSide, BorderLine | null>> = {};
  for (const side of Object.keys(BORDER_SIDE) as BorderSide[]) {
    const [was, is] = [before[side] ?? null, after[side] ?? null];
    if (was?.style !== is?.style || was?.colour !== is?.colour) changed[side] = is;
  }
  return Object.keys(changed).length === 0 ? null : changed;
}

/** The font of a style or of a stretch of rich text. */
export function fontOf(style: IStyleBase): FontLook {
  return {
    name: style.ff ?? null,
    size: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style),
    strike: style.st?.s === BooleanNumber.TRUE,
    colour: colourOf(style.cl),
    script: scriptOf(style),
  };
}

function underlineOf({ ul }: IStyleBase): FontLook['underline'] {
  if (ul?.s !== BooleanNumber.TRUE) return 'none';
  return ul.t === TextDecoration.DOUBLE ? 'double' : 'single';
}

function scriptOf({ va }: IStyleBase): FontLook['script'] {
  if (va === BaselineOffset.SUPERSCRIPT) return 'superscript';
  return va === BaselineOffset.SUBSCRIPT ? 'subscript' : 'none';
}

function borderOf(style: IStyleData): BorderLook {
  const look: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [side, key] of Object.entries(BORDER_SIDE) as [BorderSide, 't' | 'r' | 'b' | 'l'][]) {
    const line = lineOf(style.bd?.[key]);
    if (line) look[side] = line;
  }
  return look;
}

function lineOf(line: Nullable<IBorderStyleData>): BorderLine | null {
  const style = line ? wordFor(BORDER_LINE, line.s) : null;
  return line && style !== null ? { style, colour: colourOf(line.cl) } : null;
}

function alignmentOf(style: IStyleData): AlignmentLook {
  const vertical = style.vt == null ? null : wordFor(VERTICAL, style.vt);
  return {
    horizontal: style.ht == null ? null : wordFor(HORIZONTAL, style.ht),
    // Bottom is what Excel takes where nothing is said.
    vertical: vertical === 'bottom' ? null : vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    rotation: rotationOf(style),
    indent: 0,
  };
}

function rotationOf({ tr }: IStyleData): number {
  if (tr?.v === BooleanNumber.TRUE) return 255;
  const angle = tr?.a ?? 0;
  return angle > 0 ? angle + 90 : -angle;
}

function colourOf(colour: Nullable<IColorStyle>): string | null {
  return colour?.rgb == null ? null : toHex(colour.rgb);
}
