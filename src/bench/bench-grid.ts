import type { GridCell, SheetGrid } from '../domain/grid/sheet-grid';
import { numberShower } from '../xlsx/grid/show/number-shower';
import { LOOK_FORMATS, type BenchCell, type BenchTable } from './bench-table';

const SHOW = {
  plain: numberShower(LOOK_FORMATS.plain),
  date: numberShower(LOOK_FORMATS.date),
  percent: numberShower(LOOK_FORMATS.percent),
} as const;

/** The table as the reader is given it. */
export function benchGrid({ rows, merges }: BenchTable): SheetGrid {
  return {
    sheet: '整改台账',
    area: { top: 1, left: 1, bottom: rows.length, right: rows[0]?.length ?? 0 },
    rows: rows.map((cells) => cells.map(toCell)),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function toCell({ value, look }: BenchCell): GridCell {
  const text = typeof value === 'number' ? SHOW[look](value) : value;
  return { value, text, numberFormat: LOOK_FORMATS[look] };
}
