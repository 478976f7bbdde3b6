import type { LedgerItem } from '../../../ledger/types';

/** Finds the problem that quoted words tell of; null where none or several fit. */
export type ProblemFinder = (words: string) => LedgerItem | null;

const SIGNS = /[^\p{Script=Han}\p{Letter}\p{Number}]/gu;
/** Fewer signs may be the beginning of several problems. */
const SHORTEST = 8;

/** Quotation marks, stops, blanks, the problem's number and a closing 问题 do not count. */
function plain(words: string): string {
  return words
    .replace(/^\s*[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]/u, '')
    .replace(SIGNS, '')
    .replace(/的?问题$/u, '');
}

/** A problem with its words as they are compared. */
interface Entry {
  readonly item: LedgerItem;
  readonly words: string;
}

/** Looks problems up by all their words or, where the text shortens them, by the first eight. */
export function problemFinder(items: readonly LedgerItem[]): ProblemFinder {
  const entries = items.map((item) => ({ item, words: plain(item.problem) }));
  const whole = grouped(entries, (words) => words);
  const begun = grouped(entries, (words) => words.slice(0, SHORTEST));
  return (quoted) => {
    const asked = plain(quoted);
    if (asked === '') return null;
    const same = whole.get(asked);
    if (same !== undefined) return only(same);
    if (asked.length < SHORTEST) return null;
    const alike = begun.get(asked.slice(0, SHORTEST)) ?? [];
    return only(alike.filter(({ words }) => words.startsWith(asked) || asked.startsWith(words)));
  };
}

function only(entries: readonly Entry[]): LedgerItem | null {
  return entries.length === 1 ? (entries[0]?.item ?? null) : null;
}

function grouped(
  entries: readonly Entry[],
  keyOf: (words: string) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.words);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
