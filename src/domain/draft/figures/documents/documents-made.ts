import { readNumber } from '../../../text/chinese-number';
import { saysMade } from './made-words';
import { type NamedDocument, namedDocuments } from './named-documents';
import { mayBeOwnRule } from './not-rules';
import { tellsOfPlans } from './plan-words';

/** A rule that a text says was made or revised. */
export interface SaidDocument {
  /** As named there, without 《》. */
  readonly name: string;
  /** Does the text say that there are others it does not name: 《A》《B》等5项制度? */
  readonly andMore: boolean;
}

/** Between two names of one list: 《A》（试行）、《B》和《C》. */
const JOINER = /^(?:（[^（）]{0,20}）|\([^()]{0,20}\)|以及|[\s、，,和及与])*$/u;
const AND_MORE = /^\s*等(?:(\d{1,3}|[一二两三四五六七八九十]{1,3})[项个件部份])?/u;
const BRACKETS = /^\s*[（(][^（）()]{0,20}[）)]/u;

/**
 * The rules in 《》 that a text says were made or revised, in their order. Counted is what
 * stands beside 制定, 修订, 出台, 印发, 建立, 完善, 健全; not what is only studied or followed, what is
 * still planned, what others made, and not plans and papers of one occasion (see `mayBeOwnRule`). A
 * rule that the text names without 《》 is not found: nobody could tell it from mere words.
 */
export function documentsMade(text: string): readonly SaidDocument[] {
  return text.split(/[。；;！？!?\r\n]+/u).flatMap(madeInSentence);
}

function madeInSentence(sentence: string): readonly SaidDocument[] {
  const lists = listsOf(sentence, namedDocuments(sentence));
  const made: SaidDocument[] = [];
  let from = 0;
  for (const [at, list] of lists.entries()) {
    const [first] = list;
    const last = list.at(-1);
    if (first === undefined || last === undefined) continue;
    const before = sentence.slice(from, first.start);
    if (tellsOfPlans(before)) return made;
    const behind = sentence.slice(last.end, lists[at + 1]?.[0]?.start);
    const bare = behind.replace(BRACKETS, '');
    if (saysMade(before, bare)) {
      const andMore = saysMore(bare, list.length);
      made.push(...ownRules(sentence, list).map(({ name }) => ({ name, andMore })));
    }
    from = last.end;
  }
  return made;
}

function ownRules(sentence: string, list: readonly NamedDocument[]): readonly NamedDocument[] {
  return list.filter(({ name, end }) => mayBeOwnRule(name, sentence.slice(end, end + 24)));
}

/** 等 behind a list, unless the number behind it is that of the list. */
function saysMore(behind: string, named: number): boolean {
  const match = AND_MORE.exec(behind);
  if (!match) return false;
  return match[1] === undefined || readNumber(match[1]) !== named;
}

/** Names with nothing but 、 and the like between them belong to one verb. */
function listsOf(
  sentence: string,
  names: readonly NamedDocument[],
): readonly (readonly NamedDocument[])[] {
  const lists: NamedDocument[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && JOINER.test(sentence.slice(before.end, name.start))) list.push(name);
    else lists.push([name]);
  }
  return lists;
}
