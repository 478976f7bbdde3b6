import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { columnCount, hasAllColumns, hasAllRows, mapCells, rowCount } from '../univer/area';
import type { CellChange } from '../univer/live-cells';
import { formatAddress } from './address';
import type { OwnReaders } from './cell-properties';
import { answerFor, formatPatch, given, readersFor } from './cell-properties';
import { columnsHidden, rowsHidden } from './range-sizes';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/** Beside the look: where a cell is and whether it can be seen. */
const OWN: OwnReaders = {
  address: ({ sheet, area }) => formatAddress(sheet.name, area),
  addressLocal: ({ sheet, area }) => formatAddress(sheet.name, area),
  hidden: (cell) => rowsHidden(cell) === true || columnsHidden(cell) === true,
};

function requireBounds({ area }: RangeTarget): void {
  if (hasAllRows(area) || hasAllColumns(area)) throw new HostError('InvalidArgument');
}

/** Range.getCellProperties: one object for each cell, row by row, holding what was asked for. */
export function cellProperties(range: RangeTarget, args: Arguments): unknown[][] {
  requireBounds(range);
  const readers = readersFor(args.raw(0), 'Range.getCellProperties', OWN);
  return mapCells(range.area, (row, column) =>
    answerFor(range.between(row, column, row, column), readers),
  );
}

/**
 * Range.setCellProperties: one object for each cell, row by row; what an object leaves out stays. All
 * cells change in one step, or none where a property cannot be set.
 */
export function setCellProperties(range: RangeTarget, args: Arguments): void {
  requireUnprotected(range);
  requireBounds(range);
  const rows = shaped(args.raw(0), range);
  const { top, left } = range.area;
  range.sheet.cells.change(
    rows.flatMap((cells, down) =>
      cells.flatMap((cell, right) => cellChange(range, top + down, left + right, cell)),
    ),
  );
}

/** The change of one cell's look; none where the object says nothing. */
export function cellChange(
  { sheet }: RangeTarget,
  row: number,
  column: number,
  cell: unknown,
): readonly CellChange[] {
  if (cell === null || cell === undefined) return [];
  const before = sheet.cells.style(row, column);
  return given(cell).flatMap(([name, value]): readonly CellChange[] => {
    if (name !== 'format') throw notImplemented(`SettableCellProperties.${name}`);
    const style = formatPatch(value, before);
    return Object.keys(style).length === 0 ? [] : [{ row, column, style }];
  });
}

function shaped(input: unknown, { area }: RangeTarget): readonly (readonly unknown[])[] {
  const fits =
    Array.isArray(input) &&
    input.length === rowCount(area) &&
    input.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw new HostError('InvalidArgument');
  return input as readonly (readonly unknown[])[];
}
