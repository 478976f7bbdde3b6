import type { DisplayState } from '../../../domain/palette/types';
import type { GroupKey } from '../../../domain/summary/groups-by';
import { STATE_WORDS } from './pane';

/** What 概览 says on the first screen. */

export const OVERVIEW_WORDS = {
  urgent: '需要关注的数字',
  /** Inside the ring, where 83 px are free. */
  ringLabel: '完成率',
};

/** The name of a big figure's button: what it counts and where it leads. */
export function figureName(state: DisplayState, count: number, leads: 'warnings' | 'list'): string {
  const where = leads === 'warnings' ? '到“预警”中逐个查看' : '列出这些问题';
  return `${STATE_WORDS[state]} ${count} 个，${where}`;
}

const MOST_OVERDUE: Readonly<Record<GroupKey, string>> = {
  unit: '逾期最多的责任单位',
  leader: '逾期最多的责任领导',
  category: '逾期最多的类别',
};

export function mostOverdueTitle(by: GroupKey): string {
  return MOST_OVERDUE[by];
}

/** Names that stand alike; the whole list is below. */
export function namesLine(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  const both = `${first}、${second}`;
  return names.length === 2 ? both : `${both}等 ${names.length} 个`;
}

/** How many each of them has overdue, and how far the latest is. */
export function mostOverdueLine(
  names: readonly string[],
  overdue: number,
  daysLate: number,
): string {
  return `${names.length > 1 ? '各' : ''}逾期 ${overdue} 个，最久 ${daysLate} 天`;
}
