import { HostError } from '../protocol/host-error';
import { hasAllColumns, hasAllRows } from '../univer/area';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/** Univer counts pixels, Office.js points; at Excel's 96 dpi a pixel is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;

export function pointsOf(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

function pixelsOf(points: unknown): number {
  if (typeof points !== 'number' || points < 0) throw new HostError('InvalidArgument');
  return Math.round(points / POINTS_PER_PIXEL);
}

/** The answer all of them give, or null where they differ. */
export function common<S, T>(all: Iterable<S>, read: (one: S) => T): T | null {
  let first: { readonly value: T } | null = null;
  for (const one of all) {
    const value = read(one);
    if (first === null) first = { value };
    else if (first.value !== value) return null;
  }
  return first === null ? null : first.value;
}

/** The rows of the range; of a whole column only the rows Univer keeps, which stand for all. */
function* rows(range: RangeTarget): Generator<number> {
  const last = hasAllRows(range.area)
    ? (range.sheet.clip(range.area)?.bottom ?? 0)
    : range.area.bottom;
  for (let row = range.area.top; row <= last; row += 1) yield row;
}

function* columns(range: RangeTarget): Generator<number> {
  const last = hasAllColumns(range.area)
    ? (range.sheet.clip(range.area)?.right ?? 0)
    : range.area.right;
  for (let column = range.area.left; column <= last; column += 1) yield column;
}

/** null where some rows are hidden and some are not. */
export function rowsHidden(range: RangeTarget): boolean | null {
  return common(rows(range), (row) => range.sheet.rowHidden(row));
}

export function columnsHidden(range: RangeTarget): boolean | null {
  return common(columns(range), (column) => range.sheet.columnHidden(column));
}

export function setRowsHidden(range: RangeTarget, hidden: unknown): void {
  if (typeof hidden !== 'boolean') throw new HostError('InvalidArgument');
  requireUnprotected(range);
  range.sheet.setRowsHidden(range.area.top, Math.max(...rows(range)), hidden);
}

export function setColumnsHidden(range: RangeTarget, hidden: unknown): void {
  if (typeof hidden !== 'boolean') throw new HostError('InvalidArgument');
  requireUnprotected(range);
  range.sheet.setColumnsHidden(range.area.left, Math.max(...columns(range)), hidden);
}

/** In points; null where the columns differ. */
export function columnWidth(range: RangeTarget): number | null {
  const pixels = common(columns(range), (column) => range.sheet.columnWidth(column));
  return pixels === null ? null : pointsOf(pixels);
}

export function setColumnWidth(range: RangeTarget, points: unknown): void {
  requireUnprotected(range);
  range.sheet.setColumnWidth(range.area.left, Math.max(...columns(range)), pixelsOf(points));
}

/** Have the columns the sheet's own width? null where some have and some have not. */
export function hasStandardWidth(range: RangeTarget): boolean | null {
  const standard = range.sheet.defaultColumnWidth();
  return common(columns(range), (column) => range.sheet.columnWidth(column) === standard);
}

/** True gives them that width; false changes nothing, as in Excel. */
export function setStandardWidth(range: RangeTarget, standard: unknown): void {
  if (typeof standard !== 'boolean') throw new HostError('InvalidArgument');
  if (standard) setColumnWidth(range, pointsOf(range.sheet.defaultColumnWidth()));
}

export function rowHeight(range: RangeTarget): number | null {
  const pixels = common(rows(range), (row) => range.sheet.rowHeight(row));
  return pixels === null ? null : pointsOf(pixels);
}

export function setRowHeight(range: RangeTarget, points: unknown): void {
  requireUnprotected(range);
  range.sheet.setRowHeight(range.area.top, Math.max(...rows(range)), pixelsOf(points));
}

/** null where some rows are as high as the sheet's standard and some are not. */
export function hasStandardHeight(range: RangeTarget): boolean | null {
  const standard = range.sheet.defaultRowHeight();
  return common(rows(range), (row) => range.sheet.rowHeight(row) === standard);
}

/** Only true changes anything. */
export function setStandardHeight(range: RangeTarget, standard: unknown): void {
  if (typeof standard !== 'boolean') throw new HostError('InvalidArgument');
  if (standard) setRowHeight(range, pointsOf(range.sheet.defaultRowHeight()));
}
