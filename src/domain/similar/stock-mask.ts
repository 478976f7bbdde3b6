import { STOCK_WORDS, TRADE_WORDS } from './plain-words';

/** What a sign belongs to: 0 a stock phrase, 1 a word of the trade, 2 what the problem is about. */
export type SignWeight = 0 | 1 | 2;

/** Words by their first sign, the longest first. */
type WordTable = ReadonlyMap<string, readonly string[]>;

function byFirstSign(words: readonly string[]): WordTable {
  const table = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const list = table.get(word.charAt(0));
    if (list === undefined) table.set(word.charAt(0), [word]);
    else list.push(word);
  }
  return table;
}

const STOCK = byFirstSign(STOCK_WORDS);
const TRADE = byFirstSign(TRADE_WORDS);

function wordAt(table: WordTable, signs: string, at: number): number {
  const words = table.get(signs.charAt(at)) ?? [];
  return words.find((word) => signs.startsWith(word, at))?.length ?? 0;
}

/**
 * What each sign belongs to. At each place the longest word counts, a stock phrase before a word of the
 * trade of the same length; words do not overlap. Linear: the tables' words are short.
 */
export function stockMask(signs: string): readonly SignWeight[] {
  const mask = Array<SignWeight>(signs.length).fill(2);
  for (let at = 0; at < signs.length;) {
    const stock = wordAt(STOCK, signs, at);
    const trade = wordAt(TRADE, signs, at);
    const length = Math.max(stock, trade);
    if (length > 0) mask.fill(stock >= trade ? 0 : 1, at, at + length);
    at += Math.max(1, length);
  }
  return mask;
}

/** Does a run of signs say anything beside stock phrases? Rests of one sign do not count. */
export function saysSomething(signs: string): boolean {
  let run = 0;
  for (const weight of stockMask(signs)) {
    run = weight === 0 ? 0 : run + 1;
    if (run >= 2) return true;
  }
  return false;
}
