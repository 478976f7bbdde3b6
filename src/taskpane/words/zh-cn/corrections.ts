import type { SkippedEdit, SkipReason } from '../../../app/ports';
import { cellName } from '../../../domain/grid/cells';

/** What came of corrections and of the check sheet. */

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  changed: '内容后来改过',
  formula: '是公式',
  merged: '被合并单元格盖住',
  mixedFont: '部分文字另有字体颜色',
  moved: '所在的行已移动或改过',
  cancelled: '还没轮到就停下了',
  failed: 'Excel 没有完成',
  unsure: 'Excel 没有回答改了没有，请看一下',
};

/** “已修正 12 处，跳过 1 处（C5 内容后来改过）。” */
export function correctedLine(done: number, skipped: readonly SkippedEdit[]): string {
  return `${done > 0 ? `已修正 ${done} 处` : '没有修正'}${skippedTail(skipped)}。`;
}

export function restoredLine(done: number, skipped: readonly SkippedEdit[]): string {
  return `${done > 0 ? `已撤销 ${done} 处，恢复成修正前的样子` : '没有撤销'}${skippedTail(skipped)}。`;
}

/** Enough to find them; the rest is counted. */
const NAMED = 3;

function skippedTail(skipped: readonly SkippedEdit[]): string {
  if (skipped.length === 0) return '';
  const named = skipped
    .slice(0, NAMED)
    .map(({ edit, reason }) => `${cellName(edit.row, edit.column)} ${SKIPPED[reason]}`);
  const more = skipped.length > NAMED ? '等' : '';
  return `，跳过 ${skipped.length} 处（${named.join('、')}${more}）`;
}

export function checkWrittenLine(sheet: string, count: number): string {
  return `已生成“${sheet}”，共 ${count} 条发现；台账没有改动。`;
}
