/** A block of cells; row and column numbers start at 0 and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** True where the area has every row of the sheet, as `A:C`. */
export function hasAllRows(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** True where the area has every column of the sheet, as `2:5`. */
export function hasAllColumns(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** The area with its ends in order, or null where a part of it lies outside Excel's grid. */
export function areaWithin(top: number, left: number, bottom: number, right: number): Area | null {
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  return inside && top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** What both areas have, or null. */
export function intersection(one: Area, other: Area): Area | null {
  return areaWithin(
    Math.max(one.top, other.top),
    Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom),
    Math.min(one.right, other.right),
  );
}

/** The parts of an area outside another: none, or up to four. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (hole === null) return [area];
  const parts = [
    areaWithin(area.top, area.left, hole.top - 1, area.right),
    areaWithin(hole.top, area.left, hole.bottom, hole.left - 1),
    areaWithin(hole.top, hole.right + 1, hole.bottom, area.right),
    areaWithin(hole.bottom + 1, area.left, area.bottom, area.right),
  ];
  return parts.filter((part) => part !== null);
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Every cell, row by row. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

/** One row of answers per row of the area. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (_unused, right) =>
      read(area.top + down, area.left + right),
    ),
  );
}
