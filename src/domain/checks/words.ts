import { runsOfRows } from '../grid/row-runs';
import type { ColumnRole } from '../header/column-role';
import type { Status } from '../ledger/types';

/** A cell that is blank or says that there is nothing: a dash, a stroke, 无. */
export const NOTHING = /^(?:[-—－/／\\\s\u200B-\u200D\u2060]*|无|暂无|没有)$/u;

/** Longer texts are cut in a message; the finding's `text` has them whole. */
const LONGEST_QUOTE = 30;

/** A text in quotes for a message: on one line, cut at 30 characters. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const characters = Array.from(line.slice(0, LONGEST_QUOTE * 2));
  return characters.length > LONGEST_QUOTE
    ? `“${characters.slice(0, LONGEST_QUOTE).join('')}…”`
    : `“${line}”`;
}

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  completed: '已完成',
  substantiallyCompleted: '基本完成',
  inProgress: '正在推进',
  notStarted: '未启动',
  notCompleted: '未完成',
  longTerm: '长期坚持',
  unknown: '未写明',
};

/** What a column of each role is called when we ask about it. */
export const ROLE_NAMES: Readonly<Record<ColumnRole, string>> = {
  serial: '序号',
  category: '类别',
  problem: '问题',
  cause: '原因',
  goal: '整改目标',
  measure: '整改措施',
  leader: '责任领导',
  unit: '责任单位',
  person: '责任人',
  deadline: '整改时限',
  originalDeadline: '原定时限',
  plannedOn: '计划完成时间',
  completedOn: '实际完成时间',
  progress: '进展情况',
  percent: '进度',
  status: '整改状态',
  closed: '是否销号',
  rectificationType: '整改类型',
  result: '整改成效',
  lookedBackOn: '回头看时间',
  lookBackResult: '回头看结果',
  money: '金额',
  people: '人数',
  evidence: '佐证材料',
  remark: '备注',
};

/** Row numbers as 5、7—9; at most `most` runs, then 等. Rows ascend. */
export function rowRuns(rows: readonly number[], most = 8): string {
  const runs = runsOfRows(rows);
  const shown = runs
    .slice(0, most)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}—${last}`));
  return `${shown.join('、')}${runs.length > most ? '等' : ''}`;
}

/** `1234.5` without the noise of binary fractions. */
export function plainNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
