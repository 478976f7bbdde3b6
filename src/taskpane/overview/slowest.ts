import type { LedgerItem } from '../../domain/ledger/types';
import { groupsBy, type GroupKey } from '../../domain/summary/groups-by';
import type { Summary } from '../../domain/summary/types';
import { groupKinds } from './group-kinds';

/** Who stands first in being late, with what of theirs is late. */
export interface Standing {
  /** Several only where both figures are the same; in the order in which the sheet first names them. */
  readonly names: readonly [string, ...string[]];
  /** How many problems each of them has overdue. */
  readonly overdue: number;
  /** How many days the latest of them is past its due day. */
  readonly daysLate: number;
}

/** Two answers to who is latest: the most problems, and the longest. */
export interface Slowest {
  readonly by: GroupKey;
  /** Who has the most overdue problems and, of those, the one that is latest. */
  readonly most: Standing;
  /** Who has the problem overdue longest and, of those, the most overdue; null where it is the same. */
  readonly longest: Standing | null;
}

interface Late {
  readonly name: string;
  readonly overdue: number;
  readonly daysLate: number;
}

type Figure = 'overdue' | 'daysLate';

/** By unit where the ledger names units, else by leader, else by category; null where nothing is overdue. */
export function slowestOf(items: readonly LedgerItem[], summary: Summary): Slowest | null {
  const [by] = groupKinds(summary);
  if (by === undefined || summary.overdue === 0) return null;
  const lateByRow = new Map(items.map(({ row, daysLate }) => [row, daysLate]));
  const groups = groupsBy(summary, by).map(({ name, overdue, rows }) => ({
    name,
    overdue,
    daysLate: rows.reduce((latest, row) => Math.max(latest, lateByRow.get(row) ?? 0), 0),
  }));
  const most = firstBy(groups, ['overdue', 'daysLate']);
  const longest = firstBy(groups, ['daysLate', 'overdue']);
  if (most === null || longest === null) return null;
  return { by, most, longest: longest.daysLate === most.daysLate ? null : longest };
}

/** Those with the highest of the first figure and, of those, with the highest of the second. */
function firstBy(groups: readonly Late[], figures: readonly [Figure, Figure]): Standing | null {
  const left = figures.reduce((among, figure) => {
    const highest = among.reduce((most, group) => Math.max(most, group[figure]), 0);
    return among.filter((group) => group[figure] === highest);
  }, groups);
  const [first, ...others] = left;
  if (first === undefined) return null;
  const { name, overdue, daysLate } = first;
  return { names: [name, ...others.map((other) => other.name)], overdue, daysLate };
}
