import type { GroupFigures, Summary } from './types';

/** What problems may be grouped by. */
export type GroupKey = 'category' | 'unit' | 'leader';

/** The groups of one kind, in the order in which the sheet first names them. */
export function groupsBy(
  { byCategory, byUnit, byLeader }: Pick<Summary, 'byCategory' | 'byUnit' | 'byLeader'>,
  by: GroupKey,
): readonly GroupFigures[] {
  return { category: byCategory, unit: byUnit, leader: byLeader }[by];
}
