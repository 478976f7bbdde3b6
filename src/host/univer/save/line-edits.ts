import { BooleanNumber, type IColumnData, type IRowData } from '@univerjs/core';
import type { ColumnEdit } from '../../../xlsx/patch/columns';
import type { RowEdit } from '../../../xlsx/patch/rows';
import type { FilterJson } from '../open/resource-types';
import { pixelsToPoints, pixelsToWidth } from '../open/units';
import type { SheetShape } from './sheet-shape';

/** Gives the format of a row or column whose style changed, else null. */
export interface LineStyles {
  readonly ofLine: (before: IRowData['s'], after: IRowData['s']) => number | null;
}

/** Row heights and hidden rows that differ from the file, by Excel row. */
export function rowEdits(
  before: SheetShape,
  after: SheetShape,
  styles: LineStyles,
): Map<number, RowEdit> {
  const edits = new Map<number, RowEdit>();
  const hiddenBefore = filteredRows(before.filter);
  const hiddenAfter = filteredRows(after.filter);
  const rows = new Set([
    ...keys(before.rows),
    ...keys(after.rows),
    ...hiddenBefore,
    ...hiddenAfter,
  ]);
  for (const row of rows) {
    const [was, is] = [before.rows[row], after.rows[row]];
    const height = setHeight(is);
    const hidden = isHidden(is) || hiddenAfter.has(row);
    const style = styles.ofLine(was?.s, is?.s);
    const edit: RowEdit = {
      ...(style === null ? {} : { style }),
      ...(same(setHeight(was), height)
        ? {}
        : { height: height === null ? null : pixelsToPoints(height) }),
      ...((isHidden(was) || hiddenBefore.has(row)) === hidden ? {} : { hidden }),
    };
    if (Object.keys(edit).length > 0) edits.set(row + 1, edit);
  }
  return edits;
}

/** Column widths and hidden columns that differ from the file, by Excel column. */
export function columnEdits(
  before: SheetShape,
  after: SheetShape,
  styles: LineStyles,
): Map<number, ColumnEdit> {
  const edits = new Map<number, ColumnEdit>();
  for (const column of new Set([...keys(before.columns), ...keys(after.columns)])) {
    const edit = columnEdit(before.columns[column] ?? {}, after.columns[column] ?? {}, styles);
    if (Object.keys(edit).length > 0) edits.set(column + 1, edit);
  }
  return edits;
}

function columnEdit(
  was: Partial<IColumnData>,
  is: Partial<IColumnData>,
  styles: LineStyles,
): ColumnEdit {
  const style = styles.ofLine(was.s, is.s);
  const width = is.w ?? null;
  const hidden = isHidden(is);
  return {
    ...(style === null ? {} : { style }),
    ...(same(was.w ?? null, width) ? {} : { width: width && pixelsToWidth(width) }),
    ...(isHidden(was) === hidden ? {} : { hidden }),
  };
}

/** A height somebody set, in pixels; one that Univer fitted to the text is not worth writing. */
function setHeight(row: Partial<IRowData> | undefined): number | null {
  return row?.ia === BooleanNumber.TRUE ? null : (row?.h ?? null);
}

function isHidden(line: Partial<IRowData | IColumnData> | undefined): boolean {
  return line?.hd === BooleanNumber.TRUE;
}

/** Less than a hundredth of a pixel is rounding. */
function same(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before === after;
  return Math.abs(before - after) < 0.01;
}

function filteredRows(filter: FilterJson | null): Set<number> {
  return new Set(filter?.cachedFilteredOut ?? []);
}

function keys(
  lines: Readonly<Record<number, Partial<IRowData & IColumnData> | undefined>>,
): number[] {
  return Object.keys(lines).map(Number);
}
