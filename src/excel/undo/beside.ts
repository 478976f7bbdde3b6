import type { Area, CellValue } from '../../domain/grid/sheet-grid';
import { rangeOf } from '../ranges';
import { bandsOf } from './cell-images';

/** Cells of the user's hold long texts: so many of them stay far below the 5 MB of one answer. */
const CELLS_PER_SYNC = 5000;

const { imul } = Math;

/** FNV-1a and a second walk with another multiplier: 64 bits, so that no two rows are ever taken for one. */
function digestOf(text: string): string {
  let one = 0x811c9dc5;
  let other = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = imul(one ^ code, 0x01000193);
    other = imul(other ^ code, 0x85ebca6b) ^ (other >>> 13);
  }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}

/**
 * What stands left of an area, row by row, as a digest: what we write into the area belongs to just these
 * contents. Values, not formulas: a formula can say the same and mean another row by now. One sync for each
 * 5,000 cells.
 *
 * @returns As many as the area has rows; '' in each where nothing can stand left of it.
 */
export async function besideRows(sheet: Excel.Worksheet, area: Area): Promise<readonly string[]> {
  const rows: string[] = [];
  if (area.left === 1) return Array.from({ length: area.bottom - area.top + 1 }, () => '');
  for (const band of bandsOf({ ...area, left: 1, right: area.left - 1 }, CELLS_PER_SYNC)) {
    const range = rangeOf(sheet, band);
    range.load('values');
    // All of them in one answer could exceed 5 MB.
    await sheet.context.sync();
    rows.push(...(range.values as CellValue[][]).map((row) => digestOf(JSON.stringify(row))));
  }
  return rows;
}
