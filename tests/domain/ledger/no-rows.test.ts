import { HEADER, type Rows, reading } from './ledger-of';

const EXAMPLE = ['示例', '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', 1];

test.each<[name: string, rows: Rows, message: string]>([
  [
    'a header alone',
    [['整改台账'], HEADER],
    '工作表“台账”已认出台账表头，还没有填写问题。请从第 3 行填起。',
  ],
  [
    'an example below it',
    [HEADER, EXAMPLE],
    '工作表“台账”已认出台账表头，还没有填写问题（第 2 行是示例，不计入统计）。请从第 3 行填起。',
  ],
  [
    'column numbers and two examples',
    [HEADER, [1, 2, 3, 4, 5, 6, 7, 8, 9], EXAMPLE, EXAMPLE],
    '工作表“台账”已认出台账表头，还没有填写问题（第 3、4 行是示例，不计入统计）。请从第 5 行填起。',
  ],
  [
    'serials that were filled in beforehand',
    [HEADER, [1], [2], ['填表人：甲']],
    '工作表“台账”已认出台账表头，还没有填写问题。请从第 2 行填起。',
  ],
  [
    'a footer right below',
    [HEADER, ['填表人：甲']],
    '工作表“台账”已认出台账表头，还没有填写问题。请从表头的下一行填起。',
  ],
])('%s: it says where to begin', (_name, rows, message) => {
  expect(reading(rows)).toEqual({ ok: false, reason: 'noRows', message });
});
