import type { CellLook } from '../summary-sheet/types';

/** A column of the look-back sheet. */
interface SheetColumn {
  readonly title: string;
  /** Excel characters. */
  readonly width: number;
  readonly look: CellLook;
}

/** What the add-in says of a problem, worked out anew each time. */
export const TOLD_COLUMNS = [
  { title: '序号', width: 6, look: 'number' },
  { title: '问题', width: 32, look: 'text' },
  { title: '责任单位', width: 13, look: 'number' },
  { title: '完成时间', width: 11, look: 'date' },
  { title: '计划回头看时间', width: 11, look: 'date' },
  { title: '状态', width: 10, look: 'number' },
  { title: '台账行', width: 8, look: 'number' },
] as const satisfies readonly SheetColumn[];
export type ToldTitle = (typeof TOLD_COLUMNS)[number]['title'];

export const DAY_TITLE = '回头看时间';
export const RESULT_TITLE = '回头看结果';

/** The results on the list beside a cell; the reader knows each and takes others as well. */
export const RESULT_WORDS = ['未反弹', '部分反弹', '反弹'] as const;

/** What the user fills in. */
export const ENTRY_COLUMNS: readonly SheetColumn[] = [
  { title: DAY_TITLE, width: 11, look: 'date' },
  { title: RESULT_TITLE, width: 12, look: 'number' },
  { title: '情况说明', width: 20, look: 'text' },
  { title: '检查人', width: 9, look: 'number' },
];

/** A column that the user added. */
export const EXTRA_WIDTH = 12;

/** A day as the sheet shows it. */
export const DAY_FORMAT = 'yyyy-mm-dd';
