/** One replacement in a text: the characters from `start` to before `end` become `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of several insertions at one place the lower rank comes first; 0 where left out. */
  readonly rank?: number;
}

/**
 * Applies replacements given in any order; those that insert at one place go by rank, then as given.
 * Throws RangeError where two overlap, since that is a mistake of the caller.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const ordered = [...splices].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rank ?? 0) - (b.rank ?? 0),
  );
  const out: string[] = [];
  let position = 0;
  for (const splice of ordered) {
    if (splice.start < position) {
      throw new RangeError(`Cannot splice at ${splice.start}: overlaps the one before`);
    }
    out.push(text.slice(position, splice.start), splice.text);
    position = splice.end;
  }
  out.push(text.slice(position));
  return out.join('');
}
