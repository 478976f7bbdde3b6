/** Points of one printed line of the 11-point body, and the air above and below the text. */
const LINE = 15;
const PADDING = 6;
const SMALLEST = 30;

/** Chinese characters that fit on a line: one takes about two of Excel's character widths. */
const perLine = (width) => Math.max(1, Math.floor(width / 2));

/** Half-width characters count half. */
const displayLength = (text) =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2e80 ? 0.55 : 1), 0);

const needed = (text, width) => Math.ceil(displayLength(text) / perLine(width)) * LINE + PADDING;

/**
 * The heights, in points, of the rows of one problem, so that no text is cut off. Excel does not fit
 * rows to merged cells, therefore what a merged cell needs is spread over its rows.
 *
 * @param {number} rowCount
 * @param {readonly {text: string, width: number, row: number, span: number}[]} cells `row` from 0
 */
export function rowHeights(rowCount, cells) {
  const heights = Array.from({ length: rowCount }, () => SMALLEST);
  for (const { text, width, row, span } of cells) {
    if (span === 1) heights[row] = Math.max(heights[row], needed(text, width));
  }
  for (const { text, width, row, span } of cells) {
    if (span === 1) continue;
    const have = heights.slice(row, row + span).reduce((sum, height) => sum + height, 0);
    const missing = needed(text, width) - have;
    if (missing <= 0) continue;
    for (let i = row; i < row + span; i += 1) heights[i] += Math.ceil(missing / span);
  }
  return heights;
}
