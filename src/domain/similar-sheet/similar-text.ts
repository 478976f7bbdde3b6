import { formatChineseDay } from '../calendar/day';
import { STATUS_NAMES } from '../checks/words';
import type { Ledger } from '../ledger/types';
import type { SimilarProblems } from '../similar/types';
import { NO_UNIT } from '../summary/group';
import { countLine, groupTitle, methodLine, nameCounts } from './similar-words';

/** 集中整改清单 as plain text: the groups with their problems, each with serial, unit, status and row. */
export function similarText(ledger: Ledger, found: SimilarProblems): string {
  const lines = [
    `集中整改清单（${ledger.sheet}）`,
    `统计日期 ${formatChineseDay(ledger.options.asOf)}；${countLine(found)}`,
    methodLine(found),
  ];
  for (const [at, group] of found.groups.entries()) {
    lines.push('', `第${at + 1}类 ${groupTitle(group)}：${group.members.length} 条`);
    lines.push(`责任单位：${nameCounts(group.units, 'unit')}`);
    lines.push(`责任领导：${nameCounts(group.leaders, 'leader')}`);
    for (const { item, percent } of group.members) {
      const words = item.problem.replace(/\s+/gu, ' ').trim();
      const serial = item.serial === '' ? '' : `序号 ${item.serial}，`;
      const unit = item.unit === '' ? NO_UNIT : item.unit;
      lines.push(
        `- ${words}（${serial}${unit}，${STATUS_NAMES[item.status]}，第 ${item.row} 行，相似度 ${percent}%）`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
