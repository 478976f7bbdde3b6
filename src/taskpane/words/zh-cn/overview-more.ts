import { formatChineseDay, partsOf, type Day } from '../../../domain/calendar/day';
import type { SnapshotDifference } from '../../../domain/snapshot/types';
import type { Month, MonthFigures } from '../../../domain/summary/by-month';
import type { GroupKey } from '../../../domain/summary/groups-by';
import { formatPercent } from '../../../domain/summary/percent';
import type { CompletionRate } from '../../../domain/summary/types';
import type { TrendPoint } from '../../../domain/trend/trend';
import type { ChangedRow, ChangeKind, ChangeNote } from '../../overview/change-lists';
import type { GroupRow, SortKey } from '../../overview/group-rows';
import type { MonthPartName } from '../../overview/month-parts';
import { STATE_WORDS } from './pane';

/** What 概览 says below the first screen: changes, groups and months. */

export const OVERVIEW_MORE_WORDS = {
  changes: '进度变化',
  takeSnapshot: '记下本次进度',
  groups: '各方进度',
  groupBy: '按什么分组',
  months: '各月到期',
  asOfMonth: '统计日期',
  undated: '没有明确日期',
  longTermApart: '长期坚持',
  trend: '完成率走势',
  trendNone: '还要记下一次别的日子的进度，这里才能显示走势。',
  trendBreak: '口径改过，前后不连成一条线。',
  toReviews: '去记研究',
};

/** One point of the trend. */
export function trendPointLine({ day, figures }: Pick<TrendPoint, 'day' | 'figures'>): string {
  const { completionRate, completed, total, overdue } = figures;
  const { percent, numerator, denominator } = completionRate;
  return `${formatChineseDay(day)}：完成率${formatPercent(percent)}（${numerator}/${denominator}），已完成${completed}个，共${total}个，逾期${overdue}个`;
}

/** 定期研究 is missing. */
export function reviewDueLine(last: Day | null, days: number): string {
  return last === null
    ? `反馈以来${days}天，没有研究整改的记录；没有研究的请及时安排，研究过的请补记。`
    : `距上次研究（${formatChineseDay(last)}）已有${days}天，请及时安排研究。`;
}

/** Nothing was ever noted: what it is for. */
export const NO_SNAPSHOT_LINE =
  '还没有记过进度。记下以后，能看到哪些完成了、哪些新逾期了。记录存在本工作簿里，不改动单元格。';

/** Noted for the as-of day itself: there is nothing to compare with yet. */
export function snapshotOfDayLine(day: Day): string {
  return `已记下 ${formatChineseDay(day)}的进度。统计日期在这天以后时，这里显示变化。`;
}

export function sinceLine(from: Day): string {
  return `自 ${formatChineseDay(from)}以来`;
}

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  newlyCompleted: '新完成',
  newlyOverdue: '新逾期',
  reopened: '不再是已完成',
  deadlineChanged: '时限改动',
  percentMoved: '进度数改动',
  textChanged: '问题内容改动',
  added: '新增问题',
  removed: '减少问题',
  split: '拆分',
  merged: '合并',
};

export function changeWord(kind: ChangeKind): string {
  return CHANGES[kind];
}

/** The completion rate before and after, each with what it was counted from. */
export function rateChangeLine(from: CompletionRate, to: CompletionRate): string {
  const [before, after] = [rateWords(from), rateWords(to)];
  return before === after ? `完成率仍为 ${after}` : `完成率 ${before} → ${after}`;
}

function rateWords({ numerator, denominator, percent }: CompletionRate): string {
  return `${formatPercent(percent)}（${numerator}/${denominator}）`;
}

const DIFFERENCES: Readonly<Record<SnapshotDifference, string>> = {
  sheet: '两次不是同一张工作表',
  day: '后一次的统计日期不比前一次晚',
  countingRule: '两次的完成率口径不同，完成率不能直接相比',
  columns: '两次认的列不同',
  deadlineReading: '两次推算时限的依据不同（反馈日期、立行立改天数等）',
  warningDays: '两次的临期或预警天数不同',
  noDeadlines: '其中一次没有读到一个整改时限，时限和逾期不能直接相比',
  noStatuses: '其中一次没有读到一个整改状态，完成情况不能直接相比',
};

/** Why not every change is one of the work. */
export function differencesLine(differences: readonly SnapshotDifference[]): string {
  return `请注意：${differences.map((one) => DIFFERENCES[one]).join('；')}。`;
}

/** What of one problem changed. */
export function changeNoteLine(note: ChangeNote): string {
  switch (note.kind) {
    case 'state':
      return `${STATE_WORDS[note.from]} → ${STATE_WORDS[note.to]}`;
    case 'due':
      return dueNote(note);
    case 'percent':
      return `${formatPercent(note.from)} → ${formatPercent(note.to)}`;
    case 'is':
      return `现在：${STATE_WORDS[note.state]}`;
    case 'was':
      return `当时：${STATE_WORDS[note.state]}${note.row === null ? '' : `，在第 ${note.row} 行`}；本期已没有这个问题`;
    case 'text':
      return `“${note.from}” → “${note.to}”`;
    case 'partOf':
      return `由原来的${serialsWords(note.serials)}拆分或内容相同，不算新增`;
    case 'joined':
      return `由原来的${serialsWords(note.serials)}合并或内容相同，不算减少`;
  }
}

