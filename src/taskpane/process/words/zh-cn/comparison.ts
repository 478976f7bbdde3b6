import type { DayFrom } from '../../../../app/process/other-ledger';
import { formatChineseDay, type Day } from '../../../../domain/calendar/day';
import { MEETING_NAMES, type Meeting } from '../../../../domain/review/reviews';

/** What 进度对比 says. */
export const COMPARISON_WORDS = {
  from: '上期',
  choose: '请选择',
  otherSheet: '与另一张工作表比较',
  to: '本期',
  now: '现在的台账',
  file: '与另一份文件比较',
  none: '还没有可以对比的上期。可以在“概览”里记下本次进度，或者打开另一份台账文件。',
  write: '写出对比表',
  failed: '没有从中读出台账；文件请用 .xlsx 格式，打开确认里面有台账后再试一次。',
  reviews: '定期研究',
  reviewDay: '会议日期',
  meeting: '会议类型',
  note: '备注（100字以内）',
  record: '记下这次研究',
  remove: '删除',
  removeAsk: '确定删除',
  keep: '不删',
  reviewsNone: '还没有记过研究整改的会议。',
  interval: '几天没有研究就提醒（不填为一个月）',
  intervalSave: '保存提醒天数',
  intervalWrong: '请填1—365的整数，或者不填。',
  intervalSaved: '提醒天数已保存，存在本工作簿里，没有改动单元格。',
  damaged: '有的研究记录读不出来，没有显示；下次记录时会去掉。',
  dayMissing: '请先填写会议日期。',
  recorded: '已记下这次研究，存在本工作簿里，没有改动单元格。',
  removed: '已删除这条研究记录。',
};

/** What was noted on a day; `sheet` where the sheet had another name then. */
export function snapshotChoice(day: Day, sheet: string | null): string {
  return `${formatChineseDay(day)}记下的进度${sheet === null ? '' : `（工作表“${sheet}”）`}`;
}

export function sheetChoice(name: string): string {
  return `工作表“${name}”`;
}

/** Of which day the figures of another ledger are. */
export function dayOfOther(name: string): string {
  return `“${name}”的统计日期`;
}

const DAY_FROM: Readonly<Record<DayFrom, string>> = {
  sheet: '这是表上写明的日期。',
  modified: '表上没有写统计日期，暂用文件最后修改的日期，请核对。',
  now: '表上没有写统计日期，暂用本期的统计日期，请核对。',
  chosen: '',
};

export function dayFromLine(from: DayFrom): string {
  return DAY_FROM[from];
}

/** The fact of a report that counts meetings, as it stands there and as it was recorded. */
export function factOffer(fact: string, now: string, count: number): string {
  const stands = now === '' ? '还没有填' : `现在填的是${now}`;
  return `文稿里的“${fact}”${stands}，这里记了${count}次。该数指主要负责人主持召开的整改专题会议，填入前请核对。`;
}

export function factButton(count: number): string {
  return `填入文稿（${count}次）`;
}

export function meetingWord(meeting: Meeting): string {
  return MEETING_NAMES[meeting];
}

export function reviewLine(day: Day, meeting: string, note: string): string {
  return `${formatChineseDay(day)}　${meeting}${note === '' ? '' : `　${note}`}`;
}

export function reviewCountLine(
  counts: readonly (readonly [meeting: string, count: number])[],
): string {
  return `已记录：${counts.map(([meeting, count]) => `${meeting}${count}次`).join('，')}。`;
}

export function comparisonWritten(sheet: string): string {
  return `对比结果已写到“${sheet}”，台账没有改动。`;
}
