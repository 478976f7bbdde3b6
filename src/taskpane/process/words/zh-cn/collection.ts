import type { Progress } from '../../../../app/reading-state';
import { formatChineseDay, type Day } from '../../../../domain/calendar/day';
import type { CollectionReport } from '../../../../domain/collection/types';
import { STATUSES } from '../../../../domain/ledger/types';
import { PALETTE } from '../../../../domain/palette/palette';
import { formatPercent } from '../../../../domain/summary/percent';
import type { Summary } from '../../../../domain/summary/types';
import type { UnitColumn } from '../../collection/sort-units';

/** What 汇总各单位 says. Names of units and files, reasons and notes are Chinese in any language. */
export const COLLECTION_WORDS = {
  about:
    '选上各单位报来的台账（.xlsx），可以一次选很多个，也可以拖到这里。逐个读取后合成一张汇总表。文件只在这台电脑上读取，不改动，也不上传。',
  unavailable: '这里不能打开别的文件，不能汇总。请更新 Excel 后再试。',
  choose: '选择台账文件',
  more: '再加文件',
  clear: '清空重选',
  own: '把当前工作簿也算进来',
  ownHint: '这份台账的文件已经选过的，不要再勾选，以免重复计入。',
  working: '正在逐个读取台账',
  stop: '停下',
  goOn: '接着读取',
  stale: '统计日期或设置改过了，原来的数字不再适用。',
  readAgain: '重新读取',
  nothingRead: '没有读出一份台账，没有可以汇总的数字。',
  feedback:
    '各台账的反馈日期以表上写明的为准；没有写的，“立行立改”等算不出日期的问题不判逾期。同一单位的几个文件合并为一行。',
  write: '写出汇总表',
  notWritten: '没有写出：有的文件还没有读完。',
  table: '各单位情况',
  sortHint: '点列名排序，再点一次倒过来；逾期、完成率先列最差的。',
  moreUnits: '再列一些单位',
  unread: '没有计入的文件',
  notes: '已计入，但请核对',
};

export const UNIT_COLUMN_WORDS: Readonly<Record<UnitColumn, string>> = {
  unit: '单位',
  total: '问题',
  completed: '已完成',
  overdue: '逾期',
  dueSoon: '临期',
  rate: '完成率',
};

export function chosenLine(count: number): string {
  return `已选 ${count} 个文件。`;
}

export function collectionProgress({ done, all }: Progress): string {
  return `已读取 ${done}/${all} 个文件`;
}

export function replacedLine(names: readonly string[]): string {
  return `同名的只计后选的一份：${names.join('、')}。如果是两份不同的台账，请先改成不同的文件名。`;
}

export function stoppedLine(left: number): string {
  return `已停下，还有 ${left} 个文件没有读，先不汇总。`;
}

export function collectedLine({ read, units, unread }: CollectionReport): string {
  return `读取台账 ${read} 份，合并为 ${units.length} 个单位；没有计入的文件 ${unread.length} 个。`;
}

export function collectionTotalLine(summary: Summary, longestLate: number, asOf: Day): string {
  const { total, byStatus, overdue, dueSoon } = summary;
  const counts = STATUSES.filter((status) => byStatus[status] > 0)
    .map((status) => `，${PALETTE[status].word} ${byStatus[status]} 个`)
    .join('');
  const longest = overdue > 0 ? `（最长 ${longestLate} 天）` : '';
  return `截至${formatChineseDay(asOf)}：问题 ${total} 个${counts}；其中逾期 ${overdue} 个${longest}，临期 ${dueSoon} 个。`;
}

export function collectionRateLine({ completionRate }: Summary): string {
  const { numerator, denominator, percent } = completionRate;
  if (denominator === 0) return '没有可以计算完成率的问题。';
  return `完成率${formatPercent(percent)}（${numerator}/${denominator}）。`;
}

export function unreadFile(file: string, reason: string, advice: string): string {
  return `${file}：${reason}。${advice}。`;
}

export function fileNote(file: string, note: string): string {
  return `${file}：${note}。`;
}

export function collectionWritten(units: number, sheet: string): string {
  return `已把 ${units} 个单位的汇总写到“${sheet}”，各单位的文件没有改动。`;
}
