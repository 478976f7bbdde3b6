import { formatChineseDay, type Day } from '../../../../domain/calendar/day';
import type { NoticeKind } from '../../../../domain/supervision/kinds';
import type { NoticeProblem } from '../../../../domain/supervision/types';

/** What 督办提醒 says. Names of units and numbers are the ledger's and the register's own. */

export const NOTICE_KIND_WORDS: Readonly<Record<NoticeKind, string>> = {
  remind: '提醒函',
  supervise: '督办单',
  interview: '约谈建议',
};

export const SUPERVISION_WORDS = {
  loading: '正在读取督办登记……',
  retry: '重新读取',
  none: '截至统计日期，没有要提醒、督办或建议约谈的问题。',
  preview: '预览',
  closePreview: '收起预览',
  tentative: '编号以登记时为准。',
  nameless: { unit: '台账没有填责任单位', leader: '台账没有填责任领导' },
  noNumber: '未写编号',
  several: '台账一个单元格写了多个，合发一份',
  goTo: '到台账查看',
  issue: '生成并登记',
  again: '其中有的今天已经为同一问题发过，仍要再发吗？',
  issueAgain: '仍要再发',
  cancel: '取消',
  overdue: '过期未回复',
  settings: '督办设置',
  unreadable:
    '督办登记表里找不到“编号”等标题行，暂时不能登记。请把标题行改回来（编号、类型、发出日期、发往……），再点“重新读取”。',
  damaged: '工作簿里保存的督办设置有一部分读不出来，这部分按默认值办理。',
  newer: '督办设置由更新版本的助手保存，这里读不懂的部分会原样保留。',
  holidays: '回复日期所在年份的放假安排还没有收录，只避开了周六、周日；文中已标出，请核对。',
  otherDay:
    '统计日期不是今天：文中的逾期、剩余天数是统计日期那天的。要按今天发，请先把统计日期改回今天。',
  cannotSave: '这里的 Excel 不能下载文件，不能生成。请改用能下载文件的 Excel，或用命令行生成。',
};

export const RULE_WORDS = {
  remindDays: '到期前几天起提醒',
  remindDaysHint: '默认10天：公开做法中有到期前20天、10天两次预警的（江津）。',
  superviseDays: '逾期几天起督办',
  superviseDaysHint: '默认1天：公开做法中有到期未完成即发函的（江津）。不足这些天的仍发提醒函。',
  interviewDays: '逾期几天起建议约谈',
  interviewDaysHint: '默认30天，没有统一规定，按本单位惯例填写；留空为不按天数。',
  interviewAfter: '发过几次督办单后建议约谈',
  interviewAfterHint:
    '默认3次：公开做法中有三次红牌即约谈的（隆昌）。按登记表计数，留空为不按次数。',
  replyDays: '回复期限（工作日）',
  replyDaysHint: '默认5个工作日，没有统一规定，按本单位惯例填写。',
  by: '发给谁',
  byUnit: '按责任单位',
  byLeader: '按责任领导',
  files: 'Word 文件',
  oneFile: '合成一个文件，每份另起一页',
  manyFiles: '每份一个文件',
  prefix: '编号前缀',
  prefixHint: '写在“督办〔2026〕3号”前面，可不填。',
  issuer: '发文单位',
  leadingGroup: '领导小组名称',
  leadingGroupHint: '约谈建议报送的对象。',
  save: '保存督办设置',
  saved: '督办设置已保存在这个工作簿里。',
};

export function wrongNumber(low: number, high: number, mayBeBlank: boolean): string {
  return `请填${low}到${high}之间的整数${mayBeBlank ? '，或留空' : ''}。`;
}

/** “发出日期2025年4月30日，逾期和剩余天数按统计日期2025年4月30日计算。”. */
export function issueLine(issued: Day, asOf: Day): string {
  return `发出日期${formatChineseDay(issued)}，逾期和剩余天数按统计日期${formatChineseDay(asOf)}计算。`;
}

/** “提醒函（3份）”. */
export function kindHead(kind: NoticeKind, count: number): string {
  return `${NOTICE_KIND_WORDS[kind]}（${count}份）`;
}

/** “共5份：约谈建议1份，督办单1份，提醒函3份。”. */
export function totalLine(counts: readonly (readonly [kind: NoticeKind, count: number])[]): string {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.map(([kind, count]) => `${NOTICE_KIND_WORDS[kind]}${count}份`);
  return `共${all}份：${parts.join('，')}。`;
}

export function moreNotices(count: number): string {
  return `再显示一些（还有${count}份）`;
}

/** “ · 2个问题”, behind the unit or leader as the ledger names it. */
export function groupCount(count: number): string {
  return ` · ${count}个问题`;
}

export function sentTodayLine(number: string): string {
  return `今天已发过${number}`;
}

/** “逾期15天”, “剩余9天”, “当日到期”. */
export function problemDays({ daysLate }: NoticeProblem): string {
  if (daysLate > 0) return `逾期${daysLate}天`;
  return daysLate === 0 ? '当日到期' : `剩余${-daysLate}天`;
}

/** “序号30 · 第49行”. */
export function problemPlace({ serial, row }: NoticeProblem): string {
  return serial === '' ? `第${row}行` : `序号${serial} · 第${row}行`;
}

export function issueButton(count: number): string {
  return count === 0 ? '生成并登记' : `生成并登记（${count}份）`;
}

/** “ · 超过回复日期7天”, behind number and addressee as the register has them. */
export function overdueDays(days: number): string {
  return ` · 超过回复日期${days}天`;
}

export function unreadLine(cells: readonly string[], more: number): string {
  return `登记表里有${cells.length + more}个单元格没有读懂，已原样保留：${cells.join('、')}${more > 0 ? '等' : ''}。`;
}

export function alikeLine(sheets: readonly string[]): string {
  const names = sheets.map((name) => `“${name}”`).join('、');
  return `工作表${names}也是督办登记表的样子，但不是助手登记用的那张（可能是复制的，或在别的软件里另存过）；编号和已发次数已接着它算，新发的登记在助手的登记表里。`;
}

export function elsewhereLine(count: number): string {
  return `登记表里有${count}条是别的台账工作表的，没有计入已发次数。`;
}

/** What was issued, and what of it did not reach the user. */
export function issuedLine(
  numbers: readonly string[],
  sheet: string,
  refused: readonly string[],
): string {
  const done = `已在“${sheet}”登记${numbers.length}份：${numbers.join('、')}。`;
  if (refused.length === 0) return `${done}Word 文件已下载，发出前请补齐［待补充］的内容。`;
  return `${done}但${refused.join('、')}的 Word 文件没有下载成功，编号已在登记表中；可以撤销这次写入后重新生成。`;
}
