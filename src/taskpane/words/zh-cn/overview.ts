import type { DisplayState } from '../../../domain/palette/types';
import type { GroupKey } from '../../../domain/summary/groups-by';
import { countsAsCompleted } from '../../../domain/summary/counting-rule';
import type { CountedUnit, Summary } from '../../../domain/summary/types';
import type { Standing } from '../../overview/slowest';
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

/** A rate in words; `late` is part of `done`, null where there is none or the rate counts no problems. */
export interface RateParts {
  readonly done: string;
  readonly late: string | null;
  readonly all: string;
}

const COUNTED: Readonly<Record<CountedUnit, readonly [done: string, all: string]>> = {
  problems: ['个', '个'],
  measures: ['条措施', '条'],
};

/**
 * What the rate was counted from. 已完成 only where the rule counts nothing else, 共 only where it leaves
 * nothing out: the legend and the head name the others.
 */
export function rateParts(
  summary: Pick<Summary, 'completionRate' | 'completedLate' | 'rule'>,
): RateParts {
  const { completionRate, completedLate, rule } = summary;
  const [done, all] = COUNTED[rule.unit];
  const isWider =
    countsAsCompleted('substantiallyCompleted', rule) || countsAsCompleted('longTerm', rule);
  return {
    done: `${isWider ? '计入完成' : '已完成'} ${completionRate.numerator} ${done}`,
    late: rule.unit === 'problems' && completedLate > 0 ? `其中逾期完成 ${completedLate} 个` : null,
    all: `${rule.longTermInBase ? '共' : '计入总数'} ${completionRate.denominator} ${all}`,
  };
}

/** “已完成 174 个（其中逾期完成 59 个），共 1000 个”. */
export function rateLine(summary: Parameters<typeof rateParts>[0]): string {
  const { done, late, all } = rateParts(summary);
  return `${done}${late === null ? '' : `（${late}）`}，${all}`;
}

const GROUP_NAMES: Readonly<Record<GroupKey, string>> = {
  unit: '责任单位',
  leader: '责任领导',
  category: '类别',
};

export function mostOverdueTitle(by: GroupKey): string {
  return `逾期最多的${GROUP_NAMES[by]}`;
}

export function longestOverdueTitle(by: GroupKey): string {
  return `拖得最久的${GROUP_NAMES[by]}`;
}

/** Where the two are the same. */
export function bothTitle(by: GroupKey): string {
  return `逾期最多、拖得最久的${GROUP_NAMES[by]}`;
}

/** Names that stand alike; the whole list is below. */
export function namesLine(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  const both = `${first}、${second}`;
  return names.length === 2 ? both : `${both}等 ${names.length} 个`;
}

/** How many each of them has overdue, and how far the latest is. */
export function mostAndLongestLine({ names, overdue, daysLate }: Standing): string {
  return `${each(names)}逾期 ${overdue} 个，最久 ${daysLate} 天`;
}

/** How many problems each of them has overdue. */
export function mostOverdueLine({ names, overdue }: Standing): string {
  return `${each(names)} ${overdue} 个`.trimStart();
}

/** How many days the latest problem of each of them is past its due day. */
export function longestOverdueLine({ names, daysLate }: Standing): string {
  return `${each(names)} ${daysLate} 天`.trimStart();
}

function each(names: readonly string[]): string {
  return names.length > 1 ? '各' : '';
}
