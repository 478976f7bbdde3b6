import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { readCellFormulas } from '../../../xlsx/formula/cell-formulas';
import type { AutoFilter } from '../../../xlsx/read/auto-filter';
import { readColour } from '../../../xlsx/read/colour';
import { readSheetLayout, type ColumnRun, type FrozenPanes } from '../../../xlsx/read/sheet-layout';
import type { StylesPart } from '../../../xlsx/read/styles';
import type { SheetEntry } from '../../../xlsx/read/workbook-part';
import type { StoredCell, WorksheetPart } from '../../../xlsx/read/worksheet';
import type { DateSystem } from './dates-1904';
import { hiddenByFilter } from './filter';
import { toRange } from './ranges';
import { DEFAULT_ROW_POINTS, pointsToPixels, widthToPixels } from './units';

export interface SheetSource {
  readonly id: string;
  readonly entry: SheetEntry;
  readonly part: WorksheetPart;
  readonly styles: StylesPart;
  readonly dates: DateSystem;
  readonly filter: AutoFilter | null;
}

/** Room beyond the used block, so that a user can go on writing. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

/** The key under which a cell format is kept among Univer's styles. */
export function styleKey(index: number): string {
  return `x${index}`;
}

/** One worksheet as Univer data; everything Univer has no place for stays in the file. */
export function toSheetData(source: SheetSource): Partial<IWorksheetData> {
  return { ...toSheetFrame(source), cellData: toCells(source) };
}

/** The worksheet without its cells. */
export function toSheetFrame(source: SheetSource): Partial<IWorksheetData> {
  const { entry, part, styles } = source;
  const layout = readSheetLayout(part);
  const lastRow = part.rows.at(-1)?.row ?? 0;
  const lastColumn = Math.max(0, ...part.rows.map((row) => row.cells.at(-1)?.column ?? 0));
  const tab = readColour(layout.tabColour, styles.colours);
  return {
    id: source.id,
    name: entry.name,
    hidden: toFlag(entry.state !== 'visible'),
    rowCount: Math.max(lastRow + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS),
    defaultColumnWidth: widthToPixels(layout.defaultWidth),
    defaultRowHeight: pointsToPixels(layout.defaultHeight ?? DEFAULT_ROW_POINTS),
    showGridlines: toFlag(layout.showGridLines),
    rightToLeft: toFlag(layout.rightToLeft),
    mergeData: layout.merges.map(toRange),
    rowData: toRows(source),
    columnData: toColumns(layout.columns, lastColumn + SPARE_COLUMNS),
    ...(layout.frozen ? { freeze: toFreeze(layout.frozen) } : {}),
    ...(tab === null ? {} : { tabColor: tab }),
  };
}

function toCells(source: SheetSource): Record<number, Record<number, ICellData>> {
  const formulas = readCellFormulas(source.part);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const row of source.part.rows) {
    if (row.cells.length === 0) continue;
    const line: Record<number, ICellData> = {};
    for (const cell of row.cells) line[cell.column - 1] = toCell(cell, formulas.of(cell), source);
    matrix[row.row - 1] = line;
  }
  return matrix;
}

/** Every cell of the file names its format, the default one too; a cell the grid adds names none. */
function toCell(cell: StoredCell, formula: string | null, source: SheetSource): ICellData {
  const data: ICellData = { s: styleKey(cell.style) };
  if (formula !== null) data.f = `=${formula}`;
  const format = source.styles.formats[cell.style];
  if (typeof cell.value === 'number') {
    data.v = source.dates.toGrid(cell.value, format?.numberFormat ?? 'General');
    data.t = CellValueType.NUMBER;
  } else if (typeof cell.value === 'boolean') {
    data.v = cell.value ? 1 : 0;
    data.t = CellValueType.BOOLEAN;
  } else if (cell.value !== null) {
    const forced = format?.quotePrefix === true && formula === null;
    data.v = cell.value;
    data.t = forced ? CellValueType.FORCE_STRING : CellValueType.STRING;
  }
  return data;
}

function toFlag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function toRows({ part, filter }: SheetSource): Record<number, Partial<IRowData>> {
  const filtered = new Set(filter ? hiddenByFilter(filter, part.rows) : []);
  const rows: Record<number, Partial<IRowData>> = {};
  for (const row of part.rows) {
    const data: Partial<IRowData> = {};
    if (row.height !== null) {
      data.h = pointsToPixels(row.height);
      data.ia = toFlag(!row.customHeight);
      if (!row.customHeight) data.ah = data.h;
    }
    if (row.hidden && !filtered.has(row.row)) data.hd = BooleanNumber.TRUE;
    if (row.style !== null && row.style !== 0) data.s = styleKey(row.style);
    if (Object.keys(data).length > 0) rows[row.row - 1] = data;
  }
  return rows;
}

/** Runs reach to column XFD in many files; beyond `last` there is nothing to show. */
function toColumns(runs: readonly ColumnRun[], last: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const run of runs) {
    for (
      let column = run.first;
      column <= Math.min(run.last, Math.max(last, LEAST_COLUMNS));
      column += 1
    ) {
      columns[column - 1] = {
        ...(run.width === null ? {} : { w: widthToPixels(run.width) }),
        ...(run.hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(run.style === null || run.style === 0 ? {} : { s: styleKey(run.style) }),
      };
    }
  }
  return columns;
}

function toFreeze({ rows, columns, topRow, leftColumn }: FrozenPanes): IFreeze {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? topRow - 1 + rows : -1,
    startColumn: columns > 0 ? leftColumn - 1 + columns : -1,
  };
}
