import { ledgerJson } from '../../src/cli/ledger-json';
import { readLedger } from '../../src/domain/ledger/read-ledger';
import { sourceCellsOf } from '../../src/domain/ledger/source-cells-of';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { summarize } from '../../src/domain/summary/summarize';
import { OPTIONS } from '../domain/ledger/ledger-of';
import { gridOf } from '../support/grid';

const GRID = gridOf('台账', [
  ['序号', '问题', '整改措施', '责任领导', '责任单位', '整改状态', '追缴资金（万元）', '问责人数'],
  [1, '记录不全', '补齐', '张三、李四', '办公室', '已完成', '1,234.5', 2],
  [2, '超时', '整改', '王五', '财务科', '正在整改', '约3万', '无'],
]);

function printed(): Record<string, unknown> {
  const reading = readLedger(GRID, OPTIONS);
  if (!reading.ok) throw new Error(reading.message);
  const { ledger, trace } = reading;
  return ledgerJson({
    kind: 'ledger',
    sheet: { id: 's1', name: '台账', visible: true, ours: false },
    ledger,
    summary: summarize(ledger, DEFAULT_COUNTING_RULE),
    cells: sourceCellsOf(trace.reader),
    findings: [],
    helper: null,
    helperColumn: 9,
  }) as Record<string, unknown>;
}

test('the columns of amounts and people, and what each problem says in them', () => {
  expect(printed()).toMatchObject({
    columns: { money: 'G', people: 'H' },
    quantityColumns: [
      { column: 'G', title: '追缴资金', kind: 'money', unit: '万元', unread: ['G3'] },
      { column: 'H', title: '问责人数', kind: 'people', unit: '人' },
    ],
    items: [
      {
        quantities: [
          { column: 'G', row: 2, cell: 'G2', value: '1234.5' },
          { column: 'H', row: 2, cell: 'H2', value: '2' },
        ],
      },
      { quantities: [] },
    ],
  });
});

test('the figures by unit and by leader, with their rows', () => {
  expect(printed()).toMatchObject({
    summary: {
      byUnit: [
        { name: '办公室', total: 1, rows: [2] },
        { name: '财务科', total: 1, rows: [3] },
      ],
      byLeader: [
        { name: '张三、李四', total: 1, rows: [2], byStatus: { completed: 1 } },
        { name: '王五', total: 1, rows: [3], byStatus: { inProgress: 1 } },
      ],
    },
  });
});
