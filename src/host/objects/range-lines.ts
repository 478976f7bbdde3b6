import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { hasAllColumns, hasAllRows } from '../univer/area';
import type { LiveSheet } from '../univer/live-sheet';
import type { RangeTarget } from './targets';

/** How one property of a row or column is read; `line` is 0-based. */
type LineReader = (sheet: LiveSheet, line: number) => unknown;

const ROW_READERS: Readonly<Record<string, LineReader>> = {
  rowHidden: (sheet, row) => sheet.rowHidden(row),
  rowIndex: (_sheet, row) => row,
};

const COLUMN_READERS: Readonly<Record<string, LineReader>> = {
  columnHidden: (sheet, column) => sheet.columnHidden(column),
  columnIndex: (_sheet, column) => column,
};

/** The properties asked for by name; throws NotImplemented with the name for one not answered here. */
function wanted(
  options: unknown,
  readers: Readonly<Record<string, LineReader>>,
  member: string,
): readonly (readonly [name: string, read: LineReader])[] {
  if (typeof options !== 'object' || options === null) throw new HostError('InvalidArgument');
  const names = Object.entries(options).filter(([, asked]) => asked !== false);
  return names.map(([name]) => {
    const read = readers[name];
    if (read === undefined) throw notImplemented(`${member}.${name}`);
    return [name, read];
  });
}

/** Range.getRowProperties: one object for each row, holding what was asked for. */
export function rowProperties(range: RangeTarget, args: Arguments): unknown[] {
  const { sheet, area } = range;
  if (hasAllRows(area)) throw new HostError('InvalidArgument');
  const readers = wanted(args.raw(0), ROW_READERS, 'Range.getRowProperties');
  return lines(sheet, area.top, area.bottom, readers);
}

/** Range.getColumnProperties: one object for each column, holding what was asked for. */
export function columnProperties(range: RangeTarget, args: Arguments): unknown[] {
  const { sheet, area } = range;
  if (hasAllColumns(area)) throw new HostError('InvalidArgument');
  const readers = wanted(args.raw(0), COLUMN_READERS, 'Range.getColumnProperties');
  return lines(sheet, area.left, area.right, readers);
}

function lines(
  sheet: LiveSheet,
  first: number,
  last: number,
  readers: readonly (readonly [name: string, read: LineReader])[],
): unknown[] {
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Object.fromEntries(readers.map(([name, read]) => [name, read(sheet, first + at)])),
  );
}
