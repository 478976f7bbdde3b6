import type { OwnSheet, Removal } from '../app/ports';
import type { Notice } from '../app/session';
import { PALETTE } from '../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState } from '../domain/palette/types';
import { checkWrittenLine, correctedLine, restoredLine } from './check-words';
import { FAILED_WORDS } from './words';

export interface NoticeWords {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

type Wordings = {
  readonly [Kind in Notice['kind']]: (notice: Extract<Notice, { kind: Kind }>) => NoticeWords;
};

const success = (text: string): NoticeWords => ({ intent: 'success', text });

const WORDINGS: Wordings = {
  highlighted: ({ counts }) => success(highlightedText(counts)),
  summaryWritten: ({ sheet, live }) =>
    success(
      live
        ? `已生成“${sheet.name}”，数字是公式，台账改了会跟着变。`
        : `已生成“${sheet.name}”，数字是固定值，台账改了请再生成一次。`,
    ),
  checkWritten: ({ sheet, count }) => success(checkWrittenLine(sheet.name, count)),
  corrected: ({ done, skipped }) => edited(done, correctedLine(done, skipped)),
  restored: ({ done, skipped }) => edited(done, restoredLine(done, skipped)),
  removed: ({ removal }) => success(removedText(removal)),
  settingsSaved: () => success('设置已保存，数字已按新设置重算。'),
  copied: ({ what }) => success(what === 'draft' ? '草稿已复制。' : '诊断信息已复制。'),
  copyRefused: () => ({
    intent: 'warning',
    text: '这里不允许自动复制。请选中文字后按 Ctrl+C（Mac 按 ⌘C）。',
  }),
  failed: ({ during, failure }) => ({
    intent: 'error',
    text: `${FAILED_WORDS[during]}：${failure.message}`,
  }),
};

/** What came of the last thing the user asked for, with its figures. */
export function noticeWords(notice: Notice): NoticeWords {
  // The row for a kind takes exactly that kind's notice, which the compiler cannot follow here.
  const word = WORDINGS[notice.kind] as (notice: Notice) => NoticeWords;
  return word(notice);
}

/** Where nothing was done, somebody should look why. */
function edited(done: number, text: string): NoticeWords {
  return { intent: done > 0 ? 'success' : 'warning', text };
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

const OWN_SHEET_WORDS: Readonly<Record<OwnSheet, string>> = {
  summary: '汇总表',
  check: '体检表',
};

function removedText({ rules, helperColumns, cleared }: Removal): string {
  const parts = [
    ...(rules > 0 ? [`颜色规则${rules}条`] : []),
    ...(helperColumns > 0 ? [`助手列${helperColumns}列`] : []),
  ];
  if (parts.length === 0 && cleared.length === 0) {
    return '没有找到助手留下的内容，工作簿没有改动。';
  }
  const taken = parts.length > 0 ? `已撤除${parts.join('、')}` : '已撤除';
  const sheets = cleared.map((kind) => OWN_SHEET_WORDS[kind]).join('和');
  return sheets === '' ? `${taken}。` : `${taken}，${sheets}已清空。`;
}
