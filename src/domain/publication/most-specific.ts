import { type Concern, CONCERN_SEVERITY } from './concerns';

const RANKS: ReadonlyMap<string, number> = new Map(
  Object.keys(CONCERN_SEVERITY).map((code, rank) => [code, rank]),
);

/**
 * The concerns in text order with no two overlapping: the more specific one stays, of equal ones the
 * longer, then the earlier.
 *
 * @param length Of the text that all of them stand in.
 */
export function mostSpecific(concerns: readonly Concern[], length: number): readonly Concern[] {
  const taken = new Uint8Array(length);
  return [...concerns]
    .sort((a, b) => rankOf(a) - rankOf(b) || lengthOf(b) - lengthOf(a) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function rankOf({ code }: Concern): number {
  return RANKS.get(code) ?? RANKS.size;
}

function lengthOf({ start, end }: Concern): number {
  return end - start;
}
