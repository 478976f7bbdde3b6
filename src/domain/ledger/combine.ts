import { joinKinds, classesOf } from '../deadline/join-kinds';
import type { DeadlineReading } from '../deadline/types';
import type { Entry } from './read-entry';
import type { Deadline, Status } from './types';

/** The status of an entry; unknown where no cell said it. */
export function statusOf(entry: Entry): Status {
  return entry.evidence?.status ?? 'unknown';
}

/**
 * The status of a problem from its steps. All the same: that one. Otherwise a problem is no further
 * than its steps: done and long-term together are long-term, done and nearly done nearly, not started
 * and not completed not completed, with steps nobody knows too, since none says that anything is under
 * way. Any other mix is in progress, except that a step nobody knows beside steps that are all done
 * leaves the problem unknown.
 */
export function combineStatuses(statuses: readonly Status[]): Status {
  const [first = 'unknown'] = statuses;
  if (statuses.every((status) => status === first)) return first;
  const said = new Set(statuses);
  const only = (...allowed: Status[]) => [...said].every((status) => allowed.includes(status));
  if (only('completed', 'longTerm')) return 'longTerm';
  if (only('completed', 'substantiallyCompleted', 'longTerm')) return 'substantiallyCompleted';
  if (only('notStarted', 'notCompleted', 'unknown')) return 'notCompleted';
  if (only('completed', 'substantiallyCompleted', 'longTerm', 'unknown')) return 'unknown';
  return 'inProgress';
}

/** One deadline for a problem with several: due on the last, its kind and text those of all. */
export function combineDeadlines(deadlines: readonly DeadlineReading[]): Deadline {
  const texts = [...new Set(deadlines.map(({ text }) => text).filter((text) => text !== ''))];
  const last = deadlines.reduce<DeadlineReading | null>(
    (latest, one) => (one.due !== null && (latest?.due ?? '') < one.due ? one : latest),
    null,
  );
  return {
    text: texts.join('；'),
    kind: joinKinds(deadlines.flatMap(({ kind }) => classesOf(kind))),
    due: last?.due ?? null,
    supposed: last?.supposed ?? false,
    original: last?.original ?? null,
    candidates: last?.candidates ?? [],
    milestones: last?.milestones ?? [],
  };
}

/**
 * The percent of a problem, 0–100. The sheet's own figures come first (their mean where there are
 * several, a step without one counting 100 when completed and 0 when not started); without any, a
 * completed problem is 100, one not started 0, and of several steps the share that is completed. Null
 * where none of this says it.
 */
export function combinePercents(entries: readonly Entry[], status: Status): number | null {
  if (entries.some(({ percent }) => percent !== null)) {
    return percentOfOneCell(entries) ?? meanPercent(entries);
  }
  if (status === 'completed') return 100;
  if (status === 'notStarted') return 0;
  const cells = new Set(entries.map(({ evidence }) => evidence?.cell ?? null));
  if (entries.length < 2 || cells.size < entries.length || cells.has(null)) return null;
  const done = entries.filter((entry) => statusOf(entry) === 'completed').length;
  return rounded((done / entries.length) * 100);
}

/** The percent of steps that are points of one row and share its cells; null for others. */
function percentOfOneCell(entries: readonly Entry[]): number | null {
  const [first] = entries;
  if (first?.percent == null) return null;
  return entries.every(({ reading }) => reading === first.reading) ? rounded(first.percent) : null;
}

function meanPercent(entries: readonly Entry[]): number | null {
  const cells = new Map(entries.map((entry) => [percentKey(entry), percentOf(entry)]));
  const percents = [...cells.values()];
  if (percents.some((percent) => percent === null)) return null;
  const sum = percents.reduce<number>((total, percent) => total + (percent ?? 0), 0);
  return rounded(sum / percents.length);
}

/** Steps under one merged percent cell count once. */
function percentKey(entry: Entry): string {
  return entry.percent === null ? `row ${entry.row}` : (entry.percentCell?.name ?? '');
}

function percentOf(entry: Entry): number | null {
  if (entry.percent !== null) return entry.percent;
  const status = statusOf(entry);
  if (status === 'completed') return 100;
  return status === 'notStarted' ? 0 : null;
}

/** Two decimals, downwards, so that a problem short of it never shows 100. */
function rounded(percent: number): number {
  return Math.floor(percent * 100 + 1e-6) / 100;
}
