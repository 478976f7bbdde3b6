/** One replacement in a text: the characters from `start` to before `end` become `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies replacements given in any order; those that insert at one place keep their order.
 * Throws RangeError where two overlap, since that is a mistake of the caller.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
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
