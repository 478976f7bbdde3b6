/**
 * More of something than any workbook holds. A file of a few kilobytes can inflate to hundreds of millions
 * of empty elements: it is refused before they fill the memory.
 */
export class TooMuch extends Error {
  constructor(what: string) {
    super(`Cannot read: too many ${what}`);
    this.name = 'TooMuch';
  }
}

/** Throws `TooMuch` where there are more than so many. */
export function atMost(most: number, count: number, what: string): void {
  if (count > most) throw new TooMuch(what);
}

/** Files in an archive; a workbook with a picture in every row stays below. */
export const MOST_ENTRIES = 20_000;
/** Shared strings of a workbook. */
export const MOST_STRINGS = 5_000_000;
/** Merged areas of a sheet. */
export const MOST_MERGES = 1_000_000;
/** Elements of one part that are kept as a tree; rows and cells are not among them. */
export const MOST_ELEMENTS = 1_000_000;
/** Cells of one sheet that is opened to be edited. */
export const MOST_STORED_CELLS = 6_000_000;
/** Elements inside one another; Office writes some thirty. */
export const DEEPEST = 256;
/** Attributes of one element; Office writes some fifty. */
export const MOST_ATTRIBUTES = 1_000;
