import { formatChineseDay, type Day } from '../domain/calendar/day';
import { groupItems, unitOf } from '../domain/summary/group';
import type { Warning } from './warning-model';
import type { WarningFilter, WarningState } from './warning-filter';
import { problemTitle, STATE_WORDS } from './words/zh-cn/pane';

/**
 * 催办名单: the listed warnings as plain text for a message, by unit, the most pressing unit first. Like
 * every text that leaves the pane it is Chinese in all its languages.
 */
export function followUpList(
  warnings: readonly Warning[],
  filter: WarningFilter,
  asOf: Day,
): string {
  const byRow = new Map(warnings.map((warning) => [warning.item.row, warning]));
  const groups = groupItems(
    warnings.map(({ item }) => item),
    unitOf,
  );
  const parts = [...groups].map(([unit, items]) => {
    const lines = items.flatMap(({ row }) => byRow.get(row) ?? []).map(lineOf);
    return [`${unit}（${items.length}个）`, ...lines].join('\n');
  });
  return [headOf(warnings, filter, asOf), ...parts].join('\n\n');
}

/** What the list is, on which day it is true, and what was left out of it. */
function headOf(warnings: readonly Warning[], filter: WarningFilter, asOf: Day): string {
  const named = [filter.category, filter.unit, filter.leader, wordOf(filter.state)];
  const only = named.filter((part) => part !== null).join('、');
  const scope = only === '' ? '' : `，只列${only}`;
  return `整改催办名单（截至${formatChineseDay(asOf)}，共${warnings.length}个${scope}）`;
}

function wordOf(state: WarningState | null): string | null {
  return state === null ? null : STATE_WORDS[state];
}

/** “4. 设备台账与实物不符，时限2025年4月15日，逾期15天” */
function lineOf(warning: Warning): string {
  const { due } = warning.item.deadline;
  const deadline = due === null ? '' : `，时限${formatChineseDay(due)}`;
  return `${problemTitle(warning.item)}${deadline}，${daysLine(warning)}`;
}

function daysLine({ state, days }: Warning): string {
  if (state === 'overdue') return `逾期${days}天`;
  return days === 0 ? '当天到期' : `还有${days}天到期`;
}
