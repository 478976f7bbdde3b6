import type { OwnSheet, SkippedEdit, UndoneWrite } from '../../../../src/app/ports';
import type { Notice } from '../../../../src/app/session';
import { DISPLAY_STATES, type DisplayState } from '../../../../src/domain/palette/types';
import { noticeWords } from '../../../../src/taskpane/words/zh-cn/notice';

const SHEET = { id: 's2', name: '整改汇总（助手）', visible: true, ours: true };
const FAILURE = { code: 'sheetProtected', message: '工作表受保护。', detail: '' } as const;

function skipped(row: number, reason: SkippedEdit['reason']): SkippedEdit {
  return { edit: { row, column: 3, before: '甲 ', after: '甲', numberFormat: null }, reason };
}

function counted(
  some: Partial<Record<DisplayState, number>>,
): Extract<Notice, { kind: 'highlighted' }> {
  const none = Object.fromEntries(DISPLAY_STATES.map((state) => [state, 0]));
  return { kind: 'highlighted', counts: { ...none, ...some } as Record<DisplayState, number> };
}

function undone(some: Partial<UndoneWrite>): UndoneWrite {
  const nothing = { corrected: [], emptied: [], chartless: [], restored: 0, skipped: [] };
  return { id: 1, kind: 'highlight', time: '9:05', sheets: ['整改台账'], ...nothing, ...some };
}

const DAY = '2025-04-30';

function kept(some: { readonly replaced?: boolean; readonly dropped?: number }) {
  return { kind: 'kept', day: DAY, replaced: false, dropped: 0, ...some } as const;
}

function removed(rules: number, helperColumns: number, ...cleared: readonly OwnSheet[]): Notice {
  return { kind: 'removed', removal: { rules, helperColumns, cleared } };
}

