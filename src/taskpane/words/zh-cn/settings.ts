import type { Day } from '../../../domain/calendar/day';
import { formatChineseDay } from '../../../domain/calendar/day';
import { columnLetter } from '../../../domain/grid/cells';
import { ROLE_NAMES } from '../../../domain/checks/words';
import type { ColumnRole, Confidence } from '../../../domain/header/column-role';
import type { MonthBefore } from '../../../domain/ledger/types';
import type { CountingChoice } from '../../../domain/summary/counting-choices';
import { describeCountingRule } from '../../../domain/summary/counting-rule';
import type { CountingRule } from '../../../domain/summary/types';
import { HELPER_TITLES } from '../../../domain/highlight/names';

/** What the pane says in 设置, and where it asks what a ledger leaves open. */

export const SECTION_WORDS = {
  days: '日期与时限',
  rule: '口径',
  columns: '列',
  remove: '撤除助手痕迹',
};

export const SETTING_WORDS = {
  feedback: '反馈日期',
  feedbackHint: '立行立改、集中整改期、几个月内等时限从这一天算起。留空时用台账标题中写明的日期。',
  immediateDays: '立行立改（天）',
  concentratedMonths: '集中整改期（月）',
  dueSoonDays: '临期提前（天）',
  monthBefore: '“8月前”“2027年前”怎么算',
  keptInWorkbook: '设置保存在本工作簿里，随文件走；保存工作簿后长期有效。',
  helperConsent: '可以在台账右侧添加两列助手列',
  helperHint: `${HELPER_TITLES.join('、')}：着色和汇总表公式要用。取消勾选后，下次会再问。`,
  removeHint:
    '删去助手加的颜色规则、数据条和两列助手列，清空汇总表和体检表。台账里您自己的内容、颜色和规则都不动。',
};

export const MONTH_BEFORE_WORDS: Readonly<Record<MonthBefore, string>> = {
  end: '算到8月31日、2027年12月31日（含当月、当年）',
  start: '算到7月31日、2026年12月31日（不含当月、当年）',
};

export const COLUMN_WORDS = {
  noLedger: '打开台账后，这里列出认出的每一列。',
  automatic: '自动识别',
  unused: '没有采用',
  none: '不使用这一列',
  others: '其他',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  chosen: '您指定的',
  sure: '确定',
  likely: '较有把握',
  unsure: '不确定',
};

/** “查看或更改认出的 12 列，2 列不确定”. */
export function columnsLine(all: number, unsure: number): string {
  return unsure === 0
    ? `查看或更改认出的 ${all} 列`
    : `查看或更改认出的 ${all} 列，${unsure} 列不确定`;
}

/** “F 列 完成时间”. */
export function columnLine(column: number, title: string): string {
  return `${columnLetter(column)} 列“${title}”`;
}

export function askColumnsTitle(count: number): string {
  return `有 ${count} 列要您确认`;
}

export const ASK_WORDS = {
  columnsBody: '只问这一次，记在本工作簿里，以后可在“设置”里改。',
  putOff: '这次先不问',
  remembered: '选一次就记在本工作簿里，以后可在“设置”里改。',
};

/** A question is no place for a whole cell. */
const LONGEST_DEADLINE = 24;

export function askMonthTitle(text: string): string {
  const letters = Array.from(text);
  const cut = letters.length > LONGEST_DEADLINE;
  return `“${cut ? `${letters.slice(0, LONGEST_DEADLINE).join('')}…` : text}”怎么算？`;
}

/** The two answers to how 8月前 is meant, for the day it makes. */
export function monthAnswer(day: Day): string {
  return `到${formatChineseDay(day)}`;
}

/** What a column of each role is called. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = ROLE_NAMES;

/** A choice of the counting rule: its question and its answers, in their order. */
export function choiceWords({ label, options }: CountingChoice): {
  readonly label: string;
  readonly options: readonly string[];
} {
  return { label, options: options.map((option) => option.label) };
}

/** The counting rule as it will stand under the figures. */
export function rulePreview(rule: CountingRule): string {
  return describeCountingRule(rule);
}

/** Asked of one column that is not certain. */
export function takenForLine(column: number, title: string): string {
  return `${columnLine(column, title)}当作`;
}
