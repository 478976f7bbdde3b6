import type { IRange } from '@univerjs/core';
import type { CellArea } from '../../../xlsx/address/a1';

/** Excel's rows and columns start at 1, Univer's at 0; both count the last one in. */
export function toRange(area: CellArea): IRange {
  return {
    startRow: area.top - 1,
    startColumn: area.left - 1,
    endRow: area.bottom - 1,
    endColumn: area.right - 1,
  };
}

/** The inverse; Univer marks whole rows and columns with NaN, which become the sheet's edges. */
export function toArea(range: IRange): CellArea {
  const or = (value: number, fallback: number): number =>
    Number.isFinite(value) ? value + 1 : fallback;
  return {
    top: or(range.startRow, 1),
    left: or(range.startColumn, 1),
    bottom: or(range.endRow, 1_048_576),
    right: or(range.endColumn, 16_384),
  };
}
