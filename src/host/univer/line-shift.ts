import type { Area } from './area';
import { areaWithin, intersection, MAX_COLUMNS, MAX_ROWS, without } from './area';

/** Lines or cells that came in or went away, and with them everything below or right of them. */
export interface LineShift {
  readonly axis: 'rows' | 'columns';
  /** The first line that came or went, from 0. */
  readonly at: number;
  readonly count: number;
  readonly inserted: boolean;
  /** The cells that move at all: the whole sheet, or the columns or rows of shifted cells. */
  readonly band: Area;
}

/**
 * Where an area lies afterwards: it grows where lines come in within it, shrinks where lines of it go;
 * null where nothing of it is left. An area that lies in the band in part only stays as it is, as a
 * reference does in Excel.
 */
export function shiftedArea(area: Area, shift: LineShift): Area | null {
  const { axis, band } = shift;
  const within =
    axis === 'rows'
      ? area.left >= band.left && area.right <= band.right
      : area.top >= band.top && area.bottom <= band.bottom;
  if (!within) return area;
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const lines = shiftedLines(first, last, shift);
  if (lines === null) return null;
  const [from, to] = lines;
  return axis === 'rows'
    ? areaWithin(from, area.left, to, area.right)
    : areaWithin(area.top, from, area.bottom, to);
}

/**
 * The areas a conditional format covers afterwards. Of an area that lies in the band in part, that part
 * moves alone. New lines take the look of the line before them, in Excel its conditional formats too, so
 * that an area ending there grows.
 */
export function shiftedCover(area: Area, shift: LineShift): Area[] {
  const { axis, band, at, inserted, count } = shift;
  const across: Area =
    axis === 'rows'
      ? { ...band, top: 0, bottom: MAX_ROWS - 1 }
      : { ...band, left: 0, right: MAX_COLUMNS - 1 };
  const part = intersection(area, across);
  if (part === null) return [area];
  const end = axis === 'rows' ? part.bottom : part.right;
  const grown = inserted && end === at - 1;
  const moved = grown ? longer(part, axis, count) : shiftedArea(part, shift);
  return [...(moved === null ? [] : [moved]), ...without(area, across)];
}

function longer(area: Area, axis: LineShift['axis'], count: number): Area {
  return axis === 'rows'
    ? { ...area, bottom: area.bottom + count }
    : { ...area, right: area.right + count };
}

function shiftedLines(
  first: number,
  last: number,
  { at, count, inserted, axis }: LineShift,
): readonly [number, number] | null {
  const limit = (axis === 'rows' ? MAX_ROWS : MAX_COLUMNS) - 1;
  // A reference to whole columns or rows has no end that could move.
  if (first === 0 && last === limit) return [first, last];
  if (inserted) {
    const from = first >= at ? first + count : first;
    return from > limit ? null : [from, Math.min(limit, last >= at ? last + count : last)];
  }
  const gone = at + count - 1;
  if (first >= at && last <= gone) return null;
  const from = first > gone ? first - count : Math.min(first, at);
  const to = last > gone ? last - count : Math.min(last, at - 1);
  return [from, to];
}
