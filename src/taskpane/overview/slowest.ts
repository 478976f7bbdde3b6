import type { LedgerItem } from '../../domain/ledger/types';
import { groupsBy, type GroupKey } from '../../domain/summary/groups-by';
import type { Summary } from '../../domain/summary/types';
import { groupKinds } from './group-kinds';

/** Who has the most overdue problems and, of those, the one that is latest. */
export interface Slowest {
  readonly by: GroupKey;
  /** Several only where both figures are the same; in the order in which the sheet first names them. */
  readonly names: readonly [string, ...string[]];
  /** How many problems each of them has overdue. */
  readonly overdue: number;
  /** How many days the latest of them is past its due day. */
  readonly daysLate: number;
}

/** By unit where the ledger names units, else by leader, else by category; null where nothing is overdue. */
export function slowestOf(items: readonly LedgerItem[], summary: Summary): Slowest | null {
  const [by] = groupKinds(summary);
  if (by === undefined || summary.overdue === 0) return null;
  const groups = groupsBy(summary, by);
  const overdue = groups.reduce((most, group) => Math.max(most, group.overdue), 0);
  const lateByRow = new Map(items.map(({ row, daysLate }) => [row, daysLate]));
  const most = groups
    .filter((group) => group.overdue === overdue)
    .map(({ name, rows }) => ({
      name,
      days: rows.reduce((latest, row) => Math.max(latest, lateByRow.get(row) ?? 0), 0),
    }));
  const daysLate = most.reduce((latest, { days }) => Math.max(latest, days), 0);
  const [first, ...others] = most.filter(({ days }) => days === daysLate).map(({ name }) => name);
  return first === undefined ? null : { by, names: [first, ...others], overdue, daysLate };
}
