import type { Area } from '../domain/grid/sheet-grid';
import { later } from './later';

/** Valid after the next sync: Excel numbers (1 = A), ascending. */
type HiddenLines = () => readonly number[];

/** True: all are hidden; false: none; null: some are, and only then is each one asked for. */
type HiddenTogether = boolean | null;

function from(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/**
 * Queues the question which rows of a band are hidden, by hand or by a filter.
 *
 * @param range The band as a range.
 * @param together What the used block says of all its rows.
 */
export function hiddenRowsOf(
  range: Excel.Range,
  { top, bottom }: Area,
  together: HiddenTogether,
): HiddenLines {
  const rows = from(top, bottom - top + 1);
  if (together !== null) return () => (together ? rows : []);
  return later(range.getRowProperties({ rowHidden: true }), (each) =>
    rows.filter((_, at) => each[at]?.rowHidden === true),
  );
}

/** Queues the question which columns of the used block are hidden; its `columnHidden` must be loaded. */
export function hiddenColumnsOf(used: Excel.Range, { left, right }: Area): HiddenLines {
  const columns = from(left, right - left + 1);
  // Office.js types leave out that the answer is null where they differ.
  const together = used.columnHidden as HiddenTogether;
  if (together !== null) return () => (together ? columns : []);
  return later(used.getColumnProperties({ columnHidden: true }), (each) =>
    columns.filter((_, at) => each[at]?.columnHidden === true),
  );
}
