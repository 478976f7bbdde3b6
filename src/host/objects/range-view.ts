import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import type { LiveCells } from '../univer/live-cells';
import { formatAddress } from './address';
import { valueType } from './range-values';
import type { RangeTarget } from './targets';

/** The rows and columns of a range that are not hidden. */
interface ViewTarget {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** 0-based place among the visible rows; 0 for the whole view. */
  readonly index: number;
}

/** Range.getVisibleView. */
export function visibleViewOf(range: RangeTarget): HostObject {
  const { sheet, area } = range;
  const part = sheet.clip(area) ?? area;
  const rows = numbers(part.top, part.bottom).filter((row) => !sheet.rowHidden(row));
  const columns = numbers(part.left, part.right).filter((column) => !sheet.columnHidden(column));
  return rangeViewObject({ range, rows, columns, index: 0 });
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function grid(
  read: (cells: LiveCells, row: number, column: number, view: ViewTarget) => unknown,
): Scalar<ViewTarget> {
  return {
    get: (view) =>
      view.rows.map((row) =>
        view.columns.map((column) => read(view.range.sheet.cells, row, column, view)),
      ),
  };
}

const formulas = grid(
  (cells, row, column) => cells.formula(row, column) ?? cells.value(row, column),
);

/** Excel.RangeView, to be read: what is written goes through ranges. */
const rangeViewObject = defineType<ViewTarget>({
  name: 'RangeView',
  scalars: {
    Values: grid((cells, row, column) => cells.value(row, column)),
    Text: grid((cells, row, column) => cells.text(row, column)),
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: grid((cells, row, column) => cells.numberFormat(row, column)),
    ValueTypes: grid((cells, row, column) => valueType(cells.value(row, column))),
    CellAddresses: grid((_cells, row, column, { range }) =>
      formatAddress(range.sheet.name, { top: row, left: column, bottom: row, right: column }),
    ),
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    Index: { get: ({ index }) => index },
  },
  objects: { Rows: (view) => rangeViewsObject(view) },
  finders: { GetRange: ({ range }) => range.book.make.range(range) },
});

const rowsOf = (view: ViewTarget): HostObject[] =>
  view.rows.map((row, index) =>
    rangeViewObject({
      ...view,
      range: view.range.at({ ...view.range.area, top: row, bottom: row }),
      rows: [row],
      index,
    }),
  );

const rangeViewsObject = defineType<ViewTarget>({
  name: 'RangeViewCollection',
  items: rowsOf,
  finders: {
    GetItemAt: (view, args) => {
      const row = rowsOf(view)[args.integer(0)];
      if (row === undefined) throw new HostError('InvalidArgument');
      return row;
    },
  },
  methods: { GetCount: ({ rows }) => rows.length },
});
