import type { OpenRecommendation, RecommendationList } from './read-recommendations';
import { PairWeights, pairsOf, sharedWords } from './shared-words';
import { onOneLine } from './spans';
import type { Answer, FeedbackProblem, Recommendation } from './types';

/** Below this an item answers no group: 0.06 to 0.3 are those of the public text that do, by its order. */
const GROUP_LIMIT = 0.1;
/** What the same place among as many items adds: 意见建议（一） answers 问题（一） more often than not. */
const SAME_PLACE = 0.08;
/** How much of what is telling in a problem a sentence must share to answer just that one. */
const PROBLEM_LIMIT = 0.22;

const SHORTEST_WORD = 3;
const SURE = 0.5;
/** Beyond so many comparisons nothing is matched: no 反馈意见 is so long. */
const MOST_COMPARED = 400_000;

interface Group {
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
  readonly problems: readonly number[];
}

/** What a sentence may answer: one problem, or those under a heading below the outermost one. */
type Target = Group;

/**
 * Finds what each recommendation answers. An item goes to the group of problems (under one outermost
 * heading) that it is most like, in words and place; within it a sentence to the problems whose distinct
 * words it shares, else to the group. What is too little alike answers nothing.
 *
 * @param counts For each segment of the problem part, how many problems stood before its end.
 */
export function matchRecommendations(
  problems: readonly FeedbackProblem[],
  { found, items }: RecommendationList,
  counts: readonly number[],
): readonly Recommendation[] {
  const isTooMuch = problems.length * found.length > MOST_COMPARED;
  const groups = isTooMuch ? [] : groupsOf(problems);
  const targets = groups.map((group) => targetsIn(problems, group.problems));
  const weights = new PairWeights(groups.map(({ pairs }) => pairs));
  const fine = new PairWeights(targets.flat().map(({ pairs }) => pairs));
  const byItem = itemTexts(found);
  const chosen = new Map(
    [...byItem].map(
      ([item, text]) => [item, bestGroup(text, item, items, groups, weights)] as const,
    ),
  );
  return found.map((one) => {
    const { text, source, path, follows } = one;
    if (follows !== null) return { text, source, path, answers: following(follows, counts) };
    const choice = chosen.get(keyOf(one)) ?? null;
    if (choice === null) return { text, source, path, answers: [] };
    const close = closeTargets(text, targets[choice.group] ?? [], fine);
    const group = groups[choice.group];
    const answers = close.length > 0 || group === undefined ? close : ofGroup(choice, group);
    return { text, source, path, answers };
  });
}

function following(segment: number, counts: readonly number[]): readonly Answer[] {
  const [from, to] = [counts[segment - 1] ?? 0, counts[segment] ?? 0];
  return range(from, to).map((problem) => ({ problem, reason: 'follows', score: 1, words: [] }));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** Sentences outside every item stand for themselves. */
function keyOf({ item, source }: OpenRecommendation): number {
  return item ?? -1 - source.start;
}

/** The words of each item, headings included. */
function itemTexts(found: readonly OpenRecommendation[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string[]>();
  for (const one of found) {
    if (one.follows !== null) continue;
    const known = texts.get(keyOf(one)) ?? one.path.map(({ text }) => text);
    texts.set(keyOf(one), [...known, one.text]);
  }
  return new Map([...texts].map(([key, words]) => [key, words.join('。')]));
}

function groupsOf(problems: readonly FeedbackProblem[]): readonly Group[] {
  return gathered(problems, range(0, problems.length), 0);
}

/** Problems gathered by the heading at a depth of their paths; those without one by themselves. */
function gathered(
  problems: readonly FeedbackProblem[],
  indexes: readonly number[],
  depth: number,
): readonly Group[] {
  const found = new Map<number, number[]>();
  for (const at of indexes) {
    const one = problems[at];
    if (one === undefined) continue;
    const key = one.path[depth]?.source.start ?? one.source.start;
    const known = found.get(key);
    if (known === undefined) found.set(key, [at]);
    else known.push(at);
  }
  return [...found.values()].map((members) => groupOf(problems, members, depth));
}

function groupOf(
  problems: readonly FeedbackProblem[],
  members: readonly number[],
  depth: number,
): Group {
  const words = new Set(
    members.flatMap((at) => {
      const one = problems[at];
      return one === undefined ? [] : [...one.path.slice(depth).map(({ text }) => text), one.text];
    }),
  );
  const text = onOneLine([...words].join('。'));
  return { text, pairs: pairsOf(text), problems: members };
}

/** Each problem, and each heading below the outermost by its own words. */
function targetsIn(
  problems: readonly FeedbackProblem[],
  indexes: readonly number[],
): readonly Target[] {
  const single = indexes.flatMap((at) => {
    const text = onOneLine(problems[at]?.text ?? '');
    return [{ text, pairs: pairsOf(text), problems: [at] }];
  });
  const headings = gathered(problems, indexes, 1).flatMap(({ problems: members }) => {
    const heading = problems[members[0] ?? -1]?.path[1];
    if (heading === undefined) return [];
    const text = onOneLine(heading.text);
    return [{ text, pairs: pairsOf(text), problems: members }];
  });
  return [...single, ...headings];
}

interface Choice {
  readonly group: number;
  readonly score: number;
  readonly words: readonly string[];
}

function bestGroup(
  text: string,
  item: number,
  items: number,
  groups: readonly Group[],
  weights: PairWeights,
): Choice | null {
  const pairs = pairsOf(text);
  const own = weights.sum(pairs);
  let best: Choice | null = null;
  groups.forEach(({ pairs: others, text: other }, at) => {
    const shared = weights.sum([...pairs].filter((pair) => others.has(pair)));
    if (shared === 0) return;
    const alike = shared / Math.sqrt(own * weights.sum(others));
    const score = Math.min(1, alike + (items === groups.length && item === at ? SAME_PLACE : 0));
    if (score < GROUP_LIMIT || score <= (best?.score ?? 0)) return;
    const words = sharedWords(other, text);
    // A sentence outside every item has no place that would speak for it.
    if (item < 0 && (words[0] ?? '').length < SHORTEST_WORD) return;
    best = { group: at, score, words };
  });
  return best;
}

function ofGroup({ score, words }: Choice, { problems }: Group): readonly Answer[] {
  return problems.map((problem) => ({ problem, reason: 'group', score: rounded(score), words }));
}

/** The problems a sentence answers by its own words. */
function closeTargets(
  text: string,
  targets: readonly Target[],
  weights: PairWeights,
): readonly Answer[] {
  const pairs = pairsOf(text);
  const answers = new Map<number, Answer>();
  for (const target of targets) {
    const all = weights.sum(target.pairs);
    const shared = weights.sum([...target.pairs].filter((pair) => pairs.has(pair)));
    const score = all === 0 ? 0 : shared / all;
    if (score < PROBLEM_LIMIT) continue;
    const words = sharedWords(target.text, text);
    // A single pair (市委, 党建) is shared by chance, unless it is most of what the problem says.
    if ((words[0] ?? '').length < SHORTEST_WORD && score < SURE) continue;
    for (const problem of target.problems) {
      const known = answers.get(problem);
      answers.set(problem, {
        ...{ problem, reason: 'words' },
        score: Math.max(known?.score ?? 0, rounded(score)),
        words: [...new Set([...(known?.words ?? []), ...words])],
      });
    }
  }
  return [...answers.values()].sort((a, b) => a.problem - b.problem);
}

/** Two decimals are as exact as such a likeness is. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
