import type { Stretch } from '../stretch';
import { bracketsIn, withoutBrackets } from './brackets';
import { type PartList, partLists } from './breakdown-lists';
import { type Quantity, quantitiesIn } from './quantities';

/** `120户，其中甲12户、乙108户`: a whole and its parts, whose offsets are those of the text. */
export interface Breakdown extends PartList {
  /** How it is told: 其中 and 包括 may leave out parts; 分别为 and brackets hardly do. */
  readonly by: 'among' | 'respectively' | 'brackets';
  /** Is it a part of a part (其中… 其中…), behind which parts of the outer whole may follow? */
  readonly isInner: boolean;
  /** Everything of the whole's unit told before the list, which it might be about as well. */
  readonly earlier: readonly Quantity[];
  /** The words from the cue on, up to the next list. */
  readonly words: string;
  /** Where these words begin in the text. */
  readonly from: number;
}

const CUE = /(?<among>其中|包括)|分别为|分别是/gu;
const AMONG_FIRST = /^\s*(?:其中|包括|含)/u;
/** How far before the cue the whole may stand, and how long a list may be. */
const REACH = 80;
const LIST_REACH = 400;

/** Every whole with parts of its unit in a sentence; `previous` is the sentence before it in its paragraph. */
export function breakdownsOf(sentence: Stretch, previous: Stretch | null): readonly Breakdown[] {
  if (!/\d/u.test(sentence.text)) return [];
  const plain = withoutBrackets(sentence.text);
  const all = quantitiesIn(plain, sentence.start);
  return [...afterCues(sentence, plain, all, previous), ...inBrackets(sentence, plain, all)];
}

function afterCues(
  { start: offset }: Stretch,
  plain: string,
  all: readonly Quantity[],
  previous: Stretch | null,
): Breakdown[] {
  const cues = [...plain.matchAll(CUE)];
  const parts = new Set<number>();
  return cues.flatMap((cue, at): Breakdown[] => {
    const from = cue.index + cue[0].length;
    const words = plain.slice(
      from,
      Math.min(cues[at + 1]?.index ?? plain.length, from + LIST_REACH),
    );
    const said = within(all, offset + cue.index - REACH, offset + cue.index);
    const wholes = said.length === 0 && cue.index < 3 ? toldOnceIn(previous) : said;
    const by = cue.groups?.['among'] === undefined ? 'respectively' : 'among';
    const lists = partLists(words, offset + from, wholes).map((list): Breakdown => ({
      ...list,
      by,
      isInner: parts.has(list.whole.start),
      earlier: wholes.filter(({ unit }) => unit === list.whole.unit),
      words,
      from: offset + from,
    }));
    // A part of this list may be the whole of the next.
    for (const list of lists) for (const { start } of list.parts) parts.add(start);
    return lists;
  });
}

/** Those that lie between two offsets; `all` are in order. */
function within(all: readonly Quantity[], from: number, to: number): readonly Quantity[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Quantity[] = [];
  for (let at = low; at < all.length; at += 1) {
    const one = all[at];
    if (one === undefined || one.end > to) break;
    found.push(one);
  }
  return found;
}

/** What the sentence before tells once in its unit: only then 其中 at the start of the next is clear. */
function toldOnceIn(previous: Stretch | null): readonly Quantity[] {
  if (previous === null) return [];
  const near = previous.text.slice(-2 * REACH);
  const said = quantitiesIn(withoutBrackets(near), previous.end - near.length);
  return said.filter(({ unit }) => said.filter((other) => other.unit === unit).length === 1);
}

/** 76件（来访19件、来信57件）, 38件（其中逾期3件）. */
function inBrackets(
  { start: offset, text }: Stretch,
  plain: string,
  all: readonly Quantity[],
): Breakdown[] {
  return bracketsIn(text).flatMap(({ start, end }) => {
    const near = within(all, offset + start - REACH, offset + start);
    const last = near.at(-1);
    if (last === undefined || /[，,、；;]/u.test(plain.slice(last.end - offset, start))) return [];
    const words = withoutBrackets(text.slice(start, Math.min(end, start + LIST_REACH)));
    const cue = AMONG_FIRST.exec(words)?.[0] ?? '';
    const list = words.slice(cue.length);
    return partLists(list, offset + start + cue.length, [last]).map((found) => ({
      ...found,
      by: cue === '' ? 'brackets' : 'among',
      isInner: false,
      earlier: [last],
      words,
      from: offset + start,
    }));
  });
}
