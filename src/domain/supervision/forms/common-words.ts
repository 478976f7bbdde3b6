import { formatChineseDay } from '../../calendar/day';
import { runsOfRows } from '../../grid/row-runs';
import { writtenDay } from '../register-day';
import type { Notice, NoticeProblem } from '../types';
import { gap } from './form';

/** The unit or leader as the ledger names it. */
export function groupWords({ name, by }: Notice): string {
  return name ?? gap(by === 'unit' ? '责任单位' : '责任领导');
}

/** 由你单位负责的整改问题, as the addressee is spoken to. */
export function yourProblems({ by, several }: Notice): string {
  if (by === 'unit') return `由${several ? '你们' : '你单位'}负责的整改问题`;
  return `由${several ? '你们' : '你'}担任责任领导的整改问题`;
}

/** The same for somebody else's eyes. */
export function theirProblems(notice: Notice): string {
  const words = groupWords(notice);
  return notice.by === 'unit' ? `${words}负责的整改问题` : `${words}担任责任领导的整改问题`;
}

/** 均未办结: how many are not done. */
export function openWords(count: number): string {
  return count > 1 ? '均未办结' : '尚未办结';
}

/** 在2025年5月12日（发出后第5个工作日）或之前; where no notice of holidays reaches that year it is to be checked. */
export function replyWords({ replyBy: { day, workdays, announced } }: Notice): string {
  const check = announced ? '' : gap('该年度放假安排尚未收录，请核对这一天是否为工作日');
  return `在${formatChineseDay(day)}（发出后第${workdays}个工作日）${check}或之前`;
}

/** The columns every table of problems has. */
export const PROBLEM_HEADER: readonly string[] = ['序号', '问题', '整改时限', '期限情况', '状态'];

/** A problem in them. */
export function problemRow(problem: NoticeProblem): readonly string[] {
  const { serial, problem: words, status } = problem;
  return [
    serial === '' ? '—' : serial,
    words === '' ? gap('台账没有写明问题') : words,
    deadlineWords(problem),
    lateWords(problem),
    status,
  ];
}

/** The limit as written, and the day it is counted by where it does not say just that day. */
function deadlineWords({ deadline, due }: NoticeProblem): string {
  const day = formatChineseDay(due);
  if (writtenDay(deadline.replace(/前$/u, '')) === due) return deadline;
  return deadline === '' ? day : `${deadline}（按${day}计）`;
}

/** 逾期15天, 剩余9天, 当日到期. */
function lateWords({ daysLate }: NoticeProblem): string {
  if (daysLate > 0) return `逾期${daysLate}天`;
  return daysLate === 0 ? '当日到期' : `剩余${-daysLate}天`;
}

/** 15天; of several 最长15天. */
export function mostLate(problems: readonly NoticeProblem[]): string {
  const days = problems.reduce((most, { daysLate }) => Math.max(most, daysLate), 0);
  return `${problems.length > 1 ? '最长' : ''}${days}天`;
}

/** 2个已超过整改时限（最长15天）. */
export function lateCount(late: readonly NoticeProblem[]): string {
  return `${late.length}个已超过整改时限（${mostLate(late)}）`;
}

/** Where the figures come from, so that the reader can look them up. */
export function sourceWords({ ledger, problems, asOf }: Notice): string {
  const rows = new Set<number>();
  for (const { row, lastRow } of problems) for (let at = row; at <= lastRow; at += 1) rows.add(at);
  const words = runsOfRows([...rows].sort((a, b) => a - b))
    .map(({ first, last }) => (first === last ? `${first}` : `${first}—${last}`))
    .join('、');
  return `上表摘自“${ledger}”工作表第${words}行，期限情况按${formatChineseDay(asOf)}计算。`;
}
