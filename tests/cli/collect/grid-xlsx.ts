import type { BenchCell } from '../../../src/bench/bench-table';
import { benchXlsx } from '../../../src/bench/bench-xlsx';
import type { GridCell, SheetGrid } from '../../../src/domain/grid/sheet-grid';

const BLANK: BenchCell = { value: '', look: 'plain' };

/** A grid as a file, each cell where it stood; hidden rows and columns are shown. */
export function gridXlsx({ area, rows, merges }: SheetGrid): Uint8Array {
  const left = Array.from({ length: area.left - 1 }, () => BLANK);
  const above = Array.from({ length: area.top - 1 }, () => [BLANK]);
  return benchXlsx({
    rows: [...above, ...rows.map((row) => [...left, ...row.map(cellOf)])],
    merges,
  });
}

function cellOf({ value, numberFormat }: GridCell): BenchCell {
  const look = numberFormat.includes('yy')
    ? 'date'
    : numberFormat.endsWith('%')
      ? 'percent'
      : 'plain';
  return { value: typeof value === 'boolean' ? String(value) : value, look };
}
