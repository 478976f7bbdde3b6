import type { LookBackKind } from '../../../../domain/look-back/rule';
import type { LookBackState } from '../../../../domain/look-back/types';
import { LOOK_BACK_KIND_NAMES, LOOK_BACK_STATE_NAMES } from '../../../../domain/look-back/words';

export const LOOK_BACK_WORDS = {
  none: '还没有已完成的问题，不需要回头看。',
  figures: '回头看的问题数',
  noUnit: '未填责任单位',
  more: '显示更多',
  months: '多久以后回头看',
  monthsHint: '这些月数是办公习惯，没有统一规定，请按本单位的要求改。',
  againMonths: '没有过关，几个月后再看',
  secondMonths: '没有反弹，几个月后再看一次（留空为不再看）',
  soonDays: '几天内算即将到期',
  save: '保存',
  saved: '已保存回头看的月数。',
  damaged: '工作簿里保存的回头看月数有一部分读不出，读不出的按默认值；保存一次就好。',
  newer: '回头看的月数是用更新版本的助手保存的，这里认不出的部分会原样保留。',
  write: '写出回头看表',
  writeHint: '写到“回头看”表，在表上填时间和结果；再写时已填的内容会保留。',
  preview: '把结果记到台账',
  previewHint: '先看要写哪些单元格，确认后才写。',
  previewTitle: '将写入台账的内容',
  nothing: '没有要记的结果：回头看表上还没有填，或都已经在台账里了。',
  noSheet: '还没有回头看表。请先写出回头看表，填好结果再记。',
  record: '确认写入',
  cancel: '不写了',
  leftOut: '这些没有列入',
  unmatched: '回头看表上有些行在台账里找不到对应的问题，没有列入。',
  changed: '台账或回头看表刚才有改动，没有写入；请再看一遍要写的内容。',
};

export const LOOK_BACK_KIND_WORDS: Readonly<Record<LookBackKind, string>> = LOOK_BACK_KIND_NAMES;

/** How many problems of a state there are, as the head of its list. */
export function lookBackHead(state: LookBackState, count: number): string {
  return `${LOOK_BACK_STATE_NAMES[state]} ${count} 个`;
}

/** The days beside a problem; `daysLeft` is negative past the day. */
export function lookBackDays(daysLeft: number): string {
  if (daysLeft === 0) return '今天到期';
  return daysLeft < 0 ? `已过 ${-daysLeft} 天` : `还有 ${daysLeft} 天`;
}

export function lookBackRow(row: number): string {
  return `第 ${row} 行`;
}

/** What the buttons of the settings call a wrong number. */
export function lookBackRange(low: number, high: number): string {
  return `请填写 ${low} 到 ${high} 之间的整数。`;
}

export function lookBackWritten(sheet: string): string {
  return `已写出“${sheet}”表。请在表上填写回头看时间和结果，再点“把结果记到台账”。`;
}

/** The columns that would be added, before the cells. */
export function newTitlesLine(
  titles: readonly { readonly cell: string; readonly title: string }[],
): string {
  const list = titles.map(({ cell, title }) => `${cell} “${title}”`).join('、');
  return `台账没有回头看的列，将在右边空列加上：${list}。`;
}

/** One cell as it is and as it would be. */
export function cellChange(cell: string, was: string, will: string): string {
  return was === '' ? `${cell} 写“${will}”` : `${cell} 由“${was}”改为“${will}”`;
}

/** What came of it. */
export function recordedLine(
  recorded: number,
  titles: readonly string[],
  isColoured: boolean,
): string {
  const columns =
    titles.length === 0 ? '' : `，加了${titles.map((title) => `“${title}”`).join('')}列`;
  const colours = isColoured ? '，并重新着色' : '';
  return `已把 ${recorded} 个问题的回头看结果记到台账${columns}${colours}。`;
}

/** Cells that were left alone. */
export function recordSkipped(cells: readonly string[]): string {
  return `${cells.join('、')} 没有写入：刚被改动、是公式，或与别的单元格合并。请核对后手工填写。`;
}
