import { AUDIENCE_NAMES } from '../../../app/draft-names';
import type { Audience } from '../../../domain/report/types';
import type { OwnSheet, Removal } from '../../../app/ports';
import type { Notice } from '../../../app/session';
import { PALETTE } from '../../../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState } from '../../../domain/palette/types';
import { checkWrittenLine, correctedLine, restoredLine } from './corrections';
import { failureLine, FAILED_WORDS } from './pane';

/** The two versions of a report. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = AUDIENCE_NAMES;

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
  draftWritten: ({ sheet, audience }) =>
    success(`${AUDIENCE_WORDS[audience]}已写入“${sheet.name}”，台账没有改动。`),
  downloaded: ({ name }) => success(`已交给下载，请到“下载”文件夹找“${name}”。`),
  saveRefused: () => ({
    intent: 'warning',
    text: '这里不能下载文件，没有生成。请点“复制为 Word 格式”，再粘贴到 Word 里。',
  }),
  factsSaved: () => success('填写的信息已存进本工作簿，保存文件后就留在文件里。'),
  templateSaved: () => success('模板已存进本工作簿，下次起草时使用。'),
  templateReset: () => success('模板已恢复默认，下次起草时使用。'),
  masked: ({ done }) => ({
    intent: done > 0 ? 'success' : 'warning',
    text: done > 0 ? `公开稿已遮盖${done}处，内部稿没有改动。` : '所选各处都要自己改写，没有遮盖。',
  }),
  wordsMoved: () => ({
    intent: 'warning',
    text: '这处文字已经改动，没有再改；请看最新的校对结果。',
  }),
  copied: ({ what }) => success(COPIED_WORDS[what]),
  copyRefused: () => ({
    intent: 'warning',
    text: '这里不允许自动复制。请选中文字后按 Ctrl+C（Mac 按 ⌘C）。',
  }),
  failed: ({ during, failure }) => ({
    intent: 'error',
    text: `${FAILED_WORDS[during]}：${failureLine(failure)}`,
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

const COPIED_WORDS: Readonly<Record<Extract<Notice, { kind: 'copied' }>['what'], string>> = {
  draft: '文稿已复制。',
  richDraft: '文稿已复制，在 Word 或 WPS 里粘贴就带格式。',
  diagnostics: '诊断信息已复制。',
};

const OWN_SHEET_WORDS: Readonly<Record<OwnSheet, string>> = {
  summary: '汇总表',
  check: '体检表',
  draft: '文稿表',
};

/** 甲, 甲和乙, 甲、乙和丙. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join('、')}和${last}`;
}

function removedText({ rules, helperColumns, cleared }: Removal): string {
  const parts = [
    ...(rules > 0 ? [`颜色规则${rules}条`] : []),
    ...(helperColumns > 0 ? [`助手列${helperColumns}列`] : []),
  ];
  if (parts.length === 0 && cleared.length === 0) {
    return '没有找到助手留下的内容，工作簿没有改动。';
  }
  const taken = parts.length > 0 ? `已撤除${parts.join('、')}` : '已撤除';
  const sheets = listed(cleared.map((kind) => OWN_SHEET_WORDS[kind]));
  return sheets === '' ? `${taken}。` : `${taken}，${sheets}已清空。`;
}
