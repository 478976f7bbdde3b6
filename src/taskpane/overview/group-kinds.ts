import { NO_CATEGORY, NO_LEADER, NO_UNIT } from '../../domain/summary/group';
import { groupsBy, type GroupKey } from '../../domain/summary/groups-by';
import type { Summary } from '../../domain/summary/types';

/** Who is asked first comes first. */
const KINDS: readonly GroupKey[] = ['unit', 'leader', 'category'];

const NAMELESS: Readonly<Record<GroupKey, string>> = {
  unit: NO_UNIT,
  leader: NO_LEADER,
  category: NO_CATEGORY,
};

/** By what the problems of this ledger can be told apart: a column nobody filled in is left out. */
export function groupKinds(
  summary: Pick<Summary, 'byUnit' | 'byLeader' | 'byCategory'>,
): readonly GroupKey[] {
  return KINDS.filter((by) => groupsBy(summary, by).some(({ name }) => name !== NAMELESS[by]));
}
