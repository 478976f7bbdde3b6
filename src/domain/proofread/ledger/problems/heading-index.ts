import { goalHeading } from '../../../draft/heading/from-goal';
import { turnedHeading } from '../../../draft/heading/turn-problem';
import type { LedgerItem } from '../../../ledger/types';

/** Finds the problem a positive heading stands for; null where none or several fit. */
export type HeadingFinder = (words: string) => LedgerItem | null;

const SIGNS = /[^\p{Script=Han}\p{Letter}\p{Number}]/gu;
/** A shorter heading says too little to tell problems apart. */
const SHORTEST = 5;

/**
 * Looks problems up by the headings that drafts make of them: the problem turned, or its goal. The index is
 * made when it is first asked, since a text may have no such heading.
 */
export function headingFinder(items: readonly LedgerItem[]): HeadingFinder {
  let index: ReadonlyMap<string, LedgerItem | null> | null = null;
  return (words) => {
    const asked = plain(words);
    if (asked.length < SHORTEST) return null;
    index ??= indexOf(items);
    return index.get(asked) ?? null;
  };
}

/** Null stands for a heading that several problems have. */
function indexOf(items: readonly LedgerItem[]): ReadonlyMap<string, LedgerItem | null> {
  const index = new Map<string, LedgerItem | null>();
  for (const item of items)
    for (const heading of headingsOf(item)) {
      const known = index.get(heading);
      index.set(heading, known === undefined || known === item ? item : null);
    }
  return index;
}

function headingsOf({ problem, goal }: LedgerItem): ReadonlySet<string> {
  const headings = [turnedHeading(problem), goalHeading(goal)].flatMap((one) => one ?? []);
  return new Set(headings.map(plain).filter((one) => one.length >= SHORTEST));
}

function plain(words: string): string {
  return words.replace(SIGNS, '');
}
