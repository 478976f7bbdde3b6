import { AUDIENCE_NAMES } from '../../../app/draft-names';
import type { Audience } from '../../../domain/report/types';
import type { OwnSheet, Removal, UndoneWrite, WrittenSheet } from '../../../app/ports';
import type { SnapshotKept } from '../../../app/kept-snapshots';
import type { Notice, Task } from '../../../app/session';
import { formatChineseDay } from '../../../domain/calendar/day';
import { DEFAULT_PRESET, paletteOf } from '../../../domain/palette/presets';
import { DISPLAY_STATES } from '../../../domain/palette/types';
import { checkWrittenLine, correctedLine } from './corrections';
import { noticeAtOnce, type AtOnce, type NoticeWords } from './notice-at-once';
import { failureLine } from './pane';
import { undoneLine } from './undo';
import { settingsDamagedText } from './settings-damage';

/** The two versions of a report. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = AUDIENCE_NAMES;

type LaterKind = Exclude<Notice['kind'], AtOnce>;

type Wordings = {
  readonly [Kind in LaterKind]: (notice: Extract<Notice, { kind: Kind }>) => NoticeWords;
};

const success = (text: string): NoticeWords => ({ intent: 'success', text });

const WORDINGS: Wordings = {
  highlighted: highlightedNotice,
  summaryWritten: summaryNotice,
  boardWritten: boardNotice,
  snapshotTaken: ({ snapshot }) => snapshotNotice(snapshot),
  settingsDamaged: ({ parts, newer, snapshots = 0 }) => ({
    intent: 'warning',
    text: settingsDamagedText({ parts, newer }, snapshots),
  }),
  snapshotsDamaged: ({ damaged }) => ({
    intent: 'warning',
    text: `工作簿里先前记下的进度有${damaged}次读不出来，已略过；下次记下进度时会清理。`,
  }),
  snapshotsCleared: ({ count }) =>
    success(`已清除${count}次进度记录，台账和汇总表没有改动。保存工作簿后不能恢复。`),
  ledgerStarted: ({ sheet }) =>
    success(`已在“${sheet.name}”写好一份空白台账。请从示例行的下一行填起，示例行不计数。`),
  checkWritten: ({ sheet, count }) => success(checkWrittenLine(sheet.name, count)),
  corrected: ({ done, skipped }) => edited(done, correctedLine(done, skipped)),
  undone: ({ undone }) => undoneNotice(undone),
  removed: ({ removal }) => success(removedText(removal)),
  settingsSaved: ({ coloured }) =>
    success(
      coloured === true
        ? '设置已保存，数字已按新设置重算。台账上还是原来的颜色，请点“重新着色”；汇总表和挂图要用时请再生成。'
        : '设置已保存，数字已按新设置重算。',
    ),
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
  cancelled: ({ during, wrote }) => ({
    intent: 'info',
    text: wrote ? STOPPED_HALFWAY[during] : '已停下，还没有写入，工作簿没有改动。',
  }),
};

/** What came of the last thing the user asked for, with its figures. */
export function noticeWords(notice: Notice): NoticeWords {
  const atOnce = noticeAtOnce(notice);
  if (atOnce) return atOnce;
  // The row for a kind takes exactly that kind's notice, which the compiler cannot follow here.
  const word = WORDINGS[notice.kind as LaterKind] as (notice: Notice) => NoticeWords;
  return word(notice);
}

/** Where nothing was done, somebody should look why. */
function edited(done: number, text: string): NoticeWords {
  return { intent: done > 0 ? 'success' : 'warning', text };
}

/** Where something could not be put back, somebody should look. */
function undoneNotice(undone: UndoneWrite): NoticeWords {
  const { kind, restored, chartless } = undone;
  const isWhole = kind === 'correct' ? restored > 0 : chartless.length === 0;
  return { intent: isWhole ? 'success' : 'warning', text: undoneLine(undone) };
}

type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

/** “已着色：逾期3个、临期2个；其余8个不着色。” What is filled depends on the colours chosen. */
function highlightedNotice({
  counts,
  preset = DEFAULT_PRESET,
  summaryRewritten = false,
}: NoticeOf<'highlighted'>): NoticeWords {
  const palette = paletteOf(preset);
  const filled = DISPLAY_STATES.filter((state) => palette[state].filled && counts[state] > 0);
  const plain = DISPLAY_STATES.filter((state) => !palette[state].filled);
  const rest = plain.reduce((sum, state) => sum + counts[state], 0);
  const parts = filled.map((state) => `${palette[state].word}${counts[state]}个`);
  const tail = rest > 0 ? `；其余${rest}个不着色` : '';
  const coloured =
    parts.length === 0
      ? `着色规则已写入，目前${rest}个问题都不需要颜色。`
      : `已着色：${parts.join('、')}${tail}。`;
  const also = summaryRewritten ? '汇总表原来没有“预警”一项，已一并重新生成。' : '';
  return success(`${coloured}${also}`);
}

