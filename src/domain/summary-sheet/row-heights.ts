import type { SummarySheetPlan } from './types';

/** A Chinese character of the plain size is as wide as this many of Excel's. */
const WIDE = 1.9;
const SHORT = 3;
const LINE_POINTS = 15;
const TITLE_POINTS = 33;

type Measured = Pick<
  SummarySheetPlan,
  'cells' | 'merges' | 'columnWidths' | 'rowHeights' | 'rowAir'
>;

/**
 * How high each row must be for its texts, in points: Excel finds that out by itself, but not every
 * program that opens a file that was saved elsewhere. Merged cells are no measure.
 */
export function heightsOf({
  cells,
  merges,
  columnWidths,
  rowHeights = [],
  rowAir = 0,
}: Measured): readonly number[] {
  const merged = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  return cells.map((row, index) => {
    const given = rowHeights[index];
    if (given !== undefined && given !== null) return given;
    if (index === 0) return TITLE_POINTS;
    const lines = row.map(({ content }, at) => {
      if (content.kind !== 'text' || merged.has(`${index + 1} ${at + 1}`)) return 1;
      // Marks and short words stand in columns made for them.
      if (content.text.length <= SHORT) return 1;
      return Math.ceil(widthOf(content.text) / ((columnWidths[at] ?? 0) - 0.5));
    });
    return Math.max(1, ...lines) * LINE_POINTS + rowAir;
  });
}

/** In Excel characters. */
function widthOf(text: string): number {
  const narrow = text.match(/[\w\s/()%.,:;-]/g)?.length ?? 0;
  return narrow + (text.length - narrow) * WIDE;
}
