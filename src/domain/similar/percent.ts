/** The lowest threshold, in percent: below it, problems that share a word of the trade are one group. */
export const LEAST_THRESHOLD = 20;

/** What adding up small parts may lose of a whole percent. */
const ROUNDING = 1e-7;

/** A cosine as a whole percent, cut off: 100 only for texts that are alike in everything compared. */
export function percentOf(alike: number): number {
  return Math.max(0, Math.min(100, Math.floor(alike * 100 + ROUNDING)));
}
