import { candidatePairs } from './candidates';
import { comparableSigns, GramTable, gramVector, type GramVector } from './gram-vector';
import { type Letters, lettersOf } from './letters';
import { averageLinkage, type Merge } from './linkage';

/** Texts compared with each other once; groups at any threshold are cut from it (`likeGroups`). */
export interface Likeness {
  readonly letters: readonly Letters[];
  /** Of each text the number of its kind: texts of one kind say the same words. -1 where it says nothing. */
  readonly kinds: readonly number[];
  /** Of each kind its vector; kinds are in the order of their words. */
  readonly vectors: readonly GramVector[];
  readonly merges: readonly Merge[];
}

/** Texts read between two looks at the clock. */
const STEP = 64;
/** How much of the whole each step is, roughly. */
const SHARES = { read: 0.1, pairs: 0.6, linkage: 0.3 } as const;

/**
 * Compares texts. Yields how much is done (0–1), often, so that a browser can be given turns and the work
 * can be given up. The same texts in another order give the same groups. Near linear where each phrase is
 * shared by few of them; equal texts are compared once.
 */
export function* compareTexts(texts: readonly string[]): Generator<number, Likeness> {
  const letters: Letters[] = [];
  const comparable: string[] = [];
  for (const [at, text] of texts.entries()) {
    const found = lettersOf(text);
    letters.push(found);
    comparable.push(comparableSigns(found.signs));
    if (at % STEP === 0) yield (SHARES.read * at) / texts.length;
  }
  const words = [...new Set(comparable)].filter((signs) => signs !== '').sort(inOrder);
  const numbers = new Map(words.map((signs, at) => [signs, at]));
  const kinds = comparable.map((signs) => numbers.get(signs) ?? -1);
  const grams = new GramTable();
  const vectors: GramVector[] = [];
  for (const [at, signs] of words.entries()) {
    vectors.push(gramVector(signs, grams));
    if (at % STEP === 0) yield SHARES.read;
  }
  const pairs = yield* scaled(candidatePairs(vectors, grams.size), SHARES.read, (done) => {
    return (SHARES.pairs * done) / vectors.length;
  });
  const linkage = averageLinkage(vectors, timesOf(kinds, words.length), pairs);
  const merges = yield* scaled(linkage, SHARES.read + SHARES.pairs, (done) => {
    return (SHARES.linkage * done) / 100;
  });
  return { letters, kinds, vectors, merges };
}

function* scaled<T>(
  work: Generator<number, T>,
  before: number,
  share: (done: number) => number,
): Generator<number, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield before + share(step.value);
  }
}

/** How many texts are of each kind. */
function timesOf(kinds: readonly number[], count: number): readonly number[] {
  const times = Array<number>(count).fill(0);
  for (const kind of kinds) if (kind >= 0) times[kind] = (times[kind] ?? 0) + 1;
  return times;
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Runs work to its end at one go. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
