import { formatChineseDay, type Day } from '../../../domain/calendar/day';
import { columnLetter } from '../../../domain/grid/cells';
import { HELPER_TITLES } from '../../../domain/highlight/names';
import type { Ledger, LedgerItem } from '../../../domain/ledger/types';
import type { Summary } from '../../../domain/summary/types';
import type { Doing, Tab, Task } from '../../../app/session';
import type { NotALedger } from '../../../app/session';
import type { Failure } from '../../../app/session-failure';
import { PALETTE } from '../../../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState } from '../../../domain/palette/types';

/**
 * What the pane says on its first screen beside the figures of 概览; the files beside this one hold the words
 * of what comes later. Sentences that take figures are functions of them.
 */

export const TAB_WORDS: Readonly<Record<Tab, string>> = {
  overview: '概览',
  warnings: '预警',
  findings: '体检',
  draft: '文稿',
  process: '流程',
  settings: '设置',
};

export const ACTION_WORDS = {
  highlight: '着色',
  highlightAgain: '重新着色',
  summary: '生成汇总表',
  board: '挂图作战',
  draft: '起草',
  startLedger: '新建一份整改台账',
  cancel: '停下',
  copyDiagnostics: '复制诊断信息',
  selfTest: '打开自检页',
  retry: '重试',
  readAgain: '重新读取',
  dismiss: '关闭',
  showSummary: '查看汇总表',
  showCheck: '查看体检表',
  showDraft: '查看文稿表',
  showBoard: '查看挂图',
  undo: '撤销',
  confirm: '确认',
  followToday: '用今天',
  save: '保存',
  restore: '恢复默认值',
  remove: '撤除助手痕迹',
};

/** Said while a task runs. */
export const TASK_WORDS: Readonly<Record<Task, string>> = {
  highlight: '正在着色…',
  summary: '正在生成汇总表…',
  board: '正在生成挂图作战图…',
  checkSheet: '正在生成体检表…',
  draftSheet: '正在写入工作表…',
  snapshot: '正在记下本次进度…',
  template: '正在新建台账…',
  word: '正在生成 Word 文件…',
  correct: '正在修正…',
  undo: '正在撤销…',
  remove: '正在撤除…',
  saveSettings: '正在保存设置…',
  feedbackLedger: '正在生成台账…',
  notices: '正在生成督办单…',
  lookBack: '正在处理回头看…',
  comparison: '正在对比进度…',
  grouping: '正在归类问题…',
  collection: '正在写汇总…',
};

/** The subject of “…没有完成” when something failed. */
export const FAILED_WORDS: Readonly<Record<Doing, string>> = {
  highlight: '着色没有完成',
  summary: '汇总表没有生成',
  board: '挂图作战图没有生成',
  checkSheet: '体检表没有生成',
  draftSheet: '文稿没有写入工作表',
  snapshot: '记下进度没有完成',
  template: '台账没有新建',
  word: 'Word 文件没有生成',
  correct: '修正没有完成',
  undo: '没有撤销',
  remove: '撤除没有完成',
  saveSettings: '设置没有保存',
  feedbackLedger: '台账没有生成',
  notices: '督办单没有生成',
  lookBack: '回头看没有完成',
  comparison: '进度对比没有完成',
  grouping: '归类没有完成',
  collection: '汇总没有写出',
  select: '没能定位到单元格',
  draft: '没能起草',
  copyDraft: '文稿没有复制',
  proofread: '校对没有完成',
  mask: '遮盖没有完成',
  saveDrafting: '填写的信息和模板没有存进工作簿',
};

export const PANE_WORDS = {
  name: '整改台账助手',
  tabs: '台账助手的各部分',
  loading: '正在读取台账…',
  asOf: '统计日期',
  feedback: '反馈日期',
  completionRate: '完成率',
  states: '问题状态',
  actions: '对台账的操作',
  notLedger: '这张表不像整改台账',
  emptySheet: '这张表是空的',
  failed: '没能读取台账',
  broken: '窗格出了意外',
  stillEmpty: '台账还没有填写',
  waitingForExcel: '正在等 Excel 响应；如果有单元格正在编辑，请按回车结束编辑。',
  chooseLedger: '切换台账',
  cancelled: '已停下，还没有读完台账',
  cancelledNext: '台账没有改动。要看数字，请重新读取。',
  diagnostics: '诊断信息',
  followUp: '催办名单',
  noCandidates: '本工作簿的其他工作表也不像整改台账。',
  candidates: '这些工作表像整改台账，点一下就切换过去：',
  outsideExcel: '请在 Excel 中打开：“开始”选项卡 → 整改台账助手。',
};

export const QUESTION_WORDS = {
  consentTitle: '要在台账右侧添加两列吗？',
  consentAgree: '同意并添加',
  consentDecline: '不添加，写固定数值',
  protectedTitle: '台账工作表受保护，写固定数值吗？',
  protectedAgree: '写固定数值',
  cancel: '取消',
  replaceAgree: '替换',
  removeTitle: '撤除助手痕迹？',
  removeAgree: '撤除',
  clearTitle: '清除进度记录？',
  clearAgree: '清除',
};

/** Columns that do not touch the ledger stay where they are when Excel sorts it. */
const APART_NOTE =
  '台账右侧紧挨着的列已有内容，这两列要与台账隔开；在表格里给台账排序时它们不会跟着动，排序后请重新着色。';