function serialsWords(serials: readonly string[]): string {
  const known = serials.filter((serial) => serial !== '');
  return known.length === 0 ? '问题' : `第 ${known.join('、')} 项`;
}

function dueNote({ from, to, original, words }: Extract<ChangeNote, { kind: 'due' }>): string {
  const [was, is] = [dueWords(from, words.from), dueWords(to, words.to)];
  const before = original === null ? `原定${was}` : `原定${formatChineseDay(original)}，上期${was}`;
  return `${before} → 现定${is}`;
}

/** With the words of the ledger, where they are known and say more than the day. */
function dueWords(day: Day | null, words: string | null): string {
  const read = day === null ? '没有日期' : formatChineseDay(day);
  return words === null || words === '' || words === read ? read : `${read}（写作“${words}”）`;
}

/** A changed problem by the little that was kept of it. */
export function changedTitle({ serial, text }: ChangedRow): string {
  const words = text === '' ? '（没有写问题）' : `${text}…`;
  return serial === '' ? words : `${serial}. ${words}`;
}

/** What the problems may be grouped by. */
export const GROUP_KINDS: Readonly<Record<GroupKey, string>> = {
  unit: '责任单位',
  leader: '责任领导',
  category: '类别',
};

export function groupsCaption(by: GroupKey): string {
  return `按${GROUP_KINDS[by]}的进度，可按列排序`;
}

const SORT_WORDS: Readonly<Record<Exclude<SortKey, 'name'>, string>> = {
  total: '问题',
  overdue: '逾期',
  rate: '完成率',
};

/** The header of a column; the names' own says what they are names of. */
export function columnWord(key: SortKey, by: GroupKey): string {
  return key === 'name' ? GROUP_KINDS[by] : SORT_WORDS[key];
}

export function longestLine({ daysLate }: GroupRow): string {
  return `最久 ${daysLate} 天`;
}

/** What the rate was counted from. */
export function shareLine({ numerator, denominator }: CompletionRate): string {
  return `${numerator}/${denominator}`;
}

export function locateLine(count: number): string {
  return `在表中定位这 ${count} 个问题`;
}

export function moreGroupsLine(hidden: number): string {
  return `显示其余 ${hidden} 个`;
}

/** Folds the others away again. */
export function firstGroupsLine(first: number): string {
  return `只显示前 ${first} 个`;
}

export function moreProblemsLine(hidden: number, next: number): string {
  return hidden > next ? `再显示 ${next} 个（还有 ${hidden} 个）` : `显示其余 ${hidden} 个`;
}

/** “2025年4月”. */
export function monthLine(month: Month): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return `${year}年${number}月`;
}

/** The parts of a month's bar, in their order. */
const MONTH_PARTS = { overdue: '逾期', open: '期内未完成', completed: '已完成' };

/**
 * The word of a part in the legend.
 *
 * @param late Was anything completed late? It is part of what is completed here, unlike in the bar of states.
 */
export function monthPartWord(part: MonthPartName, late: boolean): string {
  return part === 'completed' && late ? '已完成（含逾期完成）' : MONTH_PARTS[part];
}

/** A month read out. */
export function monthName({ month, rows, completed, overdue, open }: MonthFigures): string {
  const { overdue: late, open: still, completed: done } = MONTH_PARTS;
  const parts = [
    [late, overdue],
    [still, open],
    [done, completed],
  ] as const;
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count} 个`);
  return `${monthLine(month)}到期 ${rows.length} 个：${said.join('，')}`;
}

/** A month in which nothing falls due; only the as-of month is listed all the same. */
export const NOTHING_DUE = '没有到期的';

export function monthOverdueLine(overdue: number): string {
  return `逾期 ${overdue}`;
}

/** The months before and after those that are shown. */
export function otherMonthsLine(
  which: 'earlier' | 'later',
  months: number,
  { total, overdue }: { readonly total: number; readonly overdue: number },
): string {
  const late = overdue > 0 ? `，逾期 ${overdue} 个` : '';
  return `${which === 'earlier' ? '更早' : '更晚'} ${months} 个月（${total} 个问题${late}）`;
}

/** Where a changed problem stands now. */
export function changedRowsLine(row: number, lastRow: number): string {
  return row === lastRow ? `第${row}行` : `第${row}–${lastRow}行`;
}

/** @param found What the look-backs found, in the words of the ledger: 反弹, 未整改到位. */
export function relapsedLine(count: number, found: string): string {
  return `其中回头看发现${found} ${count} 个，已退回未完成`;
}
