import type { ChartCorner, ChartPlace } from '../../xlsx/read/charts-model';
import { MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import type { LiveSheet } from '../univer/live-sheet';
import { pointsOf } from './range-sizes';

/** Where a chart stands, in points from the top left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes of the lines of a sheet in one direction, in points; hidden ones have none. */
interface Lines {
  readonly count: number;
  readonly size: (line: number) => number;
}

const rowsOf = (sheet: LiveSheet): Lines => ({
  count: MAX_ROWS,
  size: (row) => (sheet.rowHidden(row) ? 0 : pointsOf(sheet.rowHeight(row))),
});

const columnsOf = (sheet: LiveSheet): Lines => ({
  count: MAX_COLUMNS,
  size: (column) => (sheet.columnHidden(column) ? 0 : pointsOf(sheet.columnWidth(column))),
});

export function boxOf(sheet: LiveSheet, place: ChartPlace): Box {
  if (!('from' in place)) return place;
  const { left, top } = pointAt(sheet, place.from);
  if (!('to' in place)) return { left, top, width: place.width, height: place.height };
  const end = pointAt(sheet, place.to);
  return { left, top, width: end.left - left, height: end.top - top };
}

/** The cells between which the box lies; from then on it moves and grows with them, as in Excel. */
export function placeOf(sheet: LiveSheet, box: Box): ChartPlace {
  return {
    from: cornerAt(sheet, box.left, box.top),
    to: cornerAt(sheet, box.left + box.width, box.top + box.height),
  };
}

/** The corner of a cell. */
export function cellCorner(row: number, column: number): ChartCorner {
  return { row, column, down: 0, across: 0 };
}

function pointAt(sheet: LiveSheet, corner: ChartCorner): { left: number; top: number } {
  return {
    left: before(columnsOf(sheet), corner.column) + corner.across,
    top: before(rowsOf(sheet), corner.row) + corner.down,
  };
}

function cornerAt(sheet: LiveSheet, left: number, top: number): ChartCorner {
  const row = lineAt(rowsOf(sheet), top);
  const column = lineAt(columnsOf(sheet), left);
  return { row: row.line, column: column.line, down: row.rest, across: column.rest };
}

function before({ size }: Lines, line: number): number {
  let sum = 0;
  for (let one = 0; one < line; one += 1) sum += size(one);
  return sum;
}

/** The line a distance falls on, and how far into it; the last one where the sheet ends before. */
function lineAt({ count, size }: Lines, distance: number): { line: number; rest: number } {
  let rest = distance;
  for (let line = 0; line < count; line += 1) {
    const length = size(line);
    if (rest < length) return { line, rest };
    rest -= length;
  }
  return { line: count - 1, rest: 0 };
}
