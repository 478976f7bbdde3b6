import { later } from './later';

/** Each is null (a colour '') where parts of one text differ in it. */
const MEMBERS = {
  bold: true,
  italic: true,
  strikethrough: true,
  underline: true,
  color: true,
  name: true,
  size: true,
} as const;

function isMixed(font: object | undefined): boolean {
  return Object.values(font ?? {}).some((member) => member === null || member === '');
}

/**
 * Queues the question which cells of a column of cells hold a text whose parts look different. Excel
 * gives no way to write such a text, so that writing the cell would lose its looks.
 *
 * @returns Valid after the next sync: for each cell from the top, is it such a one?
 */
export function queueMixedFonts(range: Excel.Range): () => readonly boolean[] {
  const cells = range.getCellProperties({ format: { font: MEMBERS } });
  return later(cells, (rows) => rows.map((row) => isMixed(row[0]?.format?.font)));
}
