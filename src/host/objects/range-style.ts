import type { LiveStyle, StylePatch } from '../univer/live-cells';
import { HostError, notImplemented } from '../protocol/host-error';
import { cellsOf, hasAllColumns, hasAllRows } from '../univer/area';
import { common } from './range-sizes';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/** The answer all cells of the range give, or null where they differ or the range has no bounds. */
export function commonStyle<T>(range: RangeTarget, read: (style: LiveStyle) => T): T | null {
  const area =
    hasAllRows(range.area) || hasAllColumns(range.area) ? range.sheet.clip(range.area) : range.area;
  if (area === null) return null;
  return common(cellsOf(area), ([row, column]) => read(range.sheet.cells.style(row, column)));
}

/** As `commonStyle`, but of the texts: parts of one cell's text may differ, too. */
export function commonTextStyle<T>(range: RangeTarget, read: (style: LiveStyle) => T): T | null {
  const whole = hasAllRows(range.area) || hasAllColumns(range.area);
  const area = whole ? range.sheet.clip(range.area) : range.area;
  if (area === null) return null;
  const { cells } = range.sheet;
  return common(
    [...cellsOf(area)].flatMap(([row, column]) => cells.textStyles(row, column)),
    read,
  );
}

/** Changes the look of every cell of the range. */
export function restyle(range: RangeTarget, style: StylePatch): void {
  requireUnprotected(range);
  if (hasAllRows(range.area) || hasAllColumns(range.area)) {
    throw notImplemented('Range.Format of whole rows or columns');
  }
  range.sheet.cells.restyle(range.area, style);
}

/** `#RRGGBB` in capitals; throws InvalidArgument for what is no colour. */
export function colorOf(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[\da-f]{6}$/i.test(text)) throw new HostError('InvalidArgument');
  return text.toUpperCase();
}

/** The sixteen HTML names. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

export function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
}
