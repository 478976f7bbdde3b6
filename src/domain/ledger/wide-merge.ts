import type { Area } from '../grid/sheet-grid';
import type { BodyReader } from './body-reader';

/** A text merged over this share of the columns speaks for the row. */
const WIDE = 0.5;

/** Is the text merged over so much of the row that it is in no column of its own? */
export function isWide({ header }: BodyReader, merge: Area): boolean {
  const width = merge.right - merge.left + 1;
  const all = header.lastColumn - header.firstColumn + 1;
  return width > 1 && width >= all * WIDE;
}
