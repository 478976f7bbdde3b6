import type { Cut } from './cuts';
import type { Matching } from './match-problems';
import { namedBefore, namedNow } from './places';
import type {
  AddedProblem,
  MergedProblem,
  RemovedProblem,
  SnapshotProblem,
  SplitProblem,
} from './types';

/** What a matching left over, told apart: new and gone ones, and the same problems under another cut. */
interface Regrouped {
  readonly added: readonly AddedProblem[];
  readonly removed: readonly RemovedProblem[];
  readonly split: readonly SplitProblem[];
  readonly merged: readonly MergedProblem[];
}

/**
 * Names what a matching left over. A problem whose text is also that of a matched one is not new and not
 * gone: its rows were split or merged. Nothing else is taken for the same problem.
 */
export function regroup(matching: Matching<SnapshotProblem>): Regrouped {
  const { pairs, removed, added, splits, merges } = matching;
  const oftener = sameTexts(
    pairs.map(([before]) => before),
    added,
  );
  const rarer = sameTexts(
    pairs.map(([, after]) => after),
    removed,
  );
  const told = new Set([...oftener, ...rarer].flatMap(({ parts }) => parts));
  return {
    added: added.filter((problem) => !told.has(problem)).map(namedNow),
    removed: removed.filter((problem) => !told.has(problem)).map(namedBefore),
    split: [...splits.map(splitOf(false)), ...oftener.map(splitOf(true))],
    merged: [...merges.map(mergedOf(false)), ...rarer.map(mergedOf(true))],
  };
}

type PlainCut = Cut<SnapshotProblem, SnapshotProblem>;

function splitOf(sameText: boolean): (cut: PlainCut) => SplitProblem {
  return ({ whole, parts }) => ({
    whole: namedBefore(whole),
    parts: parts.map(namedNow),
    sameText,
  });
}

function mergedOf(sameText: boolean): (cut: PlainCut) => MergedProblem {
  return ({ whole, parts }) => ({
    whole: namedNow(whole),
    parts: parts.map(namedBefore),
    sameText,
  });
}

/** Those left whose text a matched problem of the other side has. */
function sameTexts(
  matched: readonly SnapshotProblem[],
  left: readonly SnapshotProblem[],
): readonly PlainCut[] {
  const wholes = new Map<string, SnapshotProblem>();
  for (const problem of matched) {
    const key = problem.hash + problem.sketch;
    if (key !== '' && !wholes.has(key)) wholes.set(key, problem);
  }
  const cuts = new Map<SnapshotProblem, SnapshotProblem[]>();
  for (const problem of left) {
    const whole = wholes.get(problem.hash + problem.sketch);
    if (whole === undefined) continue;
    const parts = cuts.get(whole);
    if (parts === undefined) cuts.set(whole, [problem]);
    else parts.push(problem);
  }
  return [...cuts].map(([whole, parts]) => ({ whole, parts }));
}
