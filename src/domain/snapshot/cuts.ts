import { wordsOf } from './fingerprint';
import { asOpen } from './places';
import type { SnapshotProblem } from './types';

/** A problem that stands as the whole, and those that are its parts on the other side. */
export interface Cut<Whole, Part> {
  readonly whole: Whole;
  readonly parts: readonly Part[];
}

/** More places where the parts may begin are not tried: they all begin alike and tell nothing. */
const MOST_STARTS = 40;
/** So many characters of a part say where to try. */
const START = 4;

interface Worded<T> {
  readonly problem: T;
  readonly words: string;
}

/**
 * Wholes whose words are exactly those of several parts that stand one after the other; each part once at
 * most. Both sides must be open ledgers: a snapshot keeps no words to compare.
 */
export function cutsOf<Whole extends SnapshotProblem, Part extends SnapshotProblem>(
  wholes: Iterable<Whole>,
  parts: Iterable<Part>,
): readonly Cut<Whole, Part>[] {
  const inOrder = worded(parts);
  const starts = new Map<string, number[]>();
  for (const [at, { words }] of inOrder.entries()) {
    const start = words.slice(0, START);
    const places = starts.get(start);
    if (places === undefined) starts.set(start, [at]);
    else if (places.length < MOST_STARTS) places.push(at);
  }
  const taken = new Set<number>();
  return worded(wholes).flatMap(({ problem, words }): Cut<Whole, Part>[] => {
    for (const at of starts.get(words.slice(0, START)) ?? []) {
      const end = endOfRun(inOrder, at, words, taken);
      if (end === null) continue;
      for (let one = at; one < end; one += 1) taken.add(one);
      const found = inOrder.slice(at, end).map((part) => part.problem);
      return [{ whole: problem, parts: found }];
    }
    return [];
  });
}

/** Behind the last of two or more parts from `at` on that together say just these words; null where none do. */
function endOfRun(
  parts: readonly Worded<unknown>[],
  at: number,
  words: string,
  taken: ReadonlySet<number>,
): number | null {
  let told = 0;
  for (let next = at; next < parts.length && !taken.has(next); next += 1) {
    const part = parts[next]?.words ?? '';
    if (!words.startsWith(part, told)) return null;
    told += part.length;
    if (told === words.length) return next > at ? next + 1 : null;
  }
  return null;
}

/** Those of an open ledger with their words, in row order. */
function worded<T extends SnapshotProblem>(problems: Iterable<T>): readonly Worded<T>[] {
  return [...problems]
    .flatMap((problem) => {
      const open = asOpen(problem);
      const words = open === null ? '' : wordsOf(open.source.words);
      return open === null || words === '' ? [] : [{ problem, words, row: open.row }];
    })
    .sort((a, b) => a.row - b.row);
}
