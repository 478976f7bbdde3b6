import { formatChineseDay } from '../../../domain/calendar/day';
import type { LedgerItem } from '../../../domain/ledger/types';
import type { GroupKey } from '../../../domain/summary/groups-by';
import type { WarningFilter, WarningState } from '../../warning-filter';
import type { NameChoice } from '../../warning-choices';
import type { NextDeadline, Warning } from '../../warning-model';
import { rowLine, STATE_WORDS } from './pane';
import { dotted } from '../dotted';

/** What 预警 says. Sentences that take figures are functions of them. */

export const WARNING_WORDS = {
  filters: '筛选预警',
  states: '按状态筛选',
  all: '全部',
  clear: '清除筛选',
  copy: '复制催办名单',
  none: '没有逾期或临期的问题。',
  noMatch: '没有符合筛选的问题。',
};

/** The name of each list of names to choose from, and its first entry. */
export const WARNING_GROUP_WORDS: Readonly<
  Record<GroupKey, { readonly label: string; readonly all: string }>
> = {
  category: { label: '按类别筛选', all: '全部类别' },
  unit: { label: '按责任单位筛选', all: '全部单位' },
  leader: { label: '按责任领导筛选', all: '全部领导' },
};

/** How late or how near, in three parts: the middle one is written big. */
export interface DaysWords {
  readonly before: string;
  readonly big: string;
  readonly after: string;
}

/** “逾期 30 天”, “还有 8 天”; on the due day “今天到期”, or “当天到期” where the 统计日期 is another day than today. */
export function warningDays({ state, days }: Warning, isToday: boolean): DaysWords {
  if (state === 'overdue') return { before: STATE_WORDS.overdue, big: String(days), after: '天' };
  if (days === 0) return { before: '', big: isToday ? '今天' : '当天', after: '到期' };
  return { before: '还有', big: String(days), after: '天' };
}

/** “2025年4月15日到期 · 第6行”. */
export function warningDueLine(item: LedgerItem): string {
  const { due } = item.deadline;
  const day = due === null ? '' : `${formatChineseDay(due)}到期`;
  return dotted(day, rowLine(item));
}

/** The name of the list of one state. */
export function warningListLine(state: WarningState, count: number): string {
  return `${STATE_WORDS[state]}的问题，${count}个`;
}

/** “共 12 个”, and what the filter leaves of them. */
export function shownLine(all: number, shown: number, filtering: boolean): string {
  return filtering ? `共 ${all} 个，显示 ${shown} 个` : `共 ${all} 个`;
}

export function nameChoiceLine({ name, count }: NameChoice): string {
  return `${name}（${count}）`;
}

/** What is no longer to be found and so no longer filtered. */
export function filterLostLine(
  wanted: WarningFilter,
  lost: readonly (keyof WarningFilter)[],
): string {
  const names = lost.map((key) => lostName(wanted, key)).filter((name) => name !== '');
  return `${names.join('、')}现在没有预警，已不按它筛选。`;
}

/** The good news needs what comes next. */
export function nextDeadlineLine(next: NextDeadline | null): string {
  if (next === null) return '以后也没有要到期的时限。';
  const { due, days, count } = next;
  const when = days === 0 ? '就在当天' : `还有${days}天`;
  return `下一个时限是${formatChineseDay(due)}，${when}，有${count}个问题到期。`;
}

/** Problems that nothing can warn of. */
export function undatedLine(count: number): string {
  return `另有${count}个没有办结的问题没有写明到期日，不在预警之内。`;
}

function lostName(wanted: WarningFilter, key: keyof WarningFilter): string {
  if (key === 'state') return wanted.state === null ? '' : `“${STATE_WORDS[wanted.state]}”`;
  return `“${wanted[key] ?? ''}”`;
}
