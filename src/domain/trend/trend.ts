import type { Day } from '../calendar/day';
import { hasOtherRule } from '../snapshot/differences';
import type { SnapshotFigures, SnapshotHeader } from '../snapshot/types';
import type { CountingRule } from '../summary/types';

/** How a ledger stood on one day. */
export interface TrendPoint {
  readonly day: Day;
  readonly figures: SnapshotFigures;
  readonly rule: CountingRule;
  /** Is it the ledger as it stands now, rather than what was noted? */
  readonly isNow: boolean;
}

/** Points that may be joined by a line, earliest first: all counted in the same way. */
export type TrendRun = readonly TrendPoint[];

/**
 * How a ledger went: what was noted of its sheet on other days, and how it stands now. A run ends where the
 * counting rule changed, since rates of two rules are no line. What was noted for the very day of now, or
 * for a later one, is left out: now says it.
 *
 * @param snapshots Of any sheets.
 * @returns Runs in the order of days; one of a single point where nothing was noted.
 */
export function trendOf(
  snapshots: readonly SnapshotHeader[],
  now: SnapshotHeader,
): readonly TrendRun[] {
  const noted = snapshots
    .filter(({ sheet, day }) => sheet === now.sheet && day < now.day)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const runs: TrendPoint[][] = [];
  let last: SnapshotHeader | null = null;
  for (const one of [...noted, now]) {
    const point = { day: one.day, figures: one.figures, rule: one.rule, isNow: one === now };
    const goesOn = last !== null && !hasOtherRule(last, one);
    if (goesOn) runs.at(-1)?.push(point);
    else runs.push([point]);
    last = one;
  }
  return runs;
}
