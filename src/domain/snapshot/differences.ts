import { asOpen } from './places';
import type {
  Snapshot,
  SnapshotDifference,
  SnapshotHeader,
  SnapshotOptions,
  SnapshotProblem,
} from './types';
import { SNAPSHOT_DIFFERENCES } from './types';

type Differs = (before: Snapshot, after: Snapshot) => boolean;

/** Is one of these options another in the two? */
function anyOf(...names: readonly (keyof SnapshotOptions)[]): Differs {
  return (before, after) => names.some((name) => before.options[name] !== after.options[name]);
}

const DIFFERS: Readonly<Record<SnapshotDifference, Differs>> = {
  sheet: (before, after) => before.sheet !== after.sheet,
  day: (before, after) => before.day >= after.day,
  countingRule: hasOtherRule,
  columns: anyOf('columns'),
  deadlineReading: anyOf('feedback', 'immediateDays', 'concentratedMonths', 'monthBefore'),
  warningDays: anyOf('dueSoonDays', 'firstWarningDays'),
  noDeadlines: oneSaysNothing(({ due }) => due !== null),
  noStatuses: oneSaysNothing(saysStatus),
};

/** 长期坚持 alone may have been read from the limit; a column of statuses says it in a cell of its own. */
function saysStatus(problem: SnapshotProblem): boolean {
  if (problem.status === 'unknown') return false;
  if (problem.status !== 'longTerm') return true;
  const source = asOpen(problem)?.source;
  return (source?.statusCell ?? null) !== null && source?.statusCell !== source?.deadlineCell;
}

/** Does one of the two say this of no problem at all, and the other of some? */
function oneSaysNothing(says: (problem: SnapshotProblem) => boolean): Differs {
  return ({ problems: before }, { problems: after }) =>
    before.length > 0 && after.length > 0 && before.some(says) !== after.some(says);
}

/** Are the completion rates of two snapshots counted in different ways? */
export function hasOtherRule(
  { rule: before }: Pick<SnapshotHeader, 'rule'>,
  { rule: after }: Pick<SnapshotHeader, 'rule'>,
): boolean {
  return (
    before.countSubstantiallyCompleted !== after.countSubstantiallyCompleted ||
    before.countLongTerm !== after.countLongTerm ||
    before.longTermInBase !== after.longTermInBase ||
    before.unit !== after.unit ||
    before.rounding !== after.rounding ||
    before.decimals !== after.decimals
  );
}

/** What was different about two readings themselves, in the order of `SNAPSHOT_DIFFERENCES`. */
export function differencesOf(before: Snapshot, after: Snapshot): readonly SnapshotDifference[] {
  return SNAPSHOT_DIFFERENCES.filter((name) => DIFFERS[name](before, after));
}
