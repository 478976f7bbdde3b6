/** A stretch of a text: UTF-16 offsets, `end` not included. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Line and column of a place in a text, both from 1; the column counts UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of an offset. Lines end at LF, CR LF or CR. */
export function placeFinder(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
