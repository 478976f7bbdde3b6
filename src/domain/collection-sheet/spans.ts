import type { PageCell } from '../summary-sheet/page';

/** How many columns of the page each column of a section takes. */
export type Spans = readonly number[];

/** A row of a section on a page that may have more columns. */
export function spanned(cells: readonly PageCell[], spans: Spans): readonly PageCell[] {
  return cells.map((cell, at) => {
    const span = spans[at] ?? 1;
    return span === 1 ? cell : { ...cell, span };
  });
}
