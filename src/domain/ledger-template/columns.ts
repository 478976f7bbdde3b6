import type { CellLook } from '../summary-sheet/types';
import {
  type ColumnEntry,
  DEADLINE_ENTRY,
  DONE_ENTRY,
  PERCENT_ENTRY,
  STATUS_ENTRY,
  TYPE_ENTRY,
} from './entries';
import { DAY_FORMAT } from './names';

/** What the example row shows in a column. */
export type ExampleCell =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'yearEnd' };

export interface TemplateColumn {
  readonly title: string;
  /** Excel characters. */
  readonly width: number;
  readonly look: CellLook;
  readonly example: ExampleCell;
  readonly numberFormat?: string;
  readonly entry?: ColumnEntry;
}

const words = (written: string): ExampleCell => ({ kind: 'words', words: written });

/**
 * The columns of a blank ledger, left to right. Titles are those of real ledgers; 实际完成时间 and not
 * 完成时间, which some offices mean as the deadline. Together as wide as A4 landscape bears.
 */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  { title: '序号', width: 6, look: 'number', example: words('示例') },
  { title: '问题类别', width: 9, look: 'number', example: words('党的建设') },
  {
    title: '反馈问题',
    width: 25,
    look: 'text',
    example: words('例：组织生活记录不规范，3次会议没有签到。'),
  },
  {
    title: '整改措施',
    width: 25,
    look: 'text',
    example: words('修订组织生活记录办法，每季度检查一次记录。'),
  },
  { title: '责任领导', width: 8, look: 'number', example: words('张××') },
  { title: '责任单位', width: 12, look: 'number', example: words('办公室') },
  { title: '责任人', width: 8, look: 'number', example: words('李××') },
  {
    title: '整改时限',
    width: 15,
    look: 'date',
    // The empty cells have no date format: 2025年12月 would become 1 December in one, and is the month without.
    example: { kind: 'yearEnd' },
    entry: DEADLINE_ENTRY,
  },
  { title: '整改类型', width: 11, look: 'number', example: words('分阶段整改'), entry: TYPE_ENTRY },
  {
    title: '整改进展',
    width: 25,
    look: 'text',
    example: words('已修订记录办法，检查了前两个季度的记录。'),
  },
  {
    title: '完成比例',
    width: 8,
    look: 'percent',
    example: { kind: 'percent', percent: 60 },
    numberFormat: '0%',
    entry: PERCENT_ENTRY,
  },
  { title: '整改状态', width: 9, look: 'number', example: words('正在推进'), entry: STATUS_ENTRY },
  {
    title: '实际完成时间',
    width: 15,
    look: 'date',
    example: words(''),
    numberFormat: DAY_FORMAT,
    entry: DONE_ENTRY,
  },
  { title: '佐证材料', width: 13, look: 'text', example: words('修订后的办法、检查记录') },
  { title: '备注', width: 13, look: 'text', example: words('示例，不计入统计，可以删除。') },
];
