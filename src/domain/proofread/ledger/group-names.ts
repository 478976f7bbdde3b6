import { plainGroupName } from '../../draft/figures/group-name';
import type { GroupKey } from '../../summary/groups-by';
import type { GroupFigures } from '../../summary/types';
import type { ProofLedger } from '../types';

/** Finds the group of a kind by its whole name; null where there is none or several have it. */
export type GroupFinder = (by: GroupKey, name: string) => GroupFigures | null;

/** Looks groups up as the ledger names them, and as a report does (without numbers and line breaks). */
export function groupFinder({ summary }: ProofLedger): GroupFinder {
  const names: Readonly<Record<GroupKey, ReadonlyMap<string, readonly GroupFigures[]>>> = {
    unit: byName(summary.byUnit),
    leader: byName(summary.byLeader),
    category: byName(summary.byCategory),
  };
  return (by, name) => {
    const found = names[by].get(name.trim()) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

function byName(groups: readonly GroupFigures[]): ReadonlyMap<string, readonly GroupFigures[]> {
  const names = new Map<string, GroupFigures[]>();
  for (const group of groups)
    for (const name of new Set([group.name, plainGroupName(group.name)])) {
      const same = names.get(name);
      if (same === undefined) names.set(name, [group]);
      else same.push(group);
    }
  return names;
}
