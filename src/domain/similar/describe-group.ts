import type { LedgerItem } from '../ledger/types';
import { ClusterVector } from './cluster-vector';
import type { GramVector } from './gram-vector';
import type { Likeness } from './likeness';
import { percentOf } from './percent';
import { phrasesOfMost, sharedPhrases, type SharedPhrase } from './shared-phrases';
import type { GroupMember, NameCount, ProblemGroup } from './types';

const NOTHING: GramVector = { ids: [], weights: [] };
/** A phrase that this share of a group's texts holds still says what it is about. */
const MOST = 0.6;
/** Of a very large group so many texts are searched for what they share; the others are counted. */
const MOST_SEARCHED = 200;

/** A group as it is shown. `texts` are numbers into the likeness and the items, in sheet order. */
export function describeGroup(
  items: readonly LedgerItem[],
  likeness: Likeness,
  texts: readonly number[],
): ProblemGroup {
  const vectorOf = (text: number): GramVector =>
    likeness.vectors[likeness.kinds[text] ?? -1] ?? NOTHING;
  const whole = new ClusterVector(NOTHING, 0);
  for (const text of texts) whole.absorb(new ClusterVector(vectorOf(text), 1));
  const members = texts.flatMap((text): readonly GroupMember[] => {
    const item = items[text];
    if (item === undefined) return [];
    return [{ item, percent: percentOf(whole.meanOfMember(vectorOf(text))) }];
  });
  const phrases = phrasesIn(items, likeness, middleFirst(likeness, texts, whole, vectorOf));
  const [title] = phrases;
  const isIn = (text: number): boolean =>
    title !== undefined && (likeness.letters[text]?.signs.includes(title.signs) ?? false);
  return {
    title: title?.text ?? '',
    titleIn: texts.filter(isIn).length,
    phrases,
    members,
    units: counted(members, ({ unit }) => unit),
    leaders: counted(members, ({ leader }) => leader),
    categories: counted(members, ({ category }) => category[0] ?? ''),
  };
}

/** One text of each wording, the one most like all others first; ties by the words, not by the rows. */
function middleFirst(
  { letters }: Likeness,
  texts: readonly number[],
  whole: ClusterVector,
  vectorOf: (text: number) => GramVector,
): readonly number[] {
  const byWords = new Map<string, { readonly text: number; readonly mean: number }>();
  for (const text of texts) {
    const signs = letters[text]?.signs ?? '';
    if (!byWords.has(signs)) byWords.set(signs, { text, mean: whole.meanOfMember(vectorOf(text)) });
  }
  return [...byWords]
    .sort(([a, one], [b, other]) => other.mean - one.mean || (a < b ? -1 : 1))
    .map(([, { text }]) => text);
}

/** What all share; where that is nothing, what most do. */
function phrasesIn(
  items: readonly LedgerItem[],
  { letters }: Likeness,
  sorted: readonly number[],
): readonly SharedPhrase[] {
  const [middle, ...rest] = sorted;
  const own = middle === undefined ? undefined : letters[middle];
  if (middle === undefined || own === undefined) return [];
  const text = items[middle]?.problem ?? '';
  const others = rest
    .slice(0, MOST_SEARCHED)
    .flatMap((one) => (letters[one] === undefined ? [] : [letters[one]]));
  if (others.length === 0) return sharedPhrases(text, own, [own]);
  const ofAll = sharedPhrases(text, own, others);
  if (ofAll.length > 0) return ofAll;
  return phrasesOfMost(text, own, others, Math.max(1, Math.ceil(others.length * MOST)));
}

function counted(
  members: readonly GroupMember[],
  nameOf: (item: LedgerItem) => string,
): readonly NameCount[] {
  const names = new Map<string, number[]>();
  for (const { item } of members) {
    const rows = names.get(nameOf(item));
    if (rows === undefined) names.set(nameOf(item), [item.row]);
    else rows.push(item.row);
  }
  // A stable sort: of equally many the one that comes first in the sheet.
  return [...names]
    .map(([name, rows]) => ({ name, rows }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
