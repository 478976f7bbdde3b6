import { differencesOf } from './differences';
import { matchProblems } from './match-problems';
import type {
  AddedProblem,
  Change,
  ChangedProblem,
  LedgerSnapshot,
  ProblemRows,
  Snapshot,
  SnapshotChanges,
  SnapshotFigures,
  SnapshotProblem,
} from './types';

type Now = SnapshotProblem & ProblemRows;

/** A problem in both snapshots. */
interface Pair {
  readonly before: SnapshotProblem;
  readonly after: Now;
}

/**
 * What changed from one snapshot to a later one, problem by problem. Of 已完成 and 逾期 it adds up:
 * the problems completed now are those completed before, plus `newlyCompleted`, less `reopened`, plus those
 * completed among `added`, less those among `removed`.
 *
 * @param before The earlier snapshot.
 * @param after The later one, of a ledger that is open; its rows are the rows of the answer.
 */
export function compareSnapshots(before: Snapshot, after: LedgerSnapshot): SnapshotChanges {
  const inRows = [...after.problems].sort((a, b) => a.row - b.row);
  const { pairs, added, removed } = matchProblems(before.problems, inRows);
  const both = pairs
    .map(([was, is]): Pair => ({ before: was, after: is }))
    .sort((a, b) => a.after.row - b.after.row);
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
    deadlineChanged: both
      .filter(({ before: was, after: is }) => was.due !== is.due)
      .map((pair) => ({ ...changed(pair), from: pair.before.due, to: pair.after.due })),
    percentMoved: both.flatMap(percentMove),
    added: added.map(addition),
    removed: removed.map(({ serial, text, state }) => ({ serial, text, state })),
    figures: figureChanges(before.figures, after.figures),
    differences,
    ratesComparable: !differences.includes('countingRule'),
  };
}

/** Did no problem change, come or go? The figures may differ all the same. */
export function isUnchanged(changes: SnapshotChanges): boolean {
  const { newlyCompleted, newlyOverdue, reopened, deadlineChanged, percentMoved, added, removed } =
    changes;
  return [
    newlyCompleted,
    newlyOverdue,
    reopened,
    deadlineChanged,
    percentMoved,
    added,
    removed,
  ].every((list) => list.length === 0);
}

function isDone({ status }: SnapshotProblem): boolean {
  return status === 'completed';
}

function isLate({ state }: SnapshotProblem): boolean {
  return state === 'overdue';
}

function changed({ before, after }: Pair): ChangedProblem {
  return { ...addition(after), before: before.state };
}

function addition({ row, lastRow, serial, text, state }: Now): AddedProblem {
  return { row, lastRow, serial, text, state };
}

function percentMove(pair: Pair): readonly (ChangedProblem & Change<number>)[] {
  const [from, to] = [pair.before.percent, pair.after.percent];
  return from === null || to === null || from === to ? [] : [{ ...changed(pair), from, to }];
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
