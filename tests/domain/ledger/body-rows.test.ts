import type { CellSpec } from '../../support/grid';
import { ledger, type Rows } from './ledger-of';
import { readRows } from './read-rows';

/** A to G. */
const HEAD = ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态', '备注'];
const PROBLEM = (serial: number | null, problem = `记录不全${String(serial)}`): CellSpec[] => [
  serial,
  problem,
  '补齐',
  '办公室',
  '2024年底',
  '已完成',
];

describe('heading rows become the category', () => {
  test.each<[why: string, rows: Rows, merges: string[], category: string[]]>([
    ['merged over the row', [['一、党的领导方面']], ['A2:G2'], ['一、党的领导方面']],
    ['merged over half of it', [['一、党的领导方面']], ['A2:D2'], ['一、党的领导方面']],
    ['not merged, first column', [['一、党的领导方面']], [], ['一、党的领导方面']],
    ['not merged, problem column', [[null, '一、党的领导方面']], [], ['一、党的领导方面']],
    ['with its count', [['一、党的领导（5个问题）']], [], ['一、党的领导（5个问题）']],
    [
      'with its count, problem column',
      [[null, '一、党的领导（5个问题）']],
      [],
      ['一、党的领导（5个问题）'],
    ],
    [
      'with a count beside',
      [['一、党的领导方面', null, null, null, null, null, 5]],
      [],
      ['一、党的领导方面'],
    ],
    [
      'without 方面, before a numbered problem',
      [[null, '一、学习贯彻不深入']],
      [],
      ['一、学习贯彻不深入'],
    ],
    ['numeral and name', [['一', '党的领导']], [], ['一、党的领导']],
    ['without a number', [['党的领导方面']], ['A2:G2'], ['党的领导方面']],
    ['parts', [['第一部分 巡察反馈问题']], ['A2:G2'], ['第一部分 巡察反馈问题']],
    [
      'three levels',
      [['第一部分 巡察反馈问题'], ['一、党的领导方面'], ['（一）学习不深入']],
      ['A2:G2', 'A3:G3', 'A4:G4'],
      ['第一部分 巡察反馈问题', '一、党的领导方面', '（一）学习不深入'],
    ],
    [
      'two levels in the problem column',
      [
        [null, '一、党的领导方面'],
        [null, '（一）学习不深入'],
      ],
      [],
      ['一、党的领导方面', '（一）学习不深入'],
    ],
  ])('%s', (_why, rows, merges, category) => {
    const { ledger: read, skipped } = readRows([HEAD, ...rows, PROBLEM(1), PROBLEM(2)], merges);
    expect(read.items.map((item) => item.category)).toEqual([category, category]);
    expect(skipped).toEqual([]);
  });

  test('a new heading ends those of its level and deeper', () => {
    const { items } = ledger(
      [
        HEAD,
        ['第一部分 甲'],
        ['一、党的领导方面'],
        ['（一）学习'],
        PROBLEM(1),
        ['二、作风方面'],
        PROBLEM(2),
        ['第二部分 乙'],
        PROBLEM(3),
      ],
      ['A2:G2', 'A3:G3', 'A4:G4', 'A6:G6', 'A8:G8'],
    );
    expect(items.map(({ category }) => category)).toEqual([
      ['第一部分 甲', '一、党的领导方面', '（一）学习'],
      ['第一部分 甲', '二、作风方面'],
      ['第二部分 乙'],
    ]);
  });

  test('a heading without any problem is said', () => {
    const { ledger: read, skipped } = readRows(
      [HEAD, ['一、党的领导方面'], ['二、作风方面'], PROBLEM(1), ['三、其他方面']],
      ['A2:G2', 'A3:G3', 'A5:G5'],
    );
    expect(read.items.map(({ category }) => category)).toEqual([['二、作风方面']]);
    expect(skipped).toEqual([
      { row: 2, kind: 'unplaced', cell: 'A2', text: '一、党的领导方面' },
      { row: 5, kind: 'footer', cell: 'A5', text: '三、其他方面' },
    ]);
  });
});

