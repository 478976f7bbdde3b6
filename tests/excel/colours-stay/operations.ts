import type { Day } from '../../../src/domain/calendar/day';
import type { Cell } from './flat-ledger';
import { FIRST_ROW, WIDTH } from './flat-ledger';

/** How many problems the ledger has before anything is done. */
export const COUNT = 24;
const LAST_ROW = FIRST_ROW + COUNT - 1;
const MIDDLE = FIRST_ROW + 10;

/** Our two columns stand right beside the ledger. */
const OUR_COLUMNS = 2;

/** What a user does to the sheet; rows are Excel's, columns 1 = A. */
export type Step =
  | {
      readonly do: 'sort';
      readonly column: number;
      readonly ascending: boolean;
      /** How many columns from A on are sorted. */
      readonly width: number;
    }
  | { readonly do: 'filter'; readonly column: number; readonly value: string }
  | { readonly do: 'insert' | 'delete'; readonly row: number; readonly count: number }
  | { readonly do: 'copyRow'; readonly row: number; readonly to: number }
  | {
      readonly do: 'type';
      readonly row: number;
      readonly column: number;
      readonly cells: readonly Cell[];
    }
  | { readonly do: 'copySheet'; readonly name: string }
  | { readonly do: 'day'; readonly day: Day };

export interface Operation {
  readonly name: string;
  readonly steps: readonly Step[];
  /** How many rows of problems there are then. */
  readonly rows: number;
  /** How many of them show the very colour that a fresh reading gives; the others must show none. */
  readonly equal: number;
  /** How many rows are not hidden; all where it is left out. */
  readonly shown?: number;
}

const COLUMNS = ['序号', '具体问题', '整改措施', '整改时限', '责任单位', '整改进展', '整改状态'];
const ALL = WIDTH + OUR_COLUMNS;
const NEW_PROBLEM: readonly Cell[] = [
  99,
  '新发现的问题：未按时报送',
  '按时报送',
  '2024年12月31日',
  '办公室',
  '正在推进',
  '正在推进',
];

const sort = (column: number, ascending: boolean, width = ALL): Step => ({
  do: 'sort',
  column,
  ascending,
  width,
});
const insert = (row: number, count = 1): Step => ({ do: 'insert', row, count });
const remove = (row: number, count = 1): Step => ({ do: 'delete', row, count });
const type = (row: number, column: number, cells: readonly Cell[]): Step => ({
  do: 'type',
  row,
  column,
  cells,
});
const day = (later: Day): Step => ({ do: 'day', day: later });

const SORTS: readonly Operation[] = [...COLUMNS, '规范时限（助手）', '预警状态（助手）'].flatMap(
  (title, at) =>
    [true, false].map((ascending) => ({
      name: `按“${title}”${ascending ? '升序' : '降序'}`,
      steps: [sort(at + 1, ascending)],
      rows: COUNT,
      equal: COUNT,
    })),
);

const LATER_DAYS: readonly Operation[] = (
  ['2025-05-01', '2025-05-06', '2025-07-01', '2026-01-01'] as const
).map((later) => ({ name: `到了${later}`, steps: [day(later)], rows: COUNT, equal: COUNT }));

/** Everything the issue names, each on a ledger that was just coloured. */
export const OPERATIONS: readonly Operation[] = [
  ...SORTS,
  ...LATER_DAYS,
  {
    name: '按“责任单位”筛选',
    steps: [{ do: 'filter', column: 5, value: '办公室' }],
    rows: COUNT,
    equal: COUNT,
    shown: 6,
  },
  { name: '中间插入一行', steps: [insert(MIDDLE)], rows: COUNT, equal: COUNT },
  { name: '第一条之上插入一行', steps: [insert(FIRST_ROW)], rows: COUNT, equal: COUNT },
  { name: '最后一条之上插入三行', steps: [insert(LAST_ROW, 3)], rows: COUNT, equal: COUNT },
  { name: '最后一条之下插入一行', steps: [insert(LAST_ROW + 1)], rows: COUNT, equal: COUNT },
  { name: '表头之上插入一行', steps: [insert(1)], rows: COUNT, equal: COUNT },
  { name: '删除第一条', steps: [remove(FIRST_ROW)], rows: COUNT - 1, equal: COUNT - 1 },
  { name: '删除中间三条', steps: [remove(MIDDLE, 3)], rows: COUNT - 3, equal: COUNT - 3 },
  { name: '删除最后一条', steps: [remove(LAST_ROW)], rows: COUNT - 1, equal: COUNT - 1 },
  {
    name: '整行复制到最后一条之下',
    steps: [{ do: 'copyRow', row: FIRST_ROW, to: LAST_ROW + 1 }],
    rows: COUNT + 1,
    equal: COUNT + 1,
  },
  {
    name: '整行复制到中间插入的空行',
    steps: [insert(MIDDLE), { do: 'copyRow', row: FIRST_ROW + 1, to: MIDDLE }],
    rows: COUNT + 1,
    equal: COUNT + 1,
  },
  {
    name: '插入、删除、排序之后到了2025-07-01',
    steps: [
      insert(MIDDLE),
      remove(FIRST_ROW),
      remove(MIDDLE - 1),
      sort(4, false),
      day('2025-07-01'),
    ],
    rows: COUNT - 1,
    equal: COUNT - 1,
  },
  {
    name: '状态改填“已完成”',
    steps: [type(FIRST_ROW, WIDTH, ['已完成']), type(MIDDLE, WIDTH, ['已完成'])],
    rows: COUNT,
    equal: COUNT,
  },
];

/** What cannot be followed without the add-in: some rows lose their colour, none has a wrong one. */
export const BEYOND: readonly Operation[] = [
  {
    name: '中间插入一行，填新问题（已逾期）',
    steps: [insert(MIDDLE), type(MIDDLE, 1, NEW_PROBLEM)],
    rows: COUNT + 1,
    equal: COUNT,
  },
  {
    name: '最后一条之下填新问题（已逾期）',
    steps: [type(LAST_ROW + 1, 1, NEW_PROBLEM)],
    rows: COUNT + 1,
    equal: COUNT,
  },
  {
    name: '只排台账七列，助手列没有跟着',
    steps: [sort(3, true, WIDTH)],
    rows: COUNT,
    equal: 11,
  },
  {
    name: '时限改填2024-06-30',
    steps: [type(FIRST_ROW + 2, 4, ['2024年6月30日'])],
    rows: COUNT,
    equal: COUNT - 1,
  },
  {
    name: '一条的内容整条改写成别的问题',
    steps: [type(FIRST_ROW + 3, 1, NEW_PROBLEM)],
    rows: COUNT,
    equal: COUNT - 1,
  },
];

/** The sheet and its copy, `副本`, must both be right. */
export const COPIES: readonly Operation[] = [
  {
    name: '复制工作表',
    steps: [{ do: 'copySheet', name: '副本' }],
    rows: COUNT,
    equal: COUNT,
  },
  {
    name: '复制工作表之后到了2025-07-01',
    steps: [{ do: 'copySheet', name: '副本' }, day('2025-07-01')],
    rows: COUNT,
    equal: COUNT,
  },
];
