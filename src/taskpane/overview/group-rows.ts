import { DISPLAY_STATES, type DisplayState } from '../../domain/palette/types';
import type { GroupFigures } from '../../domain/summary/types';
import type { StateCount } from '../overview-model';
import type { ProblemsByRow } from './shown-problems';

/** One unit, leader or category with what the list shows of it. */
export interface GroupRow {
  /** As the summary counted them. */
  readonly figures: GroupFigures;
  /** How many of its problems stand in each state that occurs; adds up to its total. */
  readonly counts: readonly StateCount[];
  /** Days past the due day of its latest problem; 0 where none is overdue. */
  readonly daysLate: number;
}

export type SortKey = 'name' | 'total' | 'overdue' | 'rate';

export interface Sorting {
  readonly key: SortKey;
  readonly ascending: boolean;
}

/** Most overdue first. */
export const FIRST_SORTING: Sorting = { key: 'overdue', ascending: false };

/** The order a column begins with when it is chosen: what wants attention first, names from the start. */
const BEGINS_ASCENDING: Readonly<Record<SortKey, boolean>> = {
  name: true,
  total: false,
  overdue: false,
  rate: true,
};

/** The sorting after a click on a column's header: its own first, the other way round after that. */
export function sortingAfter(now: Sorting, key: SortKey): Sorting {
  const ascending = now.key === key ? !now.ascending : BEGINS_ASCENDING[key];
  return { key, ascending };
}

/** What the list shows of each group; looks at every problem once. */
export function groupRows(
  groups: readonly GroupFigures[],
  byRow: ProblemsByRow,
): readonly GroupRow[] {
  return groups.map((figures) => {
    const tally = new Map<DisplayState, number>();
    let daysLate = 0;
    for (const row of figures.rows) {
      const problem = byRow.get(row);
      if (problem === undefined) continue;
      tally.set(problem.state, (tally.get(problem.state) ?? 0) + 1);
      daysLate = Math.max(daysLate, problem.item.daysLate);
    }
    const counts = DISPLAY_STATES.flatMap((state) => {
      const count = tally.get(state);
      return count === undefined ? [] : [{ state, count }];
    });
    return { figures, counts, daysLate };
  });
}

type Compare = (a: GroupRow, b: GroupRow) => number;

/** Each ascending; the same for both is settled by `byLateness`, whichever way it is sorted. */
const COMPARE: Readonly<Record<SortKey, Compare>> = {
  name: (a, b) => a.figures.name.localeCompare(b.figures.name, 'zh-CN'),
  total: (a, b) => a.figures.total - b.figures.total,
  overdue: (a, b) => a.figures.overdue - b.figures.overdue || a.daysLate - b.daysLate,
  rate: (a, b) => shareOf(a) - shareOf(b),
};

/** A new list in that order. Groups without a rate stand last when sorted by rate. */
export function sortGroups(
  rows: readonly GroupRow[],
  { key, ascending }: Sorting,
): readonly GroupRow[] {
  const compare = COMPARE[key];
  const isLast = (row: GroupRow): number => (key === 'rate' && !hasRate(row) ? 1 : 0);
  return [...rows].sort(
    (a, b) =>
      isLast(a) - isLast(b) || (ascending ? compare(a, b) : compare(b, a)) || byLateness(a, b),
  );
}

/** False where the counting rule counts none of the group's problems: 0% would be a false figure. */
export function hasRate({ figures }: GroupRow): boolean {
  return figures.completionRate.denominator > 0;
}

/** Exact, where the printed percent is rounded. */
function shareOf({ figures }: GroupRow): number {
  const { numerator, denominator } = figures.completionRate;
  return denominator === 0 ? 0 : numerator / denominator;
}

function byLateness(a: GroupRow, b: GroupRow): number {
  return COMPARE.overdue(b, a);
}
