import type { CellSpec } from '../../support/grid';
import { codesOf, HEADER, ledger } from './ledger-of';

describe('groupRows', () => {
  test('the unit comes from the merged cell above, or a later row, or is missing', () => {
    const { items } = ledger(
      [
        HEADER,
        [1, '党建', '问题甲', '补齐', '办公室', '2024年底', '', '已完成', null],
        [2, null, '问题乙', '补齐', null, '2024年底', '', '已完成', null],
        [3, null, '问题丙', '补齐', null, '2024年底', '', '已完成', null],
        [null, null, null, '建制度', '财务处', '2024年底', '', '已完成', null],
        [4, null, '问题丁', '补齐', null, '2024年底', '', '已完成', null],
      ],
      ['E2:E3'],
    );
    expect(items.map(({ unit, unitCell, unitExact }) => [unit, unitCell, unitExact])).toEqual([
      ['办公室', 'E2', true],
      ['办公室', 'E2', true],
      ['财务处', 'E5', true],
      ['', null, false],
    ]);
  });

  test('the cell of the category is that of the first row, or the merged one above', () => {
    const row = (category: CellSpec, unit: CellSpec, serial: number): CellSpec[] => [
      serial,
      category,
      `问题${serial}`,
      '补齐',
      unit,
      '2024年底',
      '',
      '已完成',
    ];
    const { items } = ledger(
      [
        HEADER,
        row('党建', '办公室 ', 1),
        row(null, 12, 2),
        row('执法\u3000', '办公室', 3),
        row(null, '办公\n室', 4),
      ],
      ['B2:B3'],
    );
    expect(items.map((item) => [item.category, item.categoryCell, item.categoryExact])).toEqual([
      [['党建'], 'B2', true],
      [['党建'], 'B2', true],
      [['执法'], 'B4', false],
      [['执法'], null, false],
    ]);
    expect(items.map(({ unit, unitExact }) => [unit, unitExact])).toEqual([
      ['办公室', false],
      ['12', false],
      ['办公室', true],
      ['办公\n室', true],
    ]);
  });

  test('a category from a heading row has no cell', () => {
    const { items } = ledger(
      [HEADER, ['一、党的领导方面'], [1, '学习', '问题甲', '补齐', '办公室', '2024年底']],
      ['A2:I2'],
    );
    expect(items.map((item) => [item.category, item.categoryCell, item.categoryExact])).toEqual([
      [['一、党的领导方面', '学习'], null, false],
    ]);
  });

  test('banner rows become the category, at two levels', () => {
    const row = (serial: number): CellSpec[] => [
      serial,
      `记录不全${serial}`,
      '补齐',
      '2024年底',
      '已完成',
    ];
    const { items, findings } = ledger(
      [
        ['序号', '问题', '整改措施', '整改时限', '整改状态'],
        ['一、党的领导方面'],
        row(1),
        ['（一）学习不深入'],
        row(2),
        ['（二）落实不到位'],
        row(3),
        ['二、作风建设方面'],
        row(4),
      ],
      ['A2:E2', 'A4:E4', 'A6:E6', 'A8:E8'],
    );
    expect(items.map(({ category }) => category)).toEqual([
      ['一、党的领导方面'],
      ['一、党的领导方面', '（一）学习不深入'],
      ['一、党的领导方面', '（二）落实不到位'],
      ['二、作风建设方面'],
    ]);
    expect(findings).toEqual([]);
  });

  test('a numeral and a class name, not merged, are a banner too', () => {
    const { items } = ledger([
      ['序号', '问题', '整改措施', '整改时限', '整改状态'],
      ['一', '党的领导方面'],
      [1, '记录不全', '补齐', '2024年底', '已完成'],
    ]);
    expect(items.map(({ category, row }) => [category, row])).toEqual([[['一、党的领导方面'], 3]]);
  });

  test('blank class cells mean the class above; a new wider class ends the narrower', () => {
    const { items } = ledger([
      ['序号', '重点方面', '重点内容', '具体问题', '整改措施', '整改时限'],
      [1, '甲', '子', '问题1', '补齐', '2024年底'],
      [2, null, null, '问题2', '补齐', '2024年底'],
      [3, null, '丑', '问题3', '补齐', '2024年底'],
      [4, '乙', null, '问题4', '补齐', '2024年底'],
    ]);
    expect(items.map(({ category }) => category)).toEqual([
      ['甲', '子'],
      ['甲', '子'],
      ['甲', '丑'],
      ['乙'],
    ]);
  });

  test.each<[string, CellSpec[], string[], string]>([
    ['a total', ['合计', null, '38个', null, null, null, null, '21'], [], 'row.skippedTotal A3'],
    ['a merged subtotal', ['小计：1个问题'], ['A3:I3'], 'row.skippedTotal A3'],
    ['a footer', ['填表人：甲', null, null, '审核人：乙'], [], 'row.skippedFooter A3'],
    ['a footer without colon', ['填表人 甲'], ['A3:I3'], 'row.skippedFooter A3'],
    ['a note', ['备注：本表每月报送。'], ['A3:I3'], 'row.skippedFooter A3'],
    ['the header again', [...HEADER], [], 'row.skippedHeader A3'],
    ['column numbers', [1, 2, 3, 4, 5, 6, 7, 8, 9], [], 'row.skippedNumbers A3'],
    [
      'an example, however it is filled in',
      ['示例', '党建', '学习不深入', '建制度', '办公室', '2024年底', '', '已完成', 1],
      [],
      'row.skippedExample A3',
    ],
    ['an example in brackets', ['（填写示例）', null, '学习不深入'], [], 'row.skippedExample A3'],
    ['words in the serial column', ['本表一式两份存档备查'], [], 'row.unplaced A3'],
  ])('%s is left out and said', (_name, row, merges, finding) => {
    const result = ledger(
      [HEADER, [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null], row],
      merges,
    );
    expect(result.items).toHaveLength(1);
    const rowCodes = codesOf(result).filter((code) => code.startsWith('row.'));
    expect(rowCodes).toEqual([finding]);
    expect(result.body).toEqual({ first: 2, last: 2 });
  });

  test('an example takes the further rows of its problem along, and nothing else', () => {
    const result = ledger(
      [
        HEADER,
        ['示例', '作风', '学习不深入', '建制度', '办公室', '2024年底', '', '已完成', 1],
        [null, null, null, '督促落实', '办公室', '2024年底', '', '已完成', 1],
        [1, null, '示例教材不足', '补齐', '示例学校', '2024年底', '', '已完成', 1],
        ['示例', null, '第二个例子', '补齐', '办公室', '2024年底', '', '已完成', 1],
        [null, null, null, '补齐', '办公室', '2024年底', '', '已完成', 1],
      ],
      ['C2:C3'],
    );
    expect(result.items.map(({ row, category, problem }) => [row, category, problem])).toEqual([
      [4, [], '示例教材不足'],
    ]);
    expect(codesOf(result).filter((code) => code.startsWith('row.'))).toEqual([
      'row.skippedExample A2',
      'row.skippedExample D3',
      'row.skippedExample A5',
      'row.unplaced D6',
    ]);
  });

  test.each<[string, CellSpec]>([
    ['a number', 1],
    ['words that go on', '示例学校'],
    ['a number with a prefix', '例1'],
  ])('%s as serial is no example', (_name, serial) => {
    const row = [serial, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', 1];
    expect(ledger([HEADER, row]).items).toHaveLength(1);
  });

  test('a row in a column without role fits nowhere', () => {
    const result = ledger([
      [...HEADER, '问题来源'],
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null, '巡察'],
      [null, null, null, null, null, null, null, null, null, '审计'],
    ]);
    expect(codesOf(result)).toEqual(['row.unplaced J3']);
  });

  test('a serial without problem is a problem all the same', () => {
    const result = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null],
      [2, null, null, '建制度', '办公室', '2024年底', '', '正在推进', null],
    ]);
    expect(result.items.map(({ problem }) => problem)).toEqual(['记录不全', '']);
    expect(codesOf(result)).toEqual(['problem.missing C3']);
  });

  test('lines of an empty form are not problems', () => {
    const result = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', 1],
      [2, null, null, null, null, null, null, null, null],
      [3, null, null, null, null, null, null, '未启动', 0],
      [null, null, null, null, null, null, null, null, 0],
    ]);
    expect(result.items).toHaveLength(1);
    expect(result.items[0]?.percent).toBe(100);
    expect(result.findings.map(({ message }) => message)).toEqual([
      'A3 起有 3 行只有序号、状态等预填内容，没有计入统计。',
    ]);
  });

  test('blank rows between problems do not matter', () => {
    const row = (serial: number): CellSpec[] => [
      serial,
      '党建',
      '记录不全',
      '补齐',
      '办公室',
      '2024年底',
      '',
      '已完成',
    ];
    expect(ledger([HEADER, [], row(1), [], [], row(2), []]).items.map((item) => item.row)).toEqual([
      3, 6,
    ]);
  });
});
