import type { GramVector } from './gram-vector';
import { LEAST_THRESHOLD } from './percent';

/** Two texts that share words, by their numbers, and their cosine (0–1). */
export interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}

/**
 * A pair of signs that many texts share leads only to some of them, the nearest in the order of the texts:
 * the more texts there are, the fewer, so that the work stays about the same for each. Without this limit
 * 10,000 texts that differ by a name would be 50 million pairs. Up to 1,200 different texts every pair is
 * looked at; beyond, texts that share only what many share meet through those between them.
 */
const SHARING = { all: 1_200_000, least: 64 } as const;
/** Of the pairs found the most alike are kept for each text; more say the same once more. */
const KEPT = { all: 150_000, least: 8, most: 96 } as const;
/** Texts done between two looks at the clock. */
const STEP = 16;

/**
 * The pairs of texts worth looking at, found through the grams they share; `vectors` must be in an order
 * that the rows have no part in. Yields how many texts are done, so that a browser can be given turns.
 */
export function* candidatePairs(
  vectors: readonly GramVector[],
  grams: number,
): Generator<number, readonly Candidate[]> {
  const index = new PostingIndex(grams, mostOf(SHARING, vectors.length, Infinity));
  const kept = mostOf(KEPT, vectors.length, KEPT.most);
  const scores = new Float64Array(vectors.length);
  const pairs: Candidate[] = [];
  for (const [at, vector] of vectors.entries()) {
    const touched = index.score(vector, scores);
    pairs.push(...bestOf(at, touched, scores, kept));
    for (const other of touched) scores[other] = 0;
    index.add(at, vector);
    if (at % STEP === STEP - 1) yield at + 1;
  }
  return pairs;
}

function mostOf(limit: { all: number; least: number }, texts: number, most: number): number {
  return Math.min(most, Math.max(limit.least, Math.floor(limit.all / Math.max(1, texts))));
}

function bestOf(
  at: number,
  touched: readonly number[],
  scores: Float64Array,
  most: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const one of touched) {
    const alike = scores[one] ?? 0;
    if (alike >= LEAST_THRESHOLD / 100) found.push({ one, other: at, alike: Math.min(1, alike) });
  }
  if (found.length <= most) return found;
  return found.sort((a, b) => b.alike - a.alike || b.one - a.one).slice(0, most);
}

/** For each gram the texts that hold it, with its weight in them. */
class PostingIndex {
  private readonly texts: number[][];
  private readonly weights: number[][];
  declare private readonly most: number;

  constructor(grams: number, most: number) {
    this.most = most;
    this.texts = Array.from({ length: grams }, () => []);
    this.weights = Array.from({ length: grams }, () => []);
  }

  add(text: number, { ids, weights }: GramVector): void {
    for (const [at, id] of ids.entries()) {
      this.texts[id]?.push(text);
      this.weights[id]?.push(weights[at] ?? 0);
    }
  }

  /** Adds up the cosine with every text that shares a gram, and gives those texts. */
  score({ ids, weights }: GramVector, scores: Float64Array): number[] {
    const touched: number[] = [];
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const weight = weights[at] ?? 0;
      const texts = this.texts[id] ?? [];
      const others = this.weights[id] ?? [];
      for (let k = Math.max(0, texts.length - this.most); k < texts.length; k += 1) {
        const text = texts[k] ?? 0;
        if (scores[text] === 0) touched.push(text);
        scores[text] = (scores[text] ?? 0) + weight * (others[k] ?? 0);
      }
    }
    return touched;
  }
}
