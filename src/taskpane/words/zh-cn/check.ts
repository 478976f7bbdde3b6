import { formatChineseDay, fromSerial } from '../../../domain/calendar/day';
import type { FindingGroup } from '../../../domain/checks/group-findings';
import { SEVERITY_NAMES } from '../../../domain/checks/severity';
import type { CellFix, Finding, FixKind, Severity } from '../../../domain/checks/types';
import { shownValue } from '../../visible-text';

/** What the pane says in 体检: findings, corrections and the check sheet. */

export const FINDING_WORDS = {
  none: '体检没有发现问题。',
  intro: '下面是需要您看一眼的地方，点单元格可定位。',
  wholeSheet: '整张表',
  filter: '只看一种级别',
  all: '全部',
  writeSheet: '生成体检表',
};

export const FIX_WORDS = {
  title: '修正写法',
  intro: '只改写法，不改意思；公式和之后改过的单元格不动，改完可以撤销。',
  all: '全选',
  before: '原来',
  after: '改为',
  agree: (count: number) => `修正 ${count} 处`,
};

const FIX_KINDS: Readonly<Record<FixKind, string>> = {
  trimSpaces: '去掉首尾空格',
  halfWidth: '全角改半角',
  textToDate: '文字改成日期',
  numberToMonth: '小数改成年月',
};

export function fixKindWord(kind: FixKind): string {
  return FIX_KINDS[kind];
}

export function proposeLine(count: number): string {
  return `修正 ${count} 处写法`;
}

export function restoreLine(count: number): string {
  return `撤销上次修正（${count} 处）`;
}

/** The label of the button for what a long list does not show yet. */
export function moreFindingsLine(hidden: number, step: number): string {
  return hidden <= step ? `显示其余${hidden}条` : `再显示${step}条（还有${hidden}条）`;
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

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = SEVERITY_NAMES;

/** What the findings of one code are called, and what to do about them. */
export function groupWords({ name, advice }: FindingGroup): {
  readonly name: string;
  readonly advice: string;
} {
  return { name, advice };
}

/** What one finding says. */
export function findingLine({ message }: Finding): string {
  return message;
}
