import { type Day, formatChineseDay } from '../calendar/day';
import type { SkippedRow } from '../ledger/skipped-row';
import type { Status } from '../ledger/types';
import type { Finding } from './types';

type SkippedKind = Exclude<SkippedRow['kind'], 'prefilled' | 'unplaced'>;

const SKIPPED: Readonly<Record<SkippedKind, { readonly code: string; readonly words: string }>> = {
  total: { code: 'row.skippedTotal', words: '是合计行' },
  footer: { code: 'row.skippedFooter', words: '是表尾说明' },
  repeatedHeader: { code: 'row.skippedHeader', words: '是重复的表头' },
  columnNumbers: { code: 'row.skippedNumbers', words: '是栏次行' },
};

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  completed: '已完成',
  substantiallyCompleted: '基本完成',
  inProgress: '正在推进',
  notStarted: '未启动',
  notCompleted: '未完成',
  longTerm: '长期坚持',
  unknown: '未写明',
};

/** Longer texts are cut in a message; the finding's `text` has them whole. */
const LONGEST_QUOTE = 30;

function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}

function note(
  code: string,
  severity: Finding['severity'],
  cell: string | null,
  text: string,
  message: string,
): Finding {
  return { code, severity, cell, text, message, advice: '', fix: null };
}

/** Findings about whole rows. */
export const rowFindings = {
  skipped: (kind: SkippedKind, cell: string, text: string) =>
    note(
      SKIPPED[kind].code,
      'info',
      cell,
      text,
      `${cell} ${quote(text)}${SKIPPED[kind].words}，没有计入统计。`,
    ),
  unplaced: (cell: string, text: string) =>
    note(
      'row.unplaced',
      'warning',
      cell,
      text,
      `${cell} ${quote(text)}所在的行看不出属于哪个问题，没有计入统计，请核对。`,
    ),
  prefilled: (cell: string, count: number) =>
    note(
      'row.prefilled',
      'info',
      cell,
      '',
      count === 1
        ? `${cell} 所在的行只有序号、状态等预填内容，没有计入统计。`
        : `${cell} 起有 ${count} 行只有序号、状态等预填内容，没有计入统计。`,
    ),
  problemMissing: (cell: string, serial: string) =>
    note(
      'problem.missing',
      'warning',
      cell,
      serial,
      `${cell} 没有写问题内容，该行仍按一个问题统计。`,
    ),
  serialDuplicate: (cell: string, serial: string, firstCell: string) =>
    note(
      'serial.duplicate',
      'warning',
      cell,
      serial,
      `${cell} 的序号${quote(serial)}与 ${firstCell} 重复，仍按两个问题统计。`,
    ),
};

/** Findings about deadlines and dates. */
export const dateFindings = {
  missing: (cell: string) =>
    note('deadline.missing', 'warning', cell, '', `${cell} 没有写整改时限，无法判断是否逾期。`),
  unreadable: (cell: string, text: string) =>
    note(
      'deadline.unreadable',
      'warning',
      cell,
      text,
      `${cell} ${quote(text)}看不出具体时限，无法判断是否逾期。`,
    ),
  noSuchDay: (cell: string, text: string) =>
    note(
      'deadline.unreadable',
      'warning',
      cell,
      text,
      `${cell} ${quote(text)}中的日期不存在，无法判断是否逾期，请改正。`,
    ),
  noFeedbackDate: (cell: string, text: string, count: number) =>
    note(
      'deadline.noFeedbackDate',
      'warning',
      cell,
      text,
      count === 1
        ? `${cell} ${quote(text)}要从反馈日期算起，填写反馈日期后才能判断是否逾期。`
        : `${cell} ${quote(text)}等 ${count} 处时限要从反馈日期算起，填写反馈日期后才能判断是否逾期。`,
    ),
  yearSupposed: (cell: string, text: string, due: Day) =>
    note(
      'deadline.yearSupposed',
      'info',
      cell,
      text,
      `${cell} ${quote(text)}没有写明年份，按 ${formatChineseDay(due)} 计算。`,
    ),
  readingSupposed: (cell: string, text: string, due: Day) =>
    note(
      'deadline.readingSupposed',
      'info',
      cell,
      text,
      `${cell} ${quote(text)}可以有不同理解，按 ${formatChineseDay(due)} 计算。`,
    ),
  baseSupposed: (cell: string, text: string, due: Day) =>
    note(
      'deadline.baseSupposed',
      'info',
      cell,
      text,
      `${cell} ${quote(text)}的起算日期表中没有，从反馈日期算起按 ${formatChineseDay(due)} 计算。`,
    ),
  holidaysUnknown: (cell: string, text: string, due: Day) =>
    note(
      'deadline.holidaysUnknown',
      'info',
      cell,
      text,
      `${cell} ${quote(text)}跨到节假日安排还没有公布的年份，只扣除周末，按 ${formatChineseDay(due)} 计算。`,
    ),
  feedbackFromTitle: (cell: string, text: string, feedback: Day) =>
    note(
      'feedback.fromTitle',
      'info',
      cell,
      text,
      `${cell} 写有反馈日期，立行立改等时限从 ${formatChineseDay(feedback)} 算起。`,
    ),
  completedOnUnreadable: (cell: string, text: string) =>
    note(
      'completedOn.unreadable',
      'warning',
      cell,
      text,
      `${cell} ${quote(text)}看不出完成日期，无法判断是否逾期完成。`,
    ),
  completedAfterAsOf: (cell: string, text: string, asOf: Day) =>
    note(
      'completedOn.afterAsOf',
      'warning',
      cell,
      text,
      `${cell} 的完成日期${quote(text)}晚于统计日期 ${formatChineseDay(asOf)}，请核对。`,
    ),
};

/** Findings about status and percent. */
export const statusFindings = {
  unknown: (cell: string, text: string) =>
    note(
      'status.unknown',
      'warning',
      cell,
      text,
      text === ''
        ? `${cell} 所在的问题没有写明整改状态，按“状态不明”统计。`
        : `${cell} ${quote(text)}看不出整改状态，按“状态不明”统计。`,
    ),
  unreadable: (cell: string, text: string, taken: Status) =>
    note(
      'status.unreadable',
      'info',
      cell,
      text,
      `${cell} ${quote(text)}看不出整改状态，依据该行其他内容按“${STATUS_NAMES[taken]}”统计。`,
    ),
  contradictsProgress: (cell: string, text: string, status: Status, progressCell: string) =>
    note(
      'status.contradictsProgress',
      'warning',
      cell,
      text,
      `${cell} 的状态是“${STATUS_NAMES[status]}”，与 ${progressCell} 的进展情况不一致，请核对。`,
    ),
  contradictsPercent: (cell: string, text: string, status: Status, percent: number) =>
    note(
      'status.contradictsPercent',
      'warning',
      cell,
      text,
      `${cell} 的进度是 ${percent}%，与状态“${STATUS_NAMES[status]}”不一致，请核对。`,
    ),
  percentUnreadable: (cell: string, text: string) =>
    note(
      'percent.unreadable',
      'warning',
      cell,
      text,
      `${cell} ${quote(text)}不能读作完成百分比，没有采用。`,
    ),
};

/** Findings about the whole sheet. */
export const sheetFindings = {
  noDeadlineColumn: () =>
    note('column.noDeadline', 'warning', null, '', '表头中没有找到整改时限列，无法判断是否逾期。'),
  noStatusColumn: () =>
    note(
      'column.noStatus',
      'warning',
      null,
      '',
      '表头中没有找到整改状态、进展情况或进度列，无法判断是否完成。',
    ),
};
