import type { SkippedEdit, SkipReason } from '../app/ports';
import { formatChineseDay, fromSerial } from '../domain/calendar/day';
import type { CellFix, FixKind } from '../domain/checks/types';
import type { CellValue } from '../domain/grid/sheet-grid';
import { cellName } from '../domain/grid/cells';

/** What the pane says in 体检: findings, corrections and the check sheet. */

export const FINDING_WORDS = {
  none: '体检没有发现问题。',
  intro: '下面是需要您看一眼的地方，点单元格可定位。',
  wholeSheet: '整张表',
  filter: '只看一种级别',
  all: '全部',
  writeSheet: '生成体检表',
} as const;

export const FIX_WORDS = {
  title: '修正写法',
  intro: '只改写法，不改意思；公式和之后改过的单元格不动，改完可以撤回。',
  all: '全选',
  before: '原来',
  after: '改为',
  agree: (count: number) => `修正 ${count} 处`,
} as const;

const FIX_KINDS: Readonly<Record<FixKind, string>> = {
  trimSpaces: '去掉首尾空格',
  halfWidth: '全角改半角',
  textToDate: '文字改成日期',
  numberToMonth: '小数改成年月',
};

export function fixKindWord(kind: FixKind): string {
  return FIX_KINDS[kind];
}

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  changed: '内容后来改过',
  formula: '是公式',
  merged: '被合并单元格盖住',
  mixedFont: '部分文字另有字体颜色',
  moved: '所在的行已移动或改过',
};

export function proposeLine(count: number): string {
  return `修正 ${count} 处写法`;
}

export function restoreLine(count: number): string {
  return `撤回上次修正（${count} 处）`;
}

/** “已修正 12 处，跳过 1 处（C5 内容后来改过）。” */
export function correctedLine(done: number, skipped: readonly SkippedEdit[]): string {
  return `${done > 0 ? `已修正 ${done} 处` : '没有修正'}${skippedTail(skipped)}。`;
}

export function restoredLine(done: number, skipped: readonly SkippedEdit[]): string {
  return `${done > 0 ? `已撤回 ${done} 处，恢复成修正前的样子` : '没有撤回'}${skippedTail(skipped)}。`;
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

/** The label of the button for what a long list does not show yet. */
export function moreFindingsLine(hidden: number, step: number): string {
  return hidden <= step ? `显示其余${hidden}条` : `再显示${step}条（还有${hidden}条）`;
}

/** Blanks that nobody sees, among them the zero-width ones. */
const BLANK = /[\s\u200B-\u200D\u2060]/u;

function marked(blanks: readonly string[]): string {
  return blanks.map((blank) => (blank === '\n' || blank === '\r' ? '↵' : '␣')).join('');
}

/** A text in which blanks at the ends, on which a fix may hang, can be seen. */
export function visibleText(text: string): string {
  const characters = Array.from(text);
  let first = 0;
  let end = characters.length;
  while (first < end && BLANK.test(characters[first] ?? '')) first += 1;
  while (end > first && BLANK.test(characters[end - 1] ?? '')) end -= 1;
  const inner = characters.slice(first, end).join('');
  return marked(characters.slice(0, first)) + inner + marked(characters.slice(end));
}

/** What a cell will show: a date is not its serial number. */
export function fixedText({
  after,
  numberFormat,
}: Pick<CellFix, 'after' | 'numberFormat'>): string {
  const isDay =
    typeof after === 'number' && numberFormat !== null && /[ymd年月日]/iu.test(numberFormat);
  const day = isDay ? fromSerial(after) : null;
  return day === null ? shownValue(after) : `${formatChineseDay(day)}（日期）`;
}

/** What a cell holds, as one line. */
export function shownValue(value: CellValue): string {
  return typeof value === 'string' ? visibleText(value) : String(value);
}
