import { comparableSigns, GramTable, gramVector, type GramVector } from './gram-vector';
import { lettersOf } from './letters';
import { percentOf } from './percent';
import { sharedPhrases, type SharedPhrase } from './shared-phrases';

/** How alike two texts are, and the words that make it. */
export interface LikePair {
  /** 0–100, cut off. */
  readonly percent: number;
  /** As they stand in the first text, longest first; no stock phrases. */
  readonly phrases: readonly SharedPhrase[];
}

/** How alike two problems are (cosine in whole percent). Only figures, or their width, may differ at 100. */
export function likePair(one: string, other: string): LikePair {
  const table = new GramTable();
  const letters = [lettersOf(one), lettersOf(other)] as const;
  const [first, second] = letters.map(({ signs }) => gramVector(comparableSigns(signs), table));
  const cosine = cosineOf(first, second);
  return { percent: percentOf(cosine), phrases: sharedPhrases(one, letters[0], [letters[1]]) };
}

/** The cosine of two texts of one gram table; 0 where one is missing. */
export function cosineOf(first: GramVector | undefined, second: GramVector | undefined): number {
  const weights = new Map(first?.ids.map((id, at) => [id, first.weights[at] ?? 0]));
  let cosine = 0;
  for (const [at, id] of second?.ids.entries() ?? []) {
    cosine += (weights.get(id) ?? 0) * (second?.weights[at] ?? 0);
  }
  return cosine;
}