function summaryNotice({ sheet, live, snapshot }: NoticeOf<'summaryWritten'>): NoticeWords {
  const figures = live ? '数字是公式，台账改了会跟着变。' : '数字是固定值，台账改了请再生成一次。';
  const noted = snapshot === undefined ? null : alongWords(snapshot);
  const isWhole = sheet.refused === undefined && noted?.intent !== 'warning';
  return {
    intent: isWhole ? 'success' : 'warning',
    text: `已生成“${sheet.name}”，${figures}${refusedText(sheet, '打印前请在“页面布局”里设成 A4 横向')}${noted?.text ?? ''}`,
  };
}

function boardNotice({ sheet }: NoticeOf<'boardWritten'>): NoticeWords {
  const print = sheet.refused?.includes('page')
    ? '打印前要先设好页面'
    : '按 A3 横向排版，可以直接打印';
  return {
    intent: sheet.refused === undefined ? 'success' : 'warning',
    text: `已生成“${sheet.name}”，一个问题一行，${print}。数字是固定值，台账改了请再生成一次。${refusedText(sheet, '纸张请在“页面布局”里设成 A3 横向')}`,
  };
}

/** What this Excel left out of a sheet of ours; the cells are all there. */
function refusedText({ refused = [] }: WrittenSheet, page: string): string {
  const charts = refused.includes('charts')
    ? '当前的 Excel 没有画全图表，表格里的数字是全的。'
    : '';
  const paper = refused.includes('page') ? `当前的 Excel 没有设好打印页面，${page}。` : '';
  return `${charts}${paper}`;
}

/** 记下本次进度, asked for by itself. */
function snapshotNotice(kept: SnapshotKept): NoticeWords {
  if (kept.kind !== 'kept') return notKept(kept);
  const { day, replaced, dropped } = kept;
  const said = `已记下${formatChineseDay(day)}的进度，存放在这个工作簿里，没有改动任何单元格；保存工作簿后下次还在，以后可以对照变化。`;
  return success(`${said}${replacedText(replaced)}${droppedText(dropped)}`);
}

type Along = NonNullable<NoticeOf<'summaryWritten'>['snapshot']>;

/** What came of noting the progress along with the summary sheet. */
function alongWords(kept: Along): NoticeWords {
  switch (kept.kind) {
    case 'kept': {
      const { day, replaced, dropped } = kept;
      return success(
        `同时记下了${formatChineseDay(day)}的进度。${replacedText(replaced)}${droppedText(dropped)}`,
      );
    }
    case 'failed':
      return { intent: 'warning', text: `但进度没有记下：${failureLine(kept.failure)}` };
    case 'left':
    case 'tooMany':
      return notKept(kept);
  }
}

function notKept(kept: Exclude<SnapshotKept, { kind: 'kept' }>): NoticeWords {
  if (kept.kind === 'left') {
    // An earlier note of that day is as good as wanted.
    return success(
      `${formatChineseDay(kept.day)}的进度先前已经记过，这次没有替换。需要替换时请点“记下本次进度”。`,
    );
  }
  return {
    intent: 'warning',
    text: `这次没有记下进度：台账有${kept.total}个问题，最多只能记${kept.limit}个。台账和汇总表不受影响。`,
  };
}

function replacedText(replaced: boolean): string {
  return replaced ? '同一天先前记的一次已被替换。' : '';
}

function droppedText(dropped: number): string {
  return dropped > 0 ? `较早的${dropped}次已不再保留。` : '';
}

const DO_AGAIN = '已停下，只写了一部分；再做一次就会补全。';

/** What the user reads after stopping a task part of which stands. */
const STOPPED_HALFWAY: Readonly<Record<Task, string>> = {
  highlight: '已停下，着色只写了一部分；再点一次“着色”就会补全，也可以在“设置”里撤除。',
  summary: '已停下，汇总表只写了一部分；再生成一次就会补全。',
  board: '已停下，挂图只写了一部分；再生成一次就会补全。',
  checkSheet: '已停下，体检表只写了一部分；再生成一次就会补全。',
  draftSheet: '已停下，文稿只写入了一部分；再写一次就会补全。',
  snapshot: DO_AGAIN,
  template: DO_AGAIN,
  word: DO_AGAIN,
  correct: DO_AGAIN,
  undo: '已停下，只撤销了一部分；再点一次“撤销”就会接着做。',
  remove: DO_AGAIN,
  saveSettings: DO_AGAIN,
  feedbackLedger: DO_AGAIN,
  notices: DO_AGAIN,
  lookBack: DO_AGAIN,
  comparison: DO_AGAIN,
  grouping: DO_AGAIN,
  collection: DO_AGAIN,
};

const OWN_SHEET_WORDS: Readonly<Record<OwnSheet, string>> = {
  summary: '汇总表',
  check: '体检表',
  draft: '文稿表',
  board: '挂图作战',
  comparison: '进度对比',
  grouping: '同类问题',
  collection: '各单位汇总',
  register: '督办登记',
  lookBack: '回头看',
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