describe('rows that are no problem are left out and said', () => {
  test.each<[why: string, row: CellSpec[], merges: string[], kind: string]>([
    ['合计 with figures', ['合计', null, null, null, null, 5], [], 'total'],
    ['合计 in the problem column', [null, '合计', null, null, null, 5], [], 'total'],
    ['小计 with its count', [null, '小计：5个问题'], [], 'total'],
    ['a subtotal of a class', ['党的领导方面小计', null, null, null, null, 3], [], 'total'],
    ['本页合计', ['本页合计：5'], ['A3:G3'], 'total'],
    ['填表人 and 审核人', ['填表人：甲', null, null, '审核人：乙'], [], 'footer'],
    ['制表 in a later column', [null, null, '制表：甲', null, '日期：2025年4月30日'], [], 'footer'],
    ['signing', ['主要负责人（签字）：'], [], 'footer'],
    ['signing by anybody', ['院长（签字）：', null, null, null, '填表人：甲'], [], 'footer'],
    ['signers beside a strange one', ['院长：', null, null, null, '填表人：甲'], [], 'footer'],
    ['seal', [null, null, null, '单位（盖章）：'], [], 'footer'],
    ['seal behind the name', ['某某局党委（盖章）'], ['A3:G3'], 'footer'],
    ['a note', ['注：1.本表每月报送；2.进展情况如实填写。'], ['A3:G3'], 'footer'],
    ['a note with a number', ['说明：本表由各单位填写'], [], 'footer'],
    ['a long text over the row', [`本表所列问题${'均已逐条核实'.repeat(12)}`], ['A3:G3'], 'footer'],
    ['a lone date', [null, null, null, null, null, null, '2025年4月30日'], [], 'footer'],
    ['a blank date', [null, '年  月  日'], [], 'footer'],
    ['第2页', [null, '第2页'], [], 'footer'],
    ['第2页，共5页', ['第 2 页，共 5 页'], ['A3:G3'], 'footer'],
    ['- 2 -', [null, null, '- 2 -'], [], 'footer'],
    ['续表', ['（续表）'], [], 'footer'],
    ['the header again', [...HEAD], [], 'repeatedHeader'],
    ['column numbers', [1, 2, 3, 4, 5, 6, 7], [], 'columnNumbers'],
    [
      'column numbers in brackets',
      ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）', '（7）'],
      [],
      'columnNumbers',
    ],
    ['a prefilled line', [2, null, null, null, null, '未启动'], [], 'prefilled'],
    ['无', [2, '无'], [], 'prefilled'],
    ['dashes', [2, '/', '/', '/', '/', '/'], [], 'prefilled'],
  ])('%s', (_why, row, merges, kind) => {
    const { ledger: read, skipped } = readRows([HEAD, PROBLEM(1), row], merges);
    expect(read.items).toHaveLength(1);
    expect(read.items[0]?.lastRow).toBe(2);
    expect(skipped.map((one) => [one.row, one.kind])).toEqual([[3, kind]]);
  });

  test('the title again over the next page is no heading', () => {
    const { ledger: read, skipped } = readRows(
      [['某局整改台账'], HEAD, PROBLEM(1), ['某局整改台账'], HEAD, PROBLEM(2)],
      ['A1:G1', 'A4:G4'],
    );
    expect(read.items.map(({ category }) => category)).toEqual([[], []]);
    expect(skipped.map((one) => [one.row, one.kind])).toEqual([
      [4, 'repeatedHeader'],
      [5, 'repeatedHeader'],
    ]);
  });

  test('a problem goes on over the page', () => {
    const { items } = ledger([
      HEAD,
      PROBLEM(1),
      [null, '第2页'],
      HEAD,
      [1, 2, 3, 4, 5, 6, 7],
      [null, null, '建制度', '', '2025年3月底', '正在推进'],
    ]);
    expect(items.map((item) => [item.row, item.lastRow, item.measures.length])).toEqual([
      [2, 6, 2],
    ]);
  });
});
