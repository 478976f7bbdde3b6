import type { CellSpec } from '../../support/grid';
import { gridOf } from '../../support/grid';
import { HELPER_TITLES } from '../../../src/domain/highlight/names';
import { checkGrid, openRow, TITLES } from './checked';

type Row = readonly CellSpec[];

const BLANK: Row = [];
/** The ledger that is read: it has the most columns. */
const READ: Row[] = [TITLES, openRow(1), openRow(2)];
const OTHER: Row[] = [
  ['序号', '存在问题', '整改措施', '责任单位', '整改时限', '整改状态'],
  [1, '物资未入账', '补记账目', '后勤科', '2025年6月30日', '正在推进'],
  [2, '钥匙无登记', '建立登记', '后勤科', '2025年6月30日', '正在推进'],
];
const COUNTS: Row[] = [
  ['责任单位', '问题总数', '已完成', '完成率'],
  ['办公室', 2, 2, 1],
];

const PHONES: Row[] = [
  ['姓名', '职务', '办公电话'],
  ['甲', '主任', '8888'],
];

function said(rows: readonly Row[], origin = 'A1') {
  return checkGrid(gridOf('台账', rows, [], origin))
    .filter(({ code }) => code === 'sheet.otherLedgers')
    .map(({ cell, text, message }) => [cell, text, message]);
}

test.each<[why: string, rows: Row[], origin: string, expected: string[][]]>([
  [
    'below the one that is read',
    [...READ, BLANK, ['二、后勤整改台账'], ...OTHER],
    'A1',
    [['A6', '序号', '第 6 行起还有一张台账没有读，统计里没有它的问题；现在统计的是 A1 起的一张。']],
  ],
  [
    'above it',
    [...OTHER, BLANK, ...READ],
    'A1',
    [['A1', '序号', '第 1 行起还有一张台账没有读，统计里没有它的问题；现在统计的是 A5 起的一张。']],
  ],
  [
    'above and below, in a block of its own',
    [...OTHER, BLANK, ...READ, BLANK, ...OTHER],
    'C11',
    [
      [
        'C11',
        '序号',
        '第 11 行起还有一张台账没有读，统计里没有它的问题；现在统计的是 C15 起的一张。',
      ],
      [
        'C19',
        '序号',
        '第 19 行起还有一张台账没有读，统计里没有它的问题；现在统计的是 C15 起的一张。',
      ],
    ],
  ],
])('another ledger %s is said', (_why, rows, origin, expected) => {
  expect(said(rows, origin)).toEqual(expected);
});

/** Tables side by side, two blank columns between. */
function beside(...tables: Row[][]): Row[] {
  const height = Math.max(...tables.map((rows) => rows.length));
  return Array.from({ length: height }, (_, at) =>
    tables.flatMap((rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      return [...Array.from({ length: width }, (_unused, x) => rows[at]?.[x] ?? null), null, null];
    }),
  );
}

test.each<[why: string, rows: Row[], place: string, read: string]>([
  ['right of it', beside(READ, OTHER), 'P1', 'A1'],
  ['left of it', beside(OTHER, READ), 'A1', 'I1'],
  ['right of it and lower', beside(READ, [BLANK, BLANK, ...OTHER]), 'P3', 'A1'],
  ['beyond a telephone list', beside(READ, PHONES, OTHER), 'U1', 'A1'],
])('another ledger %s is said', (_why, rows, place, read) => {
  expect(said(rows)).toEqual([
    [
      place,
      '序号',
      `${place} 起还有一张台账没有读，统计里没有它的问题；现在统计的是 ${read} 起的一张。`,
    ],
  ]);
});

test.each<[why: string, rows: Row[]]>([
  ['counts beside it', beside(READ, COUNTS)],
  ['a telephone list on either side', beside(PHONES, READ, PHONES)],
  [
    'columns of its own right of our helper columns',
    READ.map((row, at) => [
      ...row.slice(0, 9),
      ...(at === 0 ? HELPER_TITLES : [45777, '正在推进']),
      ...row.slice(9),
    ]),
  ],
  ['nothing else on the sheet', READ],
  ['counts below', [...READ, BLANK, ...COUNTS]],
  ['counts above', [...COUNTS, BLANK, ...READ]],
  ['the same header printed again', [...READ, BLANK, TITLES, openRow(3)]],
])('not said of %s', (_why, rows) => {
  expect(said(rows)).toEqual([]);
});

test('it is a warning and stands before what concerns its cell', () => {
  const [first] = checkGrid(gridOf('台账', [...OTHER, BLANK, ...READ]));
  expect(first).toMatchObject({ code: 'sheet.otherLedgers', severity: 'warning', fix: null });
});
