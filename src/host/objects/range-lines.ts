import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { cellsOf, columnCount, hasAllColumns, hasAllRows, rowCount } from '../univer/area';
import { formatAddress } from './address';
import type { OwnReaders } from './cell-properties';
import { answerFor, given, readersFor } from './cell-properties';
import { membersOf } from './plain-objects';
import { cellChange } from './range-cells';
import * as sizes from './range-sizes';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

const address = ({ sheet, area }: RangeTarget): string => formatAddress(sheet.name, area);

type Setter = (line: RangeTarget, value: unknown) => void;

/** What rows have and columns have not, or the other way round. */
interface LineKind {
  readonly own: OwnReaders;
  readonly ownFormat: OwnReaders;
  readonly setters: Readonly<Record<string, Setter>>;
  readonly formatSetters: Readonly<Record<string, Setter>>;
}

const ROWS: LineKind = {
  own: {
    address,
    addressLocal: address,
    rowHidden: sizes.rowsHidden,
    rowIndex: ({ area }) => area.top,
  },
  ownFormat: { rowHeight: sizes.rowHeight },
  setters: { rowHidden: sizes.setRowsHidden },
  formatSetters: { rowHeight: sizes.setRowHeight },
};

const COLUMNS: LineKind = {
  own: {
    address,
    addressLocal: address,
    columnHidden: sizes.columnsHidden,
    columnIndex: ({ area }) => area.left,
  },
  ownFormat: { columnWidth: sizes.columnWidth },
  setters: { columnHidden: sizes.setColumnsHidden },
  formatSetters: { columnWidth: sizes.setColumnWidth },
};

/** Range.getRowProperties: one object for each row, holding what was asked for; null where cells differ. */
export function rowProperties(range: RangeTarget, args: Arguments): object[] {
  const readers = readersFor(args.raw(0), 'Range.getRowProperties', ROWS.own, ROWS.ownFormat);
  return rowsOf(range).map((row) => answerFor(row, readers));
}

/** Range.getColumnProperties: one object for each column, holding what was asked for. */
export function columnProperties(range: RangeTarget, args: Arguments): object[] {
  const { own, ownFormat } = COLUMNS;
  const readers = readersFor(args.raw(0), 'Range.getColumnProperties', own, ownFormat);
  return columnsOf(range).map((column) => answerFor(column, readers));
}

/** Range.setRowProperties: one object for each row; what an object leaves out stays. */
export function setRowProperties(range: RangeTarget, args: Arguments): void {
  setLines(range, rowsOf(range), args.raw(0), ROWS);
}

/** Range.setColumnProperties: one object for each column. */
export function setColumnProperties(range: RangeTarget, args: Arguments): void {
  setLines(range, columnsOf(range), args.raw(0), COLUMNS);
}

function rowsOf(range: RangeTarget): RangeTarget[] {
  const { top } = range.area;
  if (hasAllRows(range.area)) throw new HostError('InvalidArgument');
  return Array.from({ length: rowCount(range.area) }, (_, down) =>
    range.at({ ...range.area, top: top + down, bottom: top + down }),
  );
}

function columnsOf(range: RangeTarget): RangeTarget[] {
  const { left } = range.area;
  if (hasAllColumns(range.area)) throw new HostError('InvalidArgument');
  return Array.from({ length: columnCount(range.area) }, (_, right) =>
    range.at({ ...range.area, left: left + right, right: left + right }),
  );
}

function setLines(
  range: RangeTarget,
  lines: readonly RangeTarget[],
  input: unknown,
  kind: LineKind,
): void {
  requireUnprotected(range);
  if (!Array.isArray(input) || input.length !== lines.length)
    throw new HostError('InvalidArgument');
  lines.forEach((line, at) => {
    const properties: unknown = input[at];
    if (properties !== null && properties !== undefined) setLine(line, properties, kind);
  });
}

function setLine(line: RangeTarget, properties: unknown, kind: LineKind): void {
  const own = given(properties).filter(([name]) => name !== 'format');
  for (const [name, value] of own) setterOf(kind.setters, name)(line, value);
  const format = membersOf(properties).find(([name]) => name === 'format')?.[1];
  if (format === null || format === undefined) return;
  const looks = given(format).filter(([name]) => !Object.hasOwn(kind.formatSetters, name));
  for (const [name, value] of given(format)) {
    if (Object.hasOwn(kind.formatSetters, name)) setterOf(kind.formatSetters, name)(line, value);
  }
  if (looks.length === 0) return;
  if (hasAllRows(line.area) || hasAllColumns(line.area)) {
    throw notImplemented('Range.Format of whole rows or columns');
  }
  const cell = { format: Object.fromEntries(looks) };
  line.sheet.cells.change(
    [...cellsOf(line.area)].flatMap(([row, column]) => cellChange(line, row, column, cell)),
  );
}

function setterOf(setters: Readonly<Record<string, Setter>>, name: string): Setter {
  const setter = Object.hasOwn(setters, name) ? setters[name] : undefined;
  if (setter === undefined) throw notImplemented(`Range line property ${name}`);
  return setter;
}
