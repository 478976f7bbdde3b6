import { columnNumber, filledCellAt, mergeAt } from '../../../grid/cells';
import type { SheetGrid } from '../../../grid/sheet-grid';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row and column of an A1 name; null where it is none. */
export function placeOf(name: string): Place | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(name);
  if (match?.[1] === undefined) return null;
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}

/** ①2024年 is a point's number before a year; half width they would be one figure, 12024. */
const CIRCLED = /[\u2460-\u249B\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]/gu;

/** What a cell holds and shows, half width, once each; empty where it is blank or no such cell. */
export function wordsIn(grid: SheetGrid, name: string): readonly string[] {
  const place = placeOf(name);
  if (place === null) return [];
  const { value, text } = filledCellAt(grid, place.row, place.column);
  const words = [String(value), text].map((one) =>
    one.replace(CIRCLED, ' $& ').normalize('NFKC').trim(),
  );
  return [...new Set(words)].filter((one) => one !== '');
}

/** First and last row of a cell, or of the merged area it belongs to; null where it is no such name. */
export function rowsOfCell(grid: SheetGrid, name: string): readonly [number, number] | null {
  const place = placeOf(name);
  if (place === null) return null;
  const merge = mergeAt(grid, place.row, place.column);
  return merge === null ? [place.row, place.row] : [merge.top, merge.bottom];
}
