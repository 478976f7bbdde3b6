import { formatChineseDay, type Day } from '../../../../domain/calendar/day';
import { MEETING_NAMES, type Meeting } from '../../../../domain/review/reviews';
import { formatPercent } from '../../../../domain/summary/percent';
import type { TrendPoint } from '../../../../domain/trend/trend';

/** What 进度对比 says. */
export const COMPARISON_WORDS = {
  from: '上期',
  to: '本期',
  now: '现在的台账',
  file: '与另一份文件比较',
  none: '还没有可以对比的上期。可以在“概览”里记下本次进度，或者打开另一份台账文件。',
  write: '写出对比表',
  failed: '没有打开这份文件；请确认它是 .xlsx 台账，再试一次。',
  trend: '完成率走势',
  trendNone: '记下过一次以上的进度后，这里显示走势。',
  trendBreak: '口径改过，前后不连成一条线。',
  reviews: '定期研究',
  reviewDay: '会议日期',
  meeting: '会议类型',
  note: '备注（100字以内）',
  record: '记下这次研究',
  remove: '删除',
  removeAsk: '确定删除',
  keep: '不删',
  reviewsNone: '还没有记过研究整改的会议。',
  damaged: '有的研究记录读不出来，没有显示；下次记录时会去掉。',
  dayMissing: '请先填写会议日期。',
  recorded: '已记下这次研究，存在本工作簿里，没有改动单元格。',
  removed: '已删除这条研究记录。',
};

export function snapshotChoice(day: Day): string {
  return `${formatChineseDay(day)}记下的进度`;
}

export function meetingWord(meeting: Meeting): string {
  return MEETING_NAMES[meeting];
}

export function trendPointLine({ day, figures }: TrendPoint): string {
  const { completionRate, completed, total, overdue } = figures;
  const { percent, numerator, denominator } = completionRate;
  return `${formatChineseDay(day)}：完成率${formatPercent(percent)}（${numerator}÷${denominator}），已完成${completed}个，共${total}个，逾期${overdue}个`;
}

export function reviewDueLine(last: Day | null, days: number): string {
  return last === null
    ? `反馈以来${days}天没有研究整改的记录，请及时安排研究。`
    : `距上次研究（${formatChineseDay(last)}）已有${days}天，请及时安排研究。`;
}

export function reviewLine(day: Day, meeting: string, note: string): string {
  return `${formatChineseDay(day)}　${meeting}${note === '' ? '' : `　${note}`}`;
}

export function reviewCountLine(
  counts: readonly (readonly [meeting: string, count: number])[],
): string {
  return `已记录：${counts.map(([meeting, count]) => `${meeting}${count}次`).join('，')}。起草时可以照此填写会议次数。`;
}

export function comparisonWritten(sheet: string): string {
  return `对比结果已写到“${sheet}”，台账没有改动。`;
}
