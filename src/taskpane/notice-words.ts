import type { Notice } from '../app/session';
import { PALETTE } from '../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState } from '../domain/palette/types';
import { FAILED_WORDS } from './words';

export interface NoticeWords {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

/** What came of the last thing the user asked for, with its figures. */
export function noticeWords(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case 'highlighted':
      return { intent: 'success', text: highlightedText(notice.counts) };
    case 'summaryWritten':
      return {
        intent: 'success',
        text: notice.live
          ? `已生成“${notice.sheet.name}”，数字是公式，台账改了会跟着变。`
          : `已生成“${notice.sheet.name}”，数字是固定值，台账改了请再生成一次。`,
      };
    case 'removed':
      return { intent: 'success', text: removedText(notice.removal) };
    case 'settingsSaved':
      return { intent: 'success', text: '设置已保存，数字已按新设置重算。' };
    case 'copied':
      return {
        intent: 'success',
        text: notice.what === 'draft' ? '草稿已复制。' : '诊断信息已复制。',
      };
    case 'copyRefused':
      return {
        intent: 'warning',
        text: '这里不允许自动复制。请选中文字后按 Ctrl+C（Mac 按 ⌘C）。',
      };
    case 'failed':
      return {
        intent: 'error',
        text: `${FAILED_WORDS[notice.during]}：${notice.failure.message}`,
      };
  }
}

/** “已着色：逾期3个、临期2个；其余8个不着色。” */
function highlightedText(counts: Readonly<Record<DisplayState, number>>): string {
  const filled = DISPLAY_STATES.filter((state) => PALETTE[state].filled && counts[state] > 0);
  const plain = DISPLAY_STATES.filter((state) => !PALETTE[state].filled);
  const rest = plain.reduce((sum, state) => sum + counts[state], 0);
  const parts = filled.map((state) => `${PALETTE[state].word}${counts[state]}个`);
  if (parts.length === 0) return `着色规则已写入，目前${rest}个问题都不需要颜色。`;
  const tail = rest > 0 ? `；其余${rest}个不着色` : '';
  return `已着色：${parts.join('、')}${tail}。`;
}

function removedText(removal: Extract<Notice, { kind: 'removed' }>['removal']): string {
  const parts = [
    ...(removal.rules > 0 ? [`颜色规则${removal.rules}条`] : []),
    ...(removal.helperColumns > 0 ? [`助手列${removal.helperColumns}列`] : []),
  ];
  if (parts.length === 0 && !removal.summaryCleared) {
    return '没有找到助手留下的内容，工作簿没有改动。';
  }
  const taken = parts.length > 0 ? `已撤除${parts.join('、')}` : '已撤除';
  return removal.summaryCleared ? `${taken}，汇总表已清空。` : `${taken}。`;
}
