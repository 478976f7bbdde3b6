import type { Letters } from './letters';
import { matchLengths } from './match-lengths';
import { saysSomething } from './stock-mask';

/** Words that several problems share, quoted from one of them. */
export interface SharedPhrase {
  /** Exactly as the cell has it, quotation marks inside it included. */
  readonly text: string;
  /** Its letters alone, as they are looked for in the other texts. */
  readonly signs: string;
}

const LEAST_SIGNS = 2;
const MOST_PHRASES = 6;

/**
 * The longest runs of words in a text that all the others hold too, longest first, at most six; runs that
 * are only stock phrases (不到位) are left out, and each run once. `others` must not be empty.
 */
export function sharedPhrases(
  text: string,
  own: Letters,
  others: readonly Letters[],
): readonly SharedPhrase[] {
  const lengths = new Uint32Array(own.signs.length).fill(own.signs.length);
  for (const other of others) {
    const found = matchLengths(own.signs, other.signs);
    for (const [at, length] of found.entries()) {
      lengths[at] = Math.min(lengths[at] ?? 0, length);
    }
  }
  return phrasesOf(text, own, lengths);
}

/** The same where a run need only stand in so many (`least`) of the others. */
export function phrasesOfMost(
  text: string,
  own: Letters,
  others: readonly Letters[],
  least: number,
): readonly SharedPhrase[] {
  const found = others.map((other) => matchLengths(own.signs, other.signs));
  const lengths = Uint32Array.from({ length: own.signs.length }, (_, at) => {
    const sorted = found.map((one) => one[at] ?? 0).sort((a, b) => b - a);
    return sorted[least - 1] ?? 0;
  });
  return phrasesOf(text, own, lengths);
}

function phrasesOf(text: string, own: Letters, lengths: Uint32Array): readonly SharedPhrase[] {
  const runs = new Map<string, SharedPhrase>();
  for (const [at, length] of lengths.entries()) {
    // The run goes on with the next sign: the longer one says it.
    if (length < LEAST_SIGNS || (lengths[at + 1] ?? 0) > length) continue;
    const [start, end] = trimmed(own.signs, at - length + 1, at + 1);
    const signs = own.signs.slice(start, end);
    if (signs.length < LEAST_SIGNS || !saysSomething(signs) || runs.has(signs)) continue;
    runs.set(signs, { signs, text: quoted(text, own, start, end) });
  }
  const sorted = [...runs.values()].sort(byLength);
  const kept: SharedPhrase[] = [];
  for (const phrase of sorted) {
    if (kept.length === MOST_PHRASES) break;
    if (!kept.some(({ signs }) => signs.includes(phrase.signs))) kept.push(phrase);
  }
  return kept;
}

function byLength(a: SharedPhrase, b: SharedPhrase): number {
  if (a.signs.length !== b.signs.length) return b.signs.length - a.signs.length;
  return a.signs < b.signs ? -1 : 1;
}

/** Small words a run begins or ends with by chance; the 不 of 不到位 is cut off with what follows it. */
const LOOSE_BEFORE = '的了等及与';
const LOOSE_AFTER = '的了和与及对在未不';

function trimmed(signs: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && LOOSE_BEFORE.includes(signs.charAt(start))) start += 1;
  while (end > start && LOOSE_AFTER.includes(signs.charAt(end - 1))) end -= 1;
  return [start, end];
}

const PAIRED = ['“”', '《》', '‘’', '（）', '()'];

/** As the cell has it; a quotation mark whose partner stands in the run comes along. */
function quoted(text: string, { places }: Letters, start: number, end: number): string {
  let from = places[start] ?? 0;
  let to = (places[end - 1] ?? -1) + 1;
  for (const [open = '', close = ''] of PAIRED) {
    const run = text.slice(from, to);
    const opened = run.split(open).length;
    const closed = run.split(close).length;
    if (closed > opened && text.charAt(from - 1) === open) from -= 1;
    if (opened > closed && text.charAt(to) === close) to += 1;
  }
  return text.slice(from, to);
}
