import type { CellSpec } from '../../support/grid';
import { ledger, type Rows } from './ledger-of';

/** Two header rows; F–H are 已完成 | 正在整改 | 未启动 under 整改状态. */
const HEAD: Rows = [
  ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态', null, null, '备注'],
  [null, null, null, null, null, '已完成', '正在整改', '未启动', null],
];
const MERGES = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:H1', 'I1:I2'];
const row = (serial: number, ...ticks: CellSpec[]): CellSpec[] => [
  serial,
  `记录不全${String(serial)}`,
  '补齐',
  '办公室',
  '2024年底',
  ...ticks,
];

describe('a state said by a tick under its title', () => {
  test('one tick is the state, with the cell of the tick; none or two say nothing', () => {
    const { items } = ledger(
      [
        ...HEAD,
        row(1, '√', null, null),
        row(2, null, '√', null),
        row(3, null, null, '✔'),
        row(4, null, null, null),
        row(5, '√', '√', null),
        row(6, '×', '√', '×'),
      ],
      MERGES,
    );
    expect(items.map(({ status, statusSource }) => [status, statusSource])).toEqual([
      ['completed', { cell: 'F3', text: '已完成' }],
      ['inProgress', { cell: 'G4', text: '正在整改' }],
      ['notStarted', { cell: 'H5', text: '未启动' }],
      ['unknown', null],
      ['unknown', null],
      ['inProgress', { cell: 'G8', text: '正在整改' }],
    ]);
  });

  test('beside a status column they are not read', () => {
    const { items } = ledger([
      ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态', '已完成', '未启动'],
      [1, '记录不全', '补齐', '办公室', '2024年底', '正在推进', '√', null],
    ]);
    expect(items[0]?.status).toBe('inProgress');
  });
});
