import type { Candidate } from './candidates';
import { ClusterVector } from './cluster-vector';
import type { GramVector } from './gram-vector';
import { LEAST_THRESHOLD, percentOf } from './percent';

/** Two groups became one: `into` took `from` in at this mean likeness, in whole percent. */
export interface Merge {
  readonly into: number;
  readonly from: number;
  readonly level: number;
}

/** Two groups that may become one, with how alike they were when last looked at. */
interface Waiting {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}

const FULL = 100;
/** Pairs looked at between two looks at the clock. */
const STEP = 256;

/**
 * Average linkage: from 100 % downwards, two groups become one at the level that the mean likeness of all
 * pairs between them reaches. Single linkage (connected components) would chain: A like B like C, though A
 * and C have nothing in common; here C is taken in only where it is like the whole group on average. And
 * since a level only adds to what the levels above it joined, a higher threshold never merges groups.
 *
 * `candidates` say who may meet; how alike groups are is always counted over all their texts. Ties go by
 * the texts' own order. Yields how many levels are done, now and then within one.
 */
export function* averageLinkage(
  vectors: readonly GramVector[],
  times: readonly number[],
  candidates: readonly Candidate[],
): Generator<number, readonly Merge[]> {
  const waiting = new LevelQueue(candidates, vectors.length);
  const forest = new Forest(vectors, times);
  const merges: Merge[] = [];
  let looked = 0;
  for (let level = FULL; level >= LEAST_THRESHOLD; level -= 1) {
    for (const pair of waiting.take(level)) {
      looked += 1;
      if (looked % STEP === 0) yield FULL - level;
      const one = forest.rootOf(pair.one);
      const other = forest.rootOf(pair.other);
      if (one === other) continue;
      // The two wait already, at the level they reach.
      if (waiting.holds(one, other)) continue;
      const alike = forest.meanOf(one, other);
      if (percentOf(alike) >= level) merges.push({ ...forest.join(one, other), level });
      else waiting.put({ one, other, alike });
    }
    yield FULL - level;
  }
  return merges;
}

/** Pairs by the whole percent of their likeness. */
class LevelQueue {
  private readonly levels: Waiting[][] = Array.from({ length: FULL + 1 }, () => []);

  /** The pairs that were put, by both numbers; those it began with are each other's only. */
  private readonly waiting = new Set<number>();
  declare private readonly texts: number;

  constructor(pairs: readonly Waiting[], texts: number) {
    this.texts = texts;
    for (const pair of pairs) this.levels[percentOf(pair.alike)]?.push(pair);
  }

  put(pair: Waiting): void {
    this.waiting.add(this.keyOf(pair.one, pair.other));
    this.levels[percentOf(pair.alike)]?.push(pair);
  }

  /** Was the pair put, and not yet taken? */
  holds(one: number, other: number): boolean {
    return this.waiting.has(this.keyOf(one, other));
  }

  private keyOf(one: number, other: number): number {
    return Math.min(one, other) * this.texts + Math.max(one, other);
  }

  /** The pairs of a level, the most alike first. */
  take(level: number): readonly Waiting[] {
    const pairs = this.levels[level] ?? [];
    this.levels[level] = [];
    for (const { one, other } of pairs) this.waiting.delete(this.keyOf(one, other));
    return pairs.sort((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other);
  }
}

/** Which texts are together; the root of a group is one of its texts. */
class Forest {
  private readonly parents: Int32Array;
  private readonly clusters: (ClusterVector | null)[];
  declare private readonly vectors: readonly GramVector[];
  declare private readonly times: readonly number[];

  constructor(vectors: readonly GramVector[], times: readonly number[]) {
    this.vectors = vectors;
    this.times = times;
    this.parents = Int32Array.from(vectors, (_, at) => at);
    this.clusters = vectors.map(() => null);
  }

  rootOf(text: number): number {
    let root = text;
    while (this.parents[root] !== root) {
      // Halves the way for those who come after.
      const above = this.parents[root] ?? root;
      this.parents[root] = this.parents[above] ?? above;
      root = this.parents[root] ?? root;
    }
    return root;
  }

  meanOf(one: number, other: number): number {
    return this.cluster(one).meanWith(this.cluster(other));
  }

  /** The one with more grams takes the other in, so that little is copied. */
  join(one: number, other: number): Pick<Merge, 'into' | 'from'> {
    const isLarger = this.cluster(one).sums.size >= this.cluster(other).sums.size;
    const [into, from] = isLarger ? [one, other] : [other, one];
    this.cluster(into).absorb(this.cluster(from));
    this.clusters[from] = null;
    this.parents[from] = into;
    return { into, from };
  }

  private cluster(root: number): ClusterVector {
    const made = this.clusters[root];
    if (made) return made;
    const vector = this.vectors[root] ?? { ids: [], weights: [] };
    const cluster = new ClusterVector(vector, this.times[root] ?? 1);
    this.clusters[root] = cluster;
    return cluster;
  }
}
