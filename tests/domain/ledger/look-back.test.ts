import type { LedgerItem, Status } from '../../../src/domain/ledger/types';
import { codesOf, ledger, type Rows } from './ledger-of';

const TITLES = [
  '序号',
  '问题',
  '责任单位',
  '整改时限',
  '整改状态',
  '完成日期',
  '回头看时间',
  '回头看结果',
];

/** The only problem of a ledger, from 时限, 状态, 完成日期, 回头看时间 and 回头看结果. */
function problem(cells: readonly (string | null)[]): LedgerItem {
  const [item] = ledger([TITLES, ['1', '记录不全', '办公室', ...cells]]).items;
  if (!item) throw new Error('no item');
  return item;
}

test.each<
  [
    cells: readonly (string | null)[],
    status: Status,
    relapse: LedgerItem['relapse'] | null,
    why: string,
  ]
>([
  [
    ['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: '2025-03-10' },
    'it came back',
  ],
  [['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '未反弹'], 'completed', null, 'it held'],
  [
    ['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '部分反弹'],
    'completed',
    null,
    'to be looked at again',
  ],
  [['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '见附件'], 'completed', null, 'no result'],
  [['2024-12-31', '已完成', '2024-12-20', null, null], 'completed', null, 'nobody looked'],
  [
    ['2024-12-31', '已完成', '2025-04-01', '2025-03-10', '反弹'],
    'completed',
    null,
    'completed anew',
  ],
  [
    ['2024-12-31', '已完成', '2025-03-10', '2025-03-10', '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: '2025-03-10', isOrderUnclear: true },
    'the same day',
  ],
  [
    ['2024-12-31', '已完成', null, '2025-03-10', '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: '2025-03-10', isOrderUnclear: true },
    'no completion day',
  ],
  [
    ['2024-12-31', '已完成', '2024-12-20', null, '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: null, isOrderUnclear: true },
    'no day of the look-back',
  ],
  [
    ['2024-12-31', '已完成', '2025年3月', '2025-03-10', '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: '2025-03-10', isOrderUnclear: true },
    'the month may be before or after',
  ],
  [
    ['2024-12-31', '正在推进', null, '2025-03-10', '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: '2025-03-10' },
    'opened by the clerk already',
  ],
  [
    ['2024-12-31', '正在推进', null, '2025-03-10', '未整改到位'],
    'inProgress',
    null,
    'nobody says that it was ever completed',
  ],
  [
    ['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '未整改到位'],
    'inProgress',
    { cell: 'H2', text: '未整改到位', day: '2025-03-10' },
    'it was not rectified for good',
  ],
  [
    ['长期坚持', '长期坚持', null, '2025-03-10', '未整改到位'],
    'inProgress',
    { cell: 'H2', text: '未整改到位', day: '2025-03-10' },
    'nor kept up',
  ],
  [
    ['2024-12-31', '未启动', null, '2025-03-10', '反弹'],
    'notStarted',
    { cell: 'H2', text: '反弹', day: '2025-03-10' },
    'what is open stays as it is said',
  ],
  [
    ['2024-12-31', '基本完成', null, '2025-03-10', '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: '2025-03-10' },
    'no longer nearly done',
  ],
  [
    ['长期坚持', '长期坚持', null, '2025-03-10', '反弹'],
    'inProgress',
    { cell: 'H2', text: '反弹', day: '2025-03-10' },
    'what came back is not kept up',
  ],
  [
    ['2024-12-31', '已完成', '2024-12-20', '2025-06-10', '反弹'],
    'completed',
    null,
    'after the as-of day',
  ],
])('%j is %s', (cells, status, relapse, why) => {
  const item = problem(cells);
  expect([item.status, item.relapse ?? null, why]).toEqual([status, relapse, why]);
  const said = relapse && { cell: relapse.cell, text: relapse.text };
  expect(item.statusSource).toEqual(said ?? item.statusSource);
});

test('what came back is late at once, unless a new limit stands there', () => {
  const late = problem(['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '反弹']);
  expect([late.overdue, late.daysLate, late.percent]).toEqual([true, 120, null]);
  const given = problem(['2025-06-30', '已完成', '2024-12-20', '2025-03-10', '反弹']);
  expect([given.overdue, given.deadline.due]).toEqual([false, '2025-06-30']);
});

test.each<[cells: readonly (string | null)[], codes: readonly string[]]>([
  [['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '见附件'], ['lookBack.unreadable H2']],
  [['2024-12-31', '已完成', '2024-12-20', '近期', '未反弹'], ['lookBack.undated G2']],
  [['2024-12-31', '已完成', '2024-12-20', '未开展', null], []],
  [['2024-12-31', '已完成', '2024-12-20', '2025-06-10', '反弹'], ['lookBack.afterAsOf G2']],
  [['2024-12-31', '已完成', '2025-03-10', '2025-03-10', '反弹'], ['lookBack.orderUnclear H2']],
  [['2024-12-31', '已完成', '2024-12-20', '2025-03-10', '未反弹'], []],
])('体检 of %j finds %j', (cells, codes) => {
  const found = codesOf(ledger([TITLES, ['1', '记录不全', '办公室', ...cells]]));
  expect(found.filter((code) => code.startsWith('lookBack'))).toEqual(codes);
});

test('of two look-backs the later counts', () => {
  const titles = [
    ...TITLES.slice(0, 6),
    '第一次回头看时间',
    '第一次回头看结果',
    '第二次回头看时间',
    '第二次回头看结果',
  ];
  const row = (first: string, second: string) => [
    '1',
    '记录不全',
    '办公室',
    '2024-12-31',
    '已完成',
    '2024-12-01',
    '2025-01-10',
    first,
    '2025-04-10',
    second,
  ];
  const statuses = [
    ['反弹', '未反弹'],
    ['未反弹', '反弹'],
    ['反弹', ''],
    ['反弹', '已现场查看'],
  ].map(([first = '', second = '']) => ledger([titles, row(first, second)]).items[0]?.status);
  expect(statuses).toEqual(['completed', 'inProgress', 'inProgress', 'inProgress']);
});

test('是否反弹 beside 回头看情况 is one look-back', () => {
  const titles = [...TITLES.slice(0, 7), '回头看情况', '是否反弹'];
  const row = (found: string, answer: string) => [
    '1',
    '记录不全',
    '办公室',
    '2024-12-31',
    '已完成',
    '2024-12-01',
    '2025-01-10',
    found,
    answer,
  ];
  const [came] = ledger([titles, row('现场抽查了3份档案', '是')]).items;
  expect(came?.relapse).toEqual({ cell: 'I2', text: '是', day: '2025-01-10' });
  const both = ledger([titles, row('未发现反弹', '是')]);
  expect([both.items[0]?.status, codesOf(both).filter((code) => code.startsWith('look'))]).toEqual([
    'completed',
    ['lookBack.unreadable I2'],
  ]);
});

test('a relapse of one measure opens that measure only', () => {
  const titles = [
    '序号',
    '问题',
    '整改措施',
    '责任单位',
    '整改时限',
    '整改状态',
    '完成日期',
    '回头看时间',
    '回头看结果',
  ];
  const rows: Rows = [
    titles,
    [
      '1',
      '记录不全',
      '补齐',
      '办公室',
      '2024-12-31',
      '已完成',
      '2024-12-01',
      '2025-02-01',
      '未反弹',
    ],
    [null, null, '建制度', '办公室', '2024-12-31', '已完成', '2024-12-01', '2025-02-01', '反弹'],
  ];
  const [item] = ledger(rows, ['A2:A3', 'B2:B3']).items;
  expect(item?.measures.map(({ status }) => status)).toEqual(['completed', 'inProgress']);
  expect([item?.status, item?.relapse?.cell]).toEqual(['inProgress', 'I3']);
});

test('复查 alone is no look-back, beside 回头看 it is', () => {
  const alone = ledger([
    [...TITLES.slice(0, 6), '复查时间', '复查结果'],
    ['1', '记录不全', '办公室', '2024-12-31', '已完成', '2024-12-01', '2025-01-10', '不合格'],
  ]);
  expect([alone.items[0]?.status, alone.columns.lookBackResult]).toEqual(['completed', undefined]);
  const speaking = ledger([
    [...TITLES.slice(0, 6), '复查时间', '复查结果'],
    ['1', '记录不全', '办公室', '2024-12-31', '已完成', '2024-12-01', '2025-01-10', '反弹'],
  ]);
  expect([speaking.items[0]?.status, speaking.columns.lookedBackOn]).toEqual(['inProgress', [7]]);
});
