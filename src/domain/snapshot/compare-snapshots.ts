import { compact } from '../text/normalize';
import { differencesOf } from './differences';
import { matchProblems } from './match-problems';
import { asOpen, namedNow, wasAt } from './places';
import { regroup } from './regroup';
import type {
  Change,
  ChangedProblem,
  DeadlineChange,
  ProblemSource,
  Snapshot,
  SnapshotChanges,
  SnapshotFigures,
  SnapshotProblem,
  TextChange,
} from './types';

/** A problem in both snapshots. */
interface Pair {
  readonly before: SnapshotProblem;
  readonly after: SnapshotProblem;
}

/**
 * What changed from one snapshot to a later one, problem by problem. Either may be of a ledger that is
 * open; then its rows and words are in the answer. Of 已完成 it adds up: the problems completed now are those
 * completed before, plus `newlyCompleted`, less `reopened`, plus those completed among `added`, less those
 * among `removed`; where rows were split or merged, plus and less those of them that are matched with none.
 *
 * @param before The earlier one.
 * @param after The later one.
 */
export function compareSnapshots(before: Snapshot, after: Snapshot): SnapshotChanges {
  const matching = matchProblems(before.problems, inSheetOrder(after.problems));
  const places = new Map(inSheetOrder(after.problems).map((problem, at) => [problem, at]));
  const both = matching.pairs
    .map(([was, is]): Pair => ({ before: was, after: is }))
    .sort((a, b) => (places.get(a.after) ?? 0) - (places.get(b.after) ?? 0));
  const { added, removed, split, merged } = regroup(matching);
  const differences = differencesOf(before, after);
  return {
    days: { from: before.day, to: after.day },
    newlyCompleted: both
      .filter(({ before: was, after: is }) => !isDone(was) && isDone(is))
      .map(changed),
    newlyOverdue: both
      .filter(({ before: was, after: is }) => !isLate(was) && isLate(is))
      .map(changed),
    reopened: both.filter(({ before: was, after: is }) => isDone(was) && !isDone(is)).map(changed),
    deadlineChanged: both.flatMap(deadlineChange),
    percentMoved: both.flatMap(percentMove),
    textChanged: both.flatMap(textChange),
    added,
    removed,
    split,
    merged,
    figures: figureChanges(before.figures, after.figures),
    differences,
    ratesComparable: !differences.includes('countingRule'),
  };
}

/** Did no problem change, come or go? The figures may differ all the same. */
export function isUnchanged(changes: SnapshotChanges): boolean {
  const { newlyCompleted, newlyOverdue, reopened, deadlineChanged, percentMoved } = changes;
  const { textChanged, added, removed, split, merged } = changes;
  return [
    newlyCompleted,
    newlyOverdue,
    reopened,
    deadlineChanged,
    percentMoved,
    textChanged,
    added,
    removed,
    split,
    merged,
  ].every((list) => list.length === 0);
}

/** By row where rows are known; a snapshot keeps the order in which it was taken. */
function inSheetOrder(problems: readonly SnapshotProblem[]): readonly SnapshotProblem[] {
  return [...problems].sort((a, b) => (asOpen(a)?.row ?? 0) - (asOpen(b)?.row ?? 0));
}

function isDone({ status }: SnapshotProblem): boolean {
  return status === 'completed';
}

function isLate({ state }: SnapshotProblem): boolean {
  return state === 'overdue';
}

function changed({ before, after }: Pair): ChangedProblem {
  return { ...namedNow(after), before: before.state, ...wasAt(before) };
}

function deadlineChange(pair: Pair): readonly DeadlineChange[] {
  const { before, after } = pair;
  if (before.due === after.due && !isReworded(pair)) return [];
  const [was, is] = [limitOf(before), limitOf(after)];
  return [
    {
      ...changed(pair),
      from: before.due,
      to: after.due,
      original: is.original ?? was.original ?? before.due,
      words: { from: was.deadline, to: is.deadline },
      cells: { from: was.deadlineCell, to: is.deadlineCell },
    },
  ];
}

type Limit = Pick<ProblemSource, 'original' | 'deadlineCell'> & {
  readonly deadline: string | null;
};

const NO_LIMIT: Limit = { original: null, deadlineCell: null, deadline: null };

function limitOf(problem: SnapshotProblem): Limit {
  return sourceOf(problem) ?? NO_LIMIT;
}

/** Does neither side name a day, and both say it in other words? */
function isReworded({ before, after }: Pair): boolean {
  const [was, is] = [sourceOf(before), sourceOf(after)];
  if (before.due !== null || after.due !== null || was === null || is === null) return false;
  return compact(was.deadline) !== compact(is.deadline);
}

function sourceOf(problem: SnapshotProblem): ProblemSource | null {
  return asOpen(problem)?.source ?? null;
}

function percentMove(pair: Pair): readonly (ChangedProblem & Change<number>)[] {
  const [from, to] = [pair.before.percent, pair.after.percent];
  return from === null || to === null || from === to ? [] : [{ ...changed(pair), from, to }];
}

/** The hashes differ only where words do: stops, blanks and the number before them have no part in them. */
function textChange(pair: Pair): readonly TextChange[] {
  const { before, after } = pair;
  if (before.hash === after.hash && before.sketch === after.sketch) return [];
  return [{ ...changed(pair), from: said(before), to: said(after) }];
}

function said(problem: SnapshotProblem): TextChange['from'] {
  return { excerpt: problem.text, words: sourceOf(problem)?.words ?? null };
}

function figureChanges(from: SnapshotFigures, to: SnapshotFigures): SnapshotChanges['figures'] {
  const change = <Name extends keyof SnapshotFigures>(name: Name) => ({
    from: from[name],
    to: to[name],
  });
  return {
    total: change('total'),
    completed: change('completed'),
    overdue: change('overdue'),
    dueSoon: change('dueSoon'),
    completedLate: change('completedLate'),
    completionRate: change('completionRate'),
  };
}
