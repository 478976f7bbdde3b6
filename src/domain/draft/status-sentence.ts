import type { Day } from '../calendar/day';
import { endOfMonth, formatChineseDay, partsOf } from '../calendar/day';
import type { LedgerItem, Status } from '../ledger/types';
import { dueInWords } from './deadline-words';
import type { Gap } from './gap';
import { gapMark } from './gap';

type OpenStatus = Exclude<Status, 'completed' | 'longTerm' | 'unknown'>;

/** What a status says of an open problem; the due day follows where there is one. */
const OPEN_WORDS: Readonly<Record<OpenStatus, string>> = {
  substantiallyCompleted: '该问题整改基本完成',
  inProgress: '该问题正在推进整改',
  notStarted: '该问题尚未启动整改',
  notCompleted: '该问题尚未完成整改',
};

/** The same of a problem past its day. An unread status is not called unfinished: nobody said so. */
const LATE_WORDS: Readonly<Record<OpenStatus | 'unknown', string>> = {
  substantiallyCompleted: '基本完成、尚未全部完成整改',
  inProgress: '尚未完成整改',
  notStarted: '尚未启动整改',
  notCompleted: '尚未完成整改',
  unknown: '台账未记载完成',
};

interface StatusSentence {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** How far a problem is on the as-of day, as the sheet says it; an unread status is a gap. */
export function statusSentence(item: LedgerItem, asOf: Day): StatusSentence {
  const { status } = item;
  if (status === 'completed') return { text: completedSentence(item), gaps: [] };
  if (status === 'longTerm') return { text: '该问题需长期坚持整改。', gaps: [] };
  const late = item.overdue ? lateSentence(item, LATE_WORDS[status], asOf) : '';
  if (status === 'unknown') return { text: `${late}${gapMark('整改状态')}。`, gaps: ['整改状态'] };
  if (late !== '') return { text: late, gaps: [] };
  const due = dueInWords(item.deadline);
  const plan = due === null ? '' : `，计划于${due.day}前完成${due.aside}`;
  return { text: `${OPEN_WORDS[status]}${plan}。`, gaps: [] };
}

function completedSentence(item: LedgerItem): string {
  if (item.completedOn === null) return '该问题已完成整改。';
  const done = `已于${doneInWords(item.completedOn)}完成整改`;
  const due = dueInWords(item.deadline);
  return item.completedLate && due !== null
    ? `该问题整改时限为${due.day}${due.aside}，${done}，晚于整改时限。`
    : `该问题${done}。`;
}

/** The last day of a month is what 2025年1月 is read as; only the month is certain then. */
function doneInWords(day: Day): string {
  const { year, month } = partsOf(day);
  return day === endOfMonth(year, month) ? `${year}年${month}月` : formatChineseDay(day);
}

function lateSentence(item: LedgerItem, state: string, asOf: Day): string {
  const due = dueInWords(item.deadline);
  const words = due === null ? '' : due.day + due.aside;
  return `该问题整改时限为${words}，截至${formatChineseDay(asOf)}${state}，已逾期${item.daysLate}天。`;
}