/** The word of each state; the sheet says the same. */
export const STATE_WORDS = Object.fromEntries(
  DISPLAY_STATES.map((state) => [state, PALETTE[state].word]),
) as Readonly<Record<DisplayState, string>>;

/** The bar of states, read out. */
export function statesLine(
  counts: readonly { readonly state: DisplayState; readonly count: number }[],
): string {
  const parts = counts.map(({ state, count }) => `${STATE_WORDS[state]}${count}个`);
  return `${PANE_WORDS.states}：${parts.join('，')}`;
}

export function problemsInLine(state: DisplayState): string {
  return `${STATE_WORDS[state]}的问题`;
}

/** 口径. */
export function ruleLine({ countingRule }: Summary): string {
  return countingRule;
}

/** The cause and the next step. */
export function failureLine({ message }: Failure): string {
  return message;
}

/** Why a sheet is no ledger. */
export function notLedgerLine({ message }: NotALedger): string {
  return message;
}

/** Which columns will come, what for, and how to be rid of them. */
export function consentBody(
  ledger: Ledger,
  helperColumn: number,
  to: 'highlight' | 'summary',
): string {
  const [first, second] = [helperColumn, helperColumn + 1].map(columnLetter);
  const columns = `会在“${ledger.sheet}”的 ${first ?? ''}、${second ?? ''} 列写入“${HELPER_TITLES.join('”和“')}”`;
  const isApart = helperColumn !== ledger.lastColumn + 1;
  const purpose =
    to === 'highlight'
      ? `颜色按这两列判断，${isApart ? '' : '排序、'}筛选、增删行以后仍然正确。`
      : '同时着色；汇总表用公式统计这两列，台账改了数字也跟着变。';
  const apart = isApart ? APART_NOTE : '';
  return `${columns}。${purpose}${apart}台账原有的单元格不改动；这两列可以隐藏，也可以随时在“设置”中撤除。`;
}

/** Why the figures of the summary sheet cannot follow a protected ledger, and how they would. */
export function protectedBody(sheet: string): string {
  return `“${sheet}”受保护，不能在右侧添加两列，汇总表的数字只能是固定值，台账改了请再生成一次。要让数字跟着变，请先在“审阅”中撤销保护，再生成汇总表。`;
}

/** Which header was recognised and how much stands under it. */
export function sourceLine(ledger: Ledger, summary: Summary): string {
  const [first, last] = [ledger.headerRows[0], ledger.headerRows.at(-1)];
  const rows = first === last ? `第${first ?? '?'}行` : `第${first ?? '?'}–${last ?? '?'}行`;
  return `表头${rows} · ${summary.total}个问题 · ${summary.measures}条措施`;
}

export function asOfLine(day: Day): string {
  return `截至${formatChineseDay(day)}`;
}

/** The 反馈日期 the deadlines were counted from, or that nobody said it. */
export function feedbackLine(day: Day | null): string {
  return day === null ? '未填写' : formatChineseDay(day);
}

/** The name of the button behind the 反馈日期. */
export function feedbackButton(day: Day | null): string {
  return `${PANE_WORDS.feedback}：${feedbackLine(day)}，去设置`;
}

/** The deadline of a listed problem: the day with how far it is, else the sheet's own words. */
export function dueLine(item: LedgerItem, asOfToDue: number | null): string {
  const { due, text } = item.deadline;
  if (due === null) return text === '' ? '没有写时限' : `时限：${text}`;
  const day = formatChineseDay(due);
  if (item.overdue) return `${day}到期，已逾期${item.daysLate}天`;
  if (item.dueSoon && asOfToDue !== null) {
    return asOfToDue === 0 ? `${day}到期，就在当天` : `${day}到期，还有${asOfToDue}天`;
  }
  return `时限：${day}`;
}

/** The name a screen reader gives a problem's button. */
export function rowLine(item: LedgerItem): string {
  return item.row === item.lastRow ? `第${item.row}行` : `第${item.row}–${item.lastRow}行`;
}

/** The name of a tab with the number of what waits there: “预警，8 个”. */
export function countedTab(tab: Tab, count: number): string {
  return `${TAB_WORDS[tab]}，${count} 个`;
}

export function rangeLine(low: number, high: number): string {
  return `请填${low}到${high}之间的整数。`;
}

/** A list is for finding; the whole sentence stands in the sheet, one click away. */
const TITLE_LENGTH = 44;

/** The problem as the list shows it: its number where it has one, and no more than two or three lines. */
export function problemTitle(item: LedgerItem): string {
  const words = item.problem.replaceAll(/\s+/gu, ' ').trim() || '（没有写问题）';
  const letters = Array.from(words);
  const short =
    letters.length > TITLE_LENGTH ? `${letters.slice(0, TITLE_LENGTH - 1).join('')}…` : words;
  return item.serial === '' ? short : `${item.serial}. ${short}`;
}

export function rowNumberLine(row: number): string {
  return `第${row}行`;
}

/** The whole page where Excel's own library did not come up: there is no pane yet to say it better. */
export function notStarted({ detail }: Failure): string {
  return `整改台账助手没能启动：没有等到 Excel 的接口。请关闭本窗格再打开一次；仍不行时把下面的内容发给维护人员。\n\n${detail}`;
}
