/** A rectangle of cells; rows and columns are Excel's (the first is 1) and both ends belong to it. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 → `A`, 27 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 1, `AA` → 27; letters of either case. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row);
}

const AREA =
  /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$|^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$|^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/i;

/** Reads `B2`, `$B$2:C9`, `A:C`, `3:4`; anything else gives null. The corners come out in order. */
export function parseArea(text: string): CellArea | null {
  const match = AREA.exec(text.trim());
  if (!match) return null;
  const [, left, top, right, bottom, firstColumn, lastColumn, firstRow, lastRow] = match;
  if (left !== undefined && top !== undefined) {
    return ordered(
      Number(top),
      columnNumber(left),
      Number(bottom ?? top),
      columnNumber(right ?? left),
    );
  }
  if (firstColumn !== undefined && lastColumn !== undefined) {
    return ordered(1, columnNumber(firstColumn), LAST_ROW, columnNumber(lastColumn));
  }
  return ordered(Number(firstRow), 1, Number(lastRow), LAST_COLUMN);
}

/** `A1` for one cell, `A1:B2` for more. */
export function formatArea(area: CellArea): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The areas of a `sqref` list; an area that cannot be read is left out. */
export function parseSqref(text: string): CellArea[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export function formatSqref(areas: readonly CellArea[]): string {
  return areas.map(formatArea).join(' ');
}

function ordered(row1: number, column1: number, row2: number, column2: number): CellArea {
  return {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
}
