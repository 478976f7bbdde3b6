import { HostError } from '../protocol/host-error';
import type { Area } from '../univer/area';
import {
  cellsOf,
  columnCount,
  hasAllColumns,
  hasAllRows,
  mapCells,
  rowCount,
} from '../univer/area';
import type { CellChange, CellValue, LiveCells } from '../univer/live-cells';
import { readTyped } from './typed-input';
import { followHeaders } from './table-headers';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/**
 * One answer per cell, row by row; null for whole rows and columns, whose cells Excel does not list.
 */
export function readCells<T>(
  range: RangeTarget,
  read: (cells: LiveCells, row: number, column: number) => T,
): T[][] | null {
  if (hasAllRows(range.area) || hasAllColumns(range.area)) return null;
  return mapCells(range.area, (row, column) => read(range.sheet.cells, row, column));
}

/** Excel's word for what a cell holds (Excel.RangeValueType). */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(value)
    ? 'Error'
    : 'String';
}

/**
 * Writes values or formulas. A single value fills the range; null leaves a cell as it is.
 * Throws InvalidArgument where the shape differs, a value is no cell value or a formula cannot be read.
 */
export function writeCells(range: RangeTarget, input: unknown): void {
  requireUnprotected(range);
  const { cells } = range.sheet;
  const changes: CellChange[] = [];
  for (const [[row, column], value] of placed(range.area, input)) {
    // Only the first cell of a merge holds anything; Excel drops the rest without a word.
    if (value === null || cells.isCovered(row, column)) continue;
    changes.push(typedChange(range, row, column, value));
  }
  cells.change(changes);
  followHeaders(range);
}

/** What writing one value or formula into a cell changes; throws InvalidArgument for no formula. */
export function typedChange(
  range: RangeTarget,
  row: number,
  column: number,
  value: CellValue,
): CellChange {
  const format = range.sheet.cells.numberFormat(row, column);
  const typed = readTyped(value, format);
  if ('formula' in typed.content && !range.book.live.isFormula(typed.content.formula)) {
    throw new HostError('InvalidArgument');
  }
  const gainsFormat = typed.format !== undefined && format === 'General';
  return {
    row,
    column,
    content: typed.content,
    ...(gainsFormat ? { style: { n: { pattern: typed.format ?? '' } } } : {}),
  };
}

/** Sets number formats, one for all cells or one each; null leaves a cell as it is. */
export function writeNumberFormats(range: RangeTarget, input: unknown): void {
  requireUnprotected(range);
  const changes: CellChange[] = [];
  for (const [[row, column], format] of placed(range.area, input)) {
    if (format === null) continue;
    if (typeof format !== 'string') throw new HostError('InvalidArgument');
    const pattern = format === '' ? 'General' : format;
    changes.push({ row, column, style: { n: pattern === 'General' ? null : { pattern } } });
  }
  range.sheet.cells.change(changes);
}

/** The cells of the area with the values meant for them. */
function* placed(
  area: Area,
  input: unknown,
): Generator<readonly [readonly [row: number, column: number], CellValue | null]> {
  if (hasAllRows(area) || hasAllColumns(area)) throw new HostError('InvalidArgument');
  if (!Array.isArray(input)) {
    const value = cellValue(input);
    for (const cell of cellsOf(area)) yield [cell, value];
    return;
  }
  const rows = shaped(area, input);
  for (const [row, column] of cellsOf(area)) {
    yield [[row, column], cellValue(rows[row - area.top]?.[column - area.left])];
  }
}

const SHAPE =
  "(The number of rows or columns in the input array doesn't match the size or dimensions of the range.)";

function shaped(area: Area, input: readonly unknown[]): readonly (readonly unknown[])[] {
  const fits =
    input.length === rowCount(area) &&
    input.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw new HostError('InvalidArgument', SHAPE);
  return input as readonly (readonly unknown[])[];
}

/** JSON has no undefined and no NaN: both arrive as null. */
function cellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new HostError('InvalidArgument');
}
