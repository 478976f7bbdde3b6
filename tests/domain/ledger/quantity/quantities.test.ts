import { sumDecimals } from '../../../../src/domain/text/decimal';
import type { CellSpec } from '../../../support/grid';
import { ledger, OPTIONS, type Rows } from '../ledger-of';

const FIRST = ['序号', '问题', '整改措施', '责任单位', '整改时限'];

/** A ledger of one-row problems with one further column of these cells. */
function columnOf(title: string, cells: readonly CellSpec[], above: Rows = []) {
  const rows = cells.map((cell, at): CellSpec[] => [
    at + 1,
    `记录不全${at}`,
    '补齐',
    '办公室',
    '2024年底',
    cell,
  ]);
  const read = ledger([...above, [...FIRST, title], ...rows]);
  const [column] = read.quantityColumns;
  return {
    column: column && [column.title, column.kind, column.unit].filter(Boolean).join(' '),
    unread: column?.unread ?? [],
    values: read.items.flatMap(({ quantities }) => quantities.map(({ value }) => value)),
    codes: read.findings
      .filter(({ code }) => /^(?:quantity|cell)\./u.test(code))
      .map(({ code, cell }) => `${code} ${cell ?? ''}`),
  };
}

describe('the unit of a column', () => {
  test.each<[title: string, cells: CellSpec[], column: string, values: string[]]>([
    // Said by the title.
    ['涉及金额（万元）', [12.5, 3], '涉及金额 money 万元', ['12.5', '3']],
    ['涉及金额\n（单位：元）', [300], '涉及金额 money 元', ['300']],
    ['追缴资金万元', [1], '追缴资金 money 万元', ['1']],
    ['金额/万元', [1], '金额 money 万元', ['1']],
    ['整改金额/追缴金额（万元）', [1], '整改金额/追缴金额 money 万元', ['1']],
    ['金额：亿元', [1], '金额 money 亿元', ['1']],
    ['问责人数', [2], '问责人数 people 人', ['2']],
    ['问责（人次）', [2], '问责 people 人次', ['2']],
    ['谈话提醒人次', [2], '谈话提醒 people 人次', ['2']],
    ['通报批评（名）', [2], '通报批评 people 人', ['2']],
    // A cell that says its own is put into that of the column.
    ['涉及金额（万元）', ['5000元', '1.2亿', '3万'], '涉及金额 money 万元', ['0.5', '12000', '3']],
    ['涉及金额（元）', ['1.2万', 300], '涉及金额 money 元', ['12000', '300']],
    // Said by every cell.
    ['涉及金额', ['12.5万元', '3万元', '无'], '涉及金额 money 万元', ['12.5', '3']],
    ['涉及金额', ['12.5万元', '300元', '2万元'], '涉及金额 money 万元', ['12.5', '0.03', '2']],
    ['涉及金额', ['12.5万元', 0], '涉及金额 money 万元', ['12.5', '0']],
    // Not said: nothing is supposed.
    ['涉及金额', [12.5, 3], '涉及金额 money', ['12.5', '3']],
    ['涉及金额', ['12.5万元', 3], '涉及金额 money', ['12.5', '3']],
    ['涉及金额', [null, '无'], '涉及金额 money', []],
    ['涉及金额（万美元）', [1], '涉及金额 money', ['1']],
  ])('%j with %j is %s', (title, cells, column, values) => {
    expect(columnOf(title, cells)).toMatchObject({ column, values });
  });

  test.each([
    ['金额单位：万元', '涉及金额 money 万元'],
    ['单位：元', '涉及金额 money 元'],
    ['（单位：万元）', '涉及金额 money 万元'],
    ['填报单位：财政局　　金额单位：万元', '涉及金额 money 万元'],
    ['填报单位：单元楼办', '涉及金额 money'],
    ['单位：万元小区', '涉及金额 money'],
  ])('above the header %s', (line, column) => {
    expect(columnOf('涉及金额', [1], [[line]]).column).toBe(column);
  });

  test('of a group, and the title of the group where the own says nothing', () => {
    const { quantityColumns } = ledger(
      [
        [...FIRST, '追缴资金（万元）', null, '追责问责', null],
        [null, null, null, null, null, '应追缴', '合计', '人数', '诫勉（人次）'],
        [1, '记录不全', '补齐', '办公室', '2024年底', 1, 2, 3, 4],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:I1'],
    );
    expect(quantityColumns.map(({ title, kind, unit }) => `${title} ${kind} ${unit}`)).toEqual([
      '应追缴 money 万元',
      '追缴资金合计 money 万元',
      '追责问责人数 people 人',
      '诫勉 people 人次',
    ]);
  });
});

describe('cells that are no figure', () => {
  test('are left out, named and reported', () => {
    const read = columnOf('涉及金额（万元）', [1, '约3', '3人', '无', '#REF!', 2]);
    expect(read.values).toEqual(['1', '2']);
    expect(read.unread).toEqual(['F3', 'F4', 'F6']);
    expect(read.codes).toEqual([
      'quantity.unreadable F3',
      'quantity.unreadable F4',
      'cell.formulaError F6',
    ]);
  });

  test.each<[title: string, cells: CellSpec[], unread: string[]]>([
    ['问责人数', [1, '2人次', '张三', '3人'], ['F3', 'F4']],
    ['问责（人次）', [1, '2人', '3人次'], ['F3']],
    ['涉及金额（万元）', [1, { value: 45_657, numberFormat: 'yyyy/m/d' }], ['F3']],
    ['涉及金额（万元）', [1, 2, '同上'], ['F4']],
  ])('%s %j: %j', (title, cells, unread) => {
    expect(columnOf(title, cells).unread).toEqual(unread);
  });

  test('a column without a unit is reported once, where there is anything to add up', () => {
    expect(columnOf('涉及金额', [1, 2]).codes).toEqual(['quantity.noUnit F1']);
    expect(columnOf('涉及金额', [0, '无', null]).codes).toEqual([]);
  });
});

describe('columns that are none', () => {
  test.each<[title: string, cells: CellSpec[]]>([
    ['涉及资金', ['已全部追缴到位', '正在追缴12万元', '无']],
    ['责任人', ['张三', '李四', '王五']],
    ['联系人电话', [88_880_001, 88_880_002, 88_880_003]],
    ['问责情况', ['诫勉3人', '无', '批评2人']],
    ['责任单位（人）', ['办公室', '财务科', '人事科']],
    ['项目数（个）', [1, 2, 3]],
  ])('%s %j', (title, cells) => {
    expect(columnOf(title, cells).column).toBeUndefined();
  });

  test('unless the user says so', () => {
    const read = ledger(
      [
        [...FIRST, '项目数（个）'],
        [1, '记录不全', '补齐', '办公室', '2024年底', '3万元'],
      ],
      [],
      { ...OPTIONS, columns: { '项目数（个）': 'money' } },
    );
    expect(read.quantityColumns).toEqual([
      { column: 6, title: '项目数', kind: 'money', unit: '万元' },
    ]);
  });
});

describe('each cell counts once', () => {
  const sums = (rows: Rows, merges: string[]) => {
    const read = ledger([[...FIRST, '涉及金额（万元）'], ...rows], merges);
    return read.items.map(({ quantities }) => [
      sumDecimals(quantities.map(({ value }) => value)),
      quantities.map(({ cell }) => cell).join(' '),
    ]);
  };
  const further = (measure: string | null, money: CellSpec) => [
    null,
    null,
    measure,
    null,
    null,
    money,
  ];
  const first = (serial: number, money: CellSpec) => [
    serial,
    `记录不全${serial}`,
    '补齐',
    '办公室',
    '2024年底',
    money,
  ];
  const PROBLEM = ['A2:A4', 'B2:B4'];

  test.each<[why: string, rows: Rows, merges: string[], expected: string[][]]>([
    ['on the problem row only', [first(1, 5), further('复查', null)], [], [['5', 'F2']]],
    ['on each measure', [first(1, 5), further('复查', 0.5)], [], [['5.5', 'F2 F3']]],
    [
      'merged over the measures',
      [first(1, 5), further('复查', null), further('评估', null)],
      [...PROBLEM, 'F2:F4'],
      [['5', 'F2']],
    ],
    [
      'merged over a part of them',
      [first(1, 5), further('复查', null), further('评估', 1)],
      [...PROBLEM, 'F2:F3'],
      [['6', 'F2 F4']],
    ],
    [
      'alone in a row under a merged problem',
      [first(1, 5), further(null, 2), further(null, 1)],
      PROBLEM,
      [['8', 'F2 F3 F4']],
    ],
    [
      'merged over two problems, for the first',
      [first(1, 5), first(2, null)],
      ['F2:F3'],
      [
        ['5', 'F2'],
        ['0', ''],
      ],
    ],
    [
      'several points in one measure cell',
      [[1, '记录不全', '1.补齐；2.复查', '办公室', '2024年底', 5]],
      [],
      [['5', 'F2']],
    ],
    [
      'a sum without a word below the ledger is no amount of the last problem',
      [first(1, 5), first(2, 6), further(null, 11)],
      [],
      [
        ['5', 'F2'],
        ['6', 'F3'],
      ],
    ],
    [
      'a total row is none',
      [first(1, 5), first(2, 6), ['合计', null, null, null, null, 11]],
      [],
      [
        ['5', 'F2'],
        ['6', 'F3'],
      ],
    ],
    ['merged from another column', [first(1, null)], ['E2:F2'], [['0', '']]],
  ])('%s', (_, rows, merges, expected) => {
    expect(sums(rows, merges)).toEqual(expected);
  });
});

test('a ledger without such columns has none', () => {
  const read = ledger([FIRST, [1, '记录不全', '补齐', '办公室', '2024年底']]);
  expect(read.quantityColumns).toEqual([]);
  expect(read.items.map(({ quantities }) => quantities)).toEqual([[]]);
});
