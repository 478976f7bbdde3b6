import type { LastWrite, UndoneWrite, WriteKind } from '../../../app/ports';
import { restoredLine } from './corrections';

/** What the pane says about taking its writings back. */

/** What each writing is called. */
export const WRITE_WORDS: Readonly<Record<WriteKind, string>> = {
  highlight: '着色',
  summary: '生成汇总表',
  board: '挂图作战',
  checkSheet: '生成体检表',
  draftSheet: '文稿写入工作表',
  template: '新建台账',
  correct: '修正写法',
  remove: '撤除助手痕迹',
  snapshot: '进度记录',
  saveSettings: '保存设置',
  feedbackLedger: '反馈意见成账',
  notices: '督办登记',
  lookBack: '回头看',
  comparison: '进度对比',
  grouping: '同类问题',
  collection: '各单位汇总',
};

/** “撤销上一次写入（着色 · 9:05）”. */
export function undoLine(last: LastWrite | null): string {
  if (last === null) return '撤销上一次写入';
  const { kind, time } = last;
  return `撤销上一次写入（${[WRITE_WORDS[kind], ...(time === null ? [] : [time])].join(' · ')}）`;
}

/** Said with a writing of which no image could be kept. */
export const IMAGELESS_NOTE =
  '写入前的内容太多或没有读到，没有留底，这一次写入不能用“撤销”退回；不需要时，请在“设置”中撤除助手痕迹。';

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}

/** Settings alone are written to no sheet. */
const OF_SETTINGS: readonly WriteKind[] = ['snapshot', 'saveSettings'];

/** What was taken back, where, and what stays. */
export function undoneLine(undone: UndoneWrite): string {
  const { kind, sheets, emptied, chartless, restored, skipped } = undone;
  if (kind === 'correct') return restoredLine(restored, skipped);
  const back = sheets.filter((name) => !emptied.includes(name));
  const where = OF_SETTINGS.includes(kind) ? '保存在工作簿里的内容' : quoted(back);
  const first =
    where === ''
      ? `已撤销“${WRITE_WORDS[kind]}”。`
      : `已撤销“${WRITE_WORDS[kind]}”，${where}恢复成写入前的样子。`;
  const made =
    emptied.length === 0
      ? ''
      : `${quoted(emptied)}是那一次新建的，内容已清空，只留一行说明；表没有删除，可自行删除。`;
  const charts =
    chartless.length === 0 ? '' : `${quoted(chartless)}原来的图表没有画回，要用时请再生成一次。`;
  return `${first}${made}${charts}`;
}
