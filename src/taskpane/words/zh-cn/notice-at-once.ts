import type { Notice } from '../../../app/session';
import { FAILED_WORDS, failureLine } from './pane';

/** What came of things that may be done where the later files of the pane did not come. */

export interface NoticeWords {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** The kinds of notices whose words are on the first screen. */
export type AtOnce = 'copied' | 'copyRefused' | 'failed' | 'processed';

/** What was copied. */
export const COPIED_WORDS: Readonly<Record<Extract<Notice, { kind: 'copied' }>['what'], string>> = {
  draft: '文稿已复制。',
  richDraft: '文稿已复制，在 Word 或 WPS 里粘贴就带格式。',
  diagnostics: '诊断信息已复制。',
  followUp: '催办名单已复制，粘贴到消息或文档里就能用。',
};

/** Said once where Excel forgets its own undo list as soon as an add-in writes. */
export const CTRL_Z_NOTE =
  '当前的 Excel 按 Ctrl+Z 退不回到助手写入之前；要退回，请用“撤销”，或“设置”里的“撤销上一次写入”。';

/** What a notice says that needs no later file; null for all others. */
export function noticeAtOnce(notice: Notice): NoticeWords | null {
  if (notice.kind === 'copied') {
    return { intent: 'success', text: COPIED_WORDS[notice.what] };
  }
  if (notice.kind === 'copyRefused') {
    return {
      intent: 'warning',
      text: '这里不允许自动复制。请选中文字后按 Ctrl+C（Mac 按 ⌘C）。',
    };
  }
  if (notice.kind === 'processed') {
    return { intent: notice.isPartial ? 'warning' : 'success', text: notice.text };
  }
  if (notice.kind === 'failed') {
    return {
      intent: 'error',
      text: `${FAILED_WORDS[notice.during]}：${failureLine(notice.failure)}`,
    };
  }
  return null;
}
