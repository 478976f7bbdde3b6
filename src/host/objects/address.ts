import type { Area } from '../univer/area';
import { areaWithin, hasAllColumns, hasAllRows, MAX_COLUMNS, MAX_ROWS } from '../univer/area';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `A1:B2`, `A:C`, `2:5`, `A1`. */
export function formatArea(area: Area): string {
  if (hasAllRows(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (hasAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1`, with the quotes Excel puts around names that need them. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Names of letters, digits, `_` and `.` that do not begin with a digit stand without quotes. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The area an address without a sheet names, or null where it names none. */
export function parseArea(address: string): Area | null {
  const [first = '', second, ...more] = address.trim().split(':');
  if (more.length > 0) return null;
  const one = parseEnd(first);
  const other = second === undefined ? one : parseEnd(second);
  if (one === null || other?.kind !== one.kind) return null;
  // A column or a row alone is an area only when said twice.
  if (second === undefined && one.kind !== 'cell') return null;
  return areaWithin(
    Math.min(one.area.top, other.area.top),
    Math.min(one.area.left, other.area.left),
    Math.max(one.area.bottom, other.area.bottom),
    Math.max(one.area.right, other.area.right),
  );
}

interface End {
  readonly kind: 'cell' | 'column' | 'row';
  readonly area: Area;
}

function parseEnd(text: string): End | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const [, letters = '', digits = ''] = cell;
    return end('cell', Number(digits) - 1, columnNumber(letters));
  }
  const column = COLUMN.exec(text)?.[1];
  if (column !== undefined) return end('column', null, columnNumber(column));
  const row = ROW.exec(text)?.[1];
  return row === undefined ? null : end('row', Number(row) - 1, null);
}

function end(kind: End['kind'], row: number | null, column: number | null): End | null {
  const area = areaWithin(row ?? 0, column ?? 0, row ?? MAX_ROWS - 1, column ?? MAX_COLUMNS - 1);
  return area === null ? null : { kind, area };
}

/** Parts an address into its sheet's name (null where none is said) and the rest. */
export function splitSheet(address: string): {
  readonly sheet: string | null;
  readonly rest: string;
} {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted !== null) {
    const [, name = '', rest = ''] = quoted;
    return { sheet: name.replaceAll("''", "'"), rest };
  }
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: address };
  return { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}