test.each<[Notice, string, string]>([
  [
    { kind: 'settingsDamaged', parts: ['dueSoonDays', 'countingRule'], newer: false },
    'warning',
    '这个工作簿里存的设置有2项读不出来：临期提前（暂按10天）、口径（读不出的各项暂按默认口径）。原来存的没有改动；请到“设置”核对，重新保存后以新的为准。',
  ],
  [
    { kind: 'settingsDamaged', parts: ['settings', 'facts'], newer: false, snapshots: 2 },
    'warning',
    '这个工作簿里存的设置有2项读不出来：“设置”里的全部各项（暂按默认值）、填写的部分信息（暂当作没有填）。原来存的没有改动；请到“设置”和“文稿”核对，重新保存后以新的为准。先前记下的进度有2次读不出来，已略过；下次记下进度时会清理。',
  ],
  [
    { kind: 'settingsDamaged', parts: [], newer: true },
    'warning',
    '这个工作簿里的设置由更新版本的助手保存过：当前版本只用认得的部分，认不得的原样留着。建议更新助手。',
  ],
  [
    counted({ overdue: 3, dueSoon: 2, completed: 19, inProgress: 8 }),
    'success',
    '已着色：逾期3个、临期2个、已完成19个；其余8个不着色。',
  ],
  [counted({ longTerm: 5 }), 'success', '已着色：长期坚持5个。'],
  [counted({ inProgress: 4 }), 'success', '着色规则已写入，目前4个问题都不需要颜色。'],
  [
    { kind: 'summaryWritten', sheet: SHEET, live: true },
    'success',
    '已生成“整改汇总（助手）”，数字是公式，台账改了会跟着变。',
  ],
  [
    { kind: 'summaryWritten', sheet: SHEET, live: false },
    'success',
    '已生成“整改汇总（助手）”，数字是固定值，台账改了请再生成一次。',
  ],
  [
    { ...counted({ overdue: 3, completed: 2, inProgress: 4 }), preset: 'signalLight' },
    'success',
    '已着色：逾期3个、正在推进4个；其余2个不着色。',
  ],
  [
    { ...counted({ overdue: 1, firstWarning: 2 }), summaryRewritten: true },
    'success',
    '已着色：逾期1个、预警2个。汇总表原来没有“预警”一项，已一并重新生成。',
  ],
  [
    { kind: 'summaryWritten', sheet: SHEET, live: true, snapshot: kept({}) },
    'success',
    '已生成“整改汇总（助手）”，数字是公式，台账改了会跟着变。同时记下了2025年4月30日的进度。',
  ],
  [
    {
      kind: 'summaryWritten',
      sheet: { ...SHEET, refused: ['charts', 'page'] },
      live: true,
      snapshot: kept({ replaced: true }),
    },
    'warning',
    '已生成“整改汇总（助手）”，数字是公式，台账改了会跟着变。当前的 Excel 没有画全图表，表格里的数字是全的。当前的 Excel 没有设好打印页面，打印前请在“页面布局”里设成 A4 横向。同时记下了2025年4月30日的进度。同一天先前记的一次已被替换。',
  ],
  [
    { kind: 'summaryWritten', sheet: SHEET, live: false, snapshot: { kind: 'left', day: DAY } },
    'success',
    '已生成“整改汇总（助手）”，数字是固定值，台账改了请再生成一次。2025年4月30日的进度先前已经记过，这次没有替换。需要替换时请点“记下本次进度”。',
  ],
  [
    {
      kind: 'summaryWritten',
      sheet: SHEET,
      live: true,
      snapshot: { kind: 'failed', failure: FAILURE },
    },
    'warning',
    '已生成“整改汇总（助手）”，数字是公式，台账改了会跟着变。但进度没有记下：工作表受保护。',
  ],
  [
    { kind: 'boardWritten', sheet: { ...SHEET, name: '挂图作战（助手）' } },
    'success',
    '已生成“挂图作战（助手）”，一个问题一行，按 A3 横向排版，可以直接打印。数字是固定值，台账改了请再生成一次。',
  ],
  [
    { kind: 'boardWritten', sheet: { ...SHEET, name: '挂图作战（助手）', refused: ['page'] } },
    'warning',
    '已生成“挂图作战（助手）”，一个问题一行，打印前要先设好页面。数字是固定值，台账改了请再生成一次。当前的 Excel 没有设好打印页面，纸张请在“页面布局”里设成 A3 横向。',
  ],
  [
    { kind: 'snapshotTaken', snapshot: kept({ replaced: true, dropped: 2 }) },
    'success',
    '已记下2025年4月30日的进度，存放在这个工作簿里，没有改动任何单元格；保存工作簿后下次还在，以后可以对照变化。同一天先前记的一次已被替换。较早的2次已不再保留。',
  ],
  [
    { kind: 'snapshotTaken', snapshot: { kind: 'tooMany', total: 6000, limit: 5000 } },
    'warning',
    '这次没有记下进度：台账有6000个问题，最多只能记5000个。台账和汇总表不受影响。',
  ],
  [
    { kind: 'snapshotsDamaged', damaged: 2 },
    'warning',
    '工作簿里先前记下的进度有2次读不出来，已略过；下次记下进度时会清理。',
  ],
  [
    { kind: 'snapshotsCleared', count: 3 },
    'success',
    '已清除3次进度记录，台账和汇总表没有改动。保存工作簿后不能恢复。',
  ],
  [
    { kind: 'ledgerStarted', sheet: { ...SHEET, name: '整改台账', ours: false } },
    'success',
    '已在“整改台账”写好一份空白台账。请从示例行的下一行填起，示例行不计数。',
  ],
  [
    { kind: 'settingsSaved', coloured: true },
    'success',
    '设置已保存，数字已按新设置重算。台账上还是原来的颜色，请点“重新着色”；汇总表和挂图要用时请再生成。',
  ],
  [
    { kind: 'cancelled', during: 'highlight', wrote: true },
    'info',
    '已停下，着色只写了一部分；再点一次“着色”就会补全，也可以在“设置”里撤除。',
  ],
  [
    { kind: 'cancelled', during: 'board', wrote: false },
    'info',
    '已停下，还没有写入，工作簿没有改动。',
  ],
  [removed(8, 2, 'summary'), 'success', '已撤除颜色规则8条、助手列2列，汇总表已清空。'],
  [removed(8, 0), 'success', '已撤除颜色规则8条。'],
  [removed(0, 0, 'summary'), 'success', '已撤除，汇总表已清空。'],
  [removed(0, 0), 'success', '没有找到助手留下的内容，工作簿没有改动。'],
  [
    removed(8, 2, 'summary', 'check'),
    'success',
    '已撤除颜色规则8条、助手列2列，汇总表和体检表已清空。',
  ],
  [removed(0, 0, 'check'), 'success', '已撤除，体检表已清空。'],
  [
    { kind: 'checkWritten', sheet: { ...SHEET, name: '台账体检（助手）' }, count: 12 },
    'success',
    '已生成“台账体检（助手）”，共 12 条发现；台账没有改动。',
  ],
  [{ kind: 'corrected', done: 12, skipped: [] }, 'success', '已修正 12 处。'],
  [
    { kind: 'corrected', done: 12, skipped: [skipped(5, 'changed')] },
    'success',
    '已修正 12 处，跳过 1 处（C5 内容后来改过）。',
  ],
  [
    {
      kind: 'corrected',
      done: 0,
      skipped: [
        skipped(5, 'formula'),
        skipped(6, 'merged'),
        skipped(7, 'mixedFont'),
        skipped(8, 'changed'),
      ],
    },
    'warning',
    '没有修正，跳过 4 处（C5 是公式、C6 被合并单元格盖住、C7 部分文字另有字体颜色等）。',
  ],
  [
    { kind: 'undone', undone: undone({ kind: 'correct', restored: 3 }) },
    'success',
    '已撤销 3 处，恢复成修正前的样子。',
  ],
  [
    { kind: 'undone', undone: undone({ kind: 'correct', skipped: [skipped(5, 'changed')] }) },
    'warning',
    '没有撤销，跳过 1 处（C5 内容后来改过）。',
  ],
  [
    { kind: 'undone', undone: undone({}) },
    'success',
    '已撤销“着色”，“整改台账”恢复成写入前的样子。',
  ],
  [
    {
      kind: 'undone',
      undone: undone({
        kind: 'summary',
        sheets: ['整改台账', '整改汇总（助手）'],
        emptied: ['整改汇总（助手）'],
      }),
    },
    'success',
    '已撤销“生成汇总表”，“整改台账”恢复成写入前的样子。“整改汇总（助手）”是那一次新建的，内容已清空，只留一行说明；表没有删除，可自行删除。',
  ],
  [
    {
      kind: 'undone',
      undone: undone({ kind: 'summary', sheets: ['汇总'], chartless: ['汇总'] }),
    },
    'warning',
    '已撤销“生成汇总表”，“汇总”恢复成写入前的样子。“汇总”原来的图表没有画回，要用时请再生成一次。',
  ],
  [
    { kind: 'undone', undone: undone({ kind: 'saveSettings', sheets: [] }) },
    'success',
    '已撤销“保存设置”，保存在工作簿里的内容恢复成写入前的样子。',
  ],
  [{ kind: 'settingsSaved' }, 'success', '设置已保存，数字已按新设置重算。'],
  [removed(0, 0, 'summary', 'check', 'draft'), 'success', '已撤除，汇总表、体检表和文稿表已清空。'],
  [
    {
      kind: 'draftWritten',
      sheet: { ...SHEET, name: '进展情况文稿' },
      audience: 'internal',
    },
    'success',
    '内部稿已写入“进展情况文稿”，台账没有改动。',
  ],
  [
    { kind: 'downloaded', name: '台账-公开稿.docx' },
    'success',
    '已交给下载，请到“下载”文件夹找“台账-公开稿.docx”。',
  ],
  [
    { kind: 'saveRefused', name: '台账-公开稿.docx' },
    'warning',
    '这里不能下载文件，没有生成。请点“复制为 Word 格式”，再粘贴到 Word 里。',
  ],
])('%# %j', (notice, intent, text) => {
  expect(noticeWords(notice)).toEqual({ intent, text });
});
