import type {
  AddedProblem,
  LedgerProblem,
  ProblemRows,
  RemovedProblem,
  SnapshotProblem,
} from './types';

/** Is it a problem of a ledger that is open? */
function isOpenOne(problem: SnapshotProblem): problem is LedgerProblem {
  return 'source' in problem;
}

/** The problem with its rows and words; null where it is one of a snapshot, which keeps neither. */
export function asOpen(problem: SnapshotProblem): LedgerProblem | null {
  return isOpenOne(problem) ? problem : null;
}

/** A problem of the later side as answers name it. */
export function namedNow(problem: SnapshotProblem): AddedProblem {
  const { serial, text, state } = problem;
  const open = asOpen(problem);
  return { row: open?.row ?? null, lastRow: open?.lastRow ?? null, serial, text, state };
}

/** A problem of the earlier side as answers name it. */
export function namedBefore(problem: SnapshotProblem): RemovedProblem {
  const { serial, text, state } = problem;
  return { serial, text, state, ...wasAt(problem) };
}

/** Where a problem of the earlier side stood; nothing where it is one of a snapshot. */
export function wasAt(problem: SnapshotProblem): { readonly was?: ProblemRows } {
  const open = asOpen(problem);
  return open === null ? {} : { was: { row: open.row, lastRow: open.lastRow } };
}
