import type { Feedback, AnswerReason, UnusedReason } from '../../../../domain/feedback/types';
import type { CategoryLevel } from '../../../../app/process/feedback-ledger';

/** What 反馈成账 says. Sentences that take figures are functions of them. */
export const FEEDBACK_WORDS = {
  about:
    '把反馈意见的全文粘贴到下面，或打开 .txt、.docx 文件（也可以拖进来）。文字只在本机处理，不上传。',
  paste: '反馈意见全文',
  open: '打开文件',
  read: '拆分问题',
  reading: '正在读取文件',
  wrongKind:
    '只能读取 .txt 和 .docx 文件。旧格式（.doc、.wps）请先另存为 .docx，或把文字粘贴进来。',
  tooLarge: '文件太大，读不了。请把反馈意见的文字粘贴进来。',
  emptyFile: '文件里没有文字。如果是扫描件，请先识别成文字再粘贴进来。',
  unreadable: '文件读不出来，可能已经损坏。请在 Word 里另存一份再试，或把文字粘贴进来。',
  noProblems:
    '没有认出问题。请确认粘贴的是反馈意见全文；下面列出没有用到的句子，可以逐句转为问题。',
  startOver: '换一份文稿',
  startOverHint: '已做的修改会丢掉，原文还在输入框里。',
  unit: '被巡察（审计、检查）单位',
  unitHint: '文稿里没有写明的，请补上；会写进台账标题和填报单位。',
  feedbackDate: '反馈日期',
  feedbackDateHint: '文稿里没有写明的，请补上；“立行立改”等时限从这一天算起。',
  category: '问题类别填写',
  noHeading: '（没有标题）',
  corrected: '已修改',
  removed: '已删除',
  split: '在光标处拆分',
  merge: '与上一条合并',
  remove: '删除',
  restore: '恢复',
  showSource: '看原文',
  hideSource: '收起原文',
  splitHint: '请先把光标放到要拆开的地方，再点“在光标处拆分”。',
  use: '转为问题',
  unused: '没有用到的句子',
  recommendations: '意见建议',
  noAnswer: '没有找到对应的问题',
  more: '再列一些',
  write: '生成台账',
};

export const CATEGORY_WORDS: Readonly<Record<CategoryLevel, string>> = {
  outermost: '只填一级标题',
  all: '各级标题连起来填',
};

export const UNUSED_WORDS: Readonly<Record<UnusedReason, string>> = {
  opening: '开头',
  background: '基本情况或成绩',
  introduction: '引出下文',
  emptyHeading: '标题下没有内容',
  closing: '结尾',
};

export const ANSWER_WORDS: Readonly<Record<AnswerReason, string>> = {
  follows: '紧跟在问题后面',
  words: '用词相同',
  group: '同一部分',
};

/** “共 45 个问题”, and what became of others. */
export function feedbackCount(count: number, removed: number): string {
  return removed === 0 ? `共 ${count} 个问题` : `共 ${count} 个问题，另有 ${removed} 个已删除`;
}

/** When and by whom it was inspected; null where the text says neither. */
export function inspectedLine({ inspected, group }: Feedback): string | null {
  const parts = [
    ...(inspected === null ? [] : [`${inspected.from} 至 ${inspected.to}`]),
    ...(group === null ? [] : [group.text]),
  ];
  return parts.length === 0 ? null : `巡察（审计、检查）：${parts.join('，')}`;
}

export function problemLabel(n: number): string {
  return `第 ${n} 个问题`;
}

/** Which problems a recommendation answers, and by what it was told. */
export function answersLine(
  numbers: readonly number[],
  reason: string,
  words: readonly string[],
): string {
  const told = words.length === 0 ? '' : `：${words.join('、')}`;
  return `对应第 ${numbers.join('、')} 个问题（${reason}${told}）`;
}

export function unusedTitle(count: number): string {
  return `没有用到的句子（${count}）`;
}

export function recommendationsTitle(count: number): string {
  return `意见建议（${count}）`;
}

export function writtenLine(count: number, sheet: string): string {
  return `已在工作表“${sheet}”生成台账，共 ${count} 个问题。请接着填整改措施、责任和时限。`;
}
