import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import { findRange, rangeOf } from './range-lookup';
import type { RangeTarget } from './targets';

/** Ranges found from a range; each throws InvalidArgument outside Excel's grid. */

/** `getCell(row, column)`: counted from the range's first cell, and may lie outside the range. */
export function cellOf(range: RangeTarget, args: Arguments): RangeTarget {
  const row = range.area.top + args.integer(0);
  const column = range.area.left + args.integer(1);
  return range.between(row, column, row, column);
}

/** `getRow(n)`, as wide as the range. */
export function rowOf(range: RangeTarget, args: Arguments): RangeTarget {
  const row = range.area.top + args.integer(0);
  if (row < range.area.top || row > range.area.bottom) throw new HostError('InvalidArgument');
  return range.between(row, range.area.left, row, range.area.right);
}

/** `getColumn(n)`, as high as the range. */
export function columnOf(range: RangeTarget, args: Arguments): RangeTarget {
  const column = range.area.left + args.integer(0);
  if (column < range.area.left || column > range.area.right) throw new HostError('InvalidArgument');
  return range.between(range.area.top, column, range.area.bottom, column);
}

export function offsetOf(range: RangeTarget, args: Arguments): RangeTarget {
  const [down, right] = [args.integer(0), args.integer(1)];
  const { area } = range;
  return range.between(area.top + down, area.left + right, area.bottom + down, area.right + right);
}

/** `getResizedRange(deltaRows, deltaColumns)`: the last corner moves. */
export function resizedOf(range: RangeTarget, args: Arguments): RangeTarget {
  const { area } = range;
  const [rows, columns] = [args.integer(0), args.integer(1)];
  return range.between(area.top, area.left, area.bottom + rows, area.right + columns);
}

/** `getAbsoluteResizedRange(rows, columns)`: the first corner stays. */
export function absoluteResizedOf(range: RangeTarget, args: Arguments): RangeTarget {
  const { top, left } = range.area;
  return range.between(top, left, top + args.integer(0) - 1, left + args.integer(1) - 1);
}

export function entireRowOf(range: RangeTarget): RangeTarget {
  return range.at({ ...range.area, left: 0, right: MAX_COLUMNS - 1 });
}

export function entireColumnOf(range: RangeTarget): RangeTarget {
  return range.at({ ...range.area, top: 0, bottom: MAX_ROWS - 1 });
}

export function lastCellOf(range: RangeTarget): RangeTarget {
  const { bottom, right } = range.area;
  return range.at({ top: bottom, left: right, bottom, right });
}

export function lastRowOf(range: RangeTarget): RangeTarget {
  return range.at({ ...range.area, top: range.area.bottom });
}

export function lastColumnOf(range: RangeTarget): RangeTarget {
  return range.at({ ...range.area, left: range.area.right });
}

/** `getRowsAbove(n)` and its like: n lines beside the range, or |n| on the other side. */
export function besideOf(
  range: RangeTarget,
  args: Arguments,
  side: 'above' | 'below' | 'before' | 'after',
): RangeTarget {
  const count = args.optionalInteger(0, 1);
  if (count === 0) throw new HostError('InvalidArgument');
  const { top, left, bottom, right } = range.area;
  const backward = (side === 'above' || side === 'before') === count > 0;
  const size = Math.abs(count);
  if (side === 'above' || side === 'below') {
    return backward
      ? range.between(top - size, left, top - 1, right)
      : range.between(bottom + 1, left, bottom + size, right);
  }
  return backward
    ? range.between(top, left - size, bottom, left - 1)
    : range.between(top, right + 1, bottom, right + size);
}

/** What both ranges have, or null. */
export function intersectionOf(range: RangeTarget, args: Arguments): RangeTarget | null {
  const other = otherRange(range, args);
  const both = other.sheet.id === range.sheet.id ? intersection(range.area, other.area) : null;
  return both === null ? null : range.at(both);
}

export function boundingOf(range: RangeTarget, args: Arguments): RangeTarget {
  const other = otherRange(range, args);
  if (other.sheet.id !== range.sheet.id) throw new HostError('InvalidArgument');
  return range.at(bounding(range.area, other.area));
}

/** Another range, given as an object or as an address. */
function otherRange(range: RangeTarget, args: Arguments): RangeTarget {
  if (args.isObject(0)) return rangeOf(args.object(0));
  const found = findRange(range.book, range.sheet, args.text(0));
  if (found === null) throw new HostError('InvalidArgument');
  return found;
}

/** The used part of the range, or null where nothing in it is used. */
export function usedOf(range: RangeTarget, args: Arguments): RangeTarget | null {
  const used = range.sheet.cells.used(args.flag(0), range.area);
  return used === null ? null : range.at(used);
}

/** `getUsedRange` of nothing is the first cell. */
export function usedOrFirstCell(range: RangeTarget, args: Arguments): RangeTarget {
  const { top, left } = range.area;
  return usedOf(range, args) ?? range.at({ top, left, bottom: top, right: left });
}
