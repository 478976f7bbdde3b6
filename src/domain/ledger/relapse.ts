import { saysItCameBack } from '../status/read-look-back';
import { latestDone, type DoneDay } from './done-day';
import { combineStatuses, statusOf } from './combine';
import type { LookBacksRead } from './look-back';
import type { Entry } from './read-entry';
import type { Relapse, Status } from './types';

/** A problem that has come back, and the rows of the steps that have. */
export interface ReadRelapse {
  readonly relapse: Relapse;
  /** Null where all of its steps have. */
  readonly rows: ReadonlySet<number> | null;
}

/**
 * Has a problem come back (反弹) and not been completed anew since? Where its completion day is known to be
 * later than the look-back, it has; where the days do not tell the order, the relapse stands and says so.
 */
export function relapseOf(
  entries: readonly Entry[],
  looks: LookBacksRead | null,
): ReadRelapse | null {
  return looks === null || looks.relapsed.size === 0 ? null : relapseAmong(entries, looks);
}

function relapseAmong(entries: readonly Entry[], looks: LookBacksRead): ReadRelapse | null {
  const rows = new Set<number>();
  let first: Relapse | null = null;
  for (const [row, { said, day }] of looks.relapsed) {
    const steps = looks.isOfAll ? entries : entries.filter((entry) => entry.row === row);
    const order = wasNeverDone(steps, said.text) ? 'neverDone' : orderOf(steps, day);
    if (order === 'doneAnew' || order === 'neverDone') continue;
    rows.add(row);
    const relapse = { cell: said.name, text: said.text, day: day?.day ?? null };
    first ??= order === 'unclear' ? { ...relapse, isOrderUnclear: true } : relapse;
  }
  return first && { relapse: first, rows: looks.isOfAll ? null : rows };
}

/** The status of what has come back: open again; what is said to be open stays as it is said. */
export function reopened(status: Status): Status {
  return status === 'notStarted' || status === 'notCompleted' ? status : 'inProgress';
}

/** 未整改到位 at what is said to be open anyway does not send it back: nobody says that it was ever done. */
function wasNeverDone(steps: readonly Entry[], found: string): boolean {
  const status = combineStatuses(steps.map(statusOf));
  return reopened(status) === status && !saysItCameBack(found);
}

function orderOf(
  steps: readonly Entry[],
  looked: DoneDay | null,
): 'doneAnew' | 'before' | 'unclear' {
  if (combineStatuses(steps.map(statusOf)) !== 'completed') return 'before';
  const done = latestDone(steps);
  if (done === null || looked === null) return 'unclear';
  if (done.earliest !== null && done.earliest > looked.day) return 'doneAnew';
  return looked.earliest !== null && done.day < looked.earliest ? 'before' : 'unclear';
}
