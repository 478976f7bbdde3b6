import fc from 'fast-check';
import { toSerial } from '../../../src/domain/calendar/day';
import type { CellSpec } from '../../support/grid';
import { HEADER, itemOf, ledger, OPTIONS, reading, type Rows } from './ledger-of';

describe('readLedger', () => {
  test('every field', () => {
    const { items, findings, columnReadings, ...rest } = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐记录', '办公室', '2024年12月底前', '已补齐12份', '已完成', 1],
    ]);
    expect(findings).toEqual([]);
    expect(rest).toEqual({
      sheet: '台账',
      headerRows: [1],
      columns: {
        serial: [1],
        category: [2],
        problem: [3],
        measure: [4],
        unit: [5],
        deadline: [6],
        progress: [7],
        status: [8],
        percent: [9],
      },
      percentScale: 1,
      body: { first: 2, last: 2 },
      firstColumn: 1,
      lastColumn: 9,
      quantityColumns: [],
      options: OPTIONS,
    });
    expect(columnReadings.map(({ column, key, role }) => [column, key, role])).toEqual([
      [1, '序号', 'serial'],
      [2, '类别', 'category'],
      [3, '问题', 'problem'],
      [4, '整改措施', 'measure'],
      [5, '责任单位', 'unit'],
      [6, '整改时限', 'deadline'],
      [7, '整改进展', 'progress'],
      [8, '整改状态', 'status'],
      [9, '进度', 'percent'],
    ]);
    const deadline = {
      text: '2024年12月底前',
      kind: 'date',
      due: '2024-12-31',
      supposed: false,
      original: null,
      candidates: [],
      milestones: [],
    };
    expect(items).toEqual([
      {
        row: 2,
        lastRow: 2,
        serial: '1',
        category: ['党建'],
        categoryCell: 'B2',
        categoryExact: true,
        problem: '记录不全',
        measures: [
          {
            row: 2,
            cell: 'D2',
            ordinal: '',
            text: '补齐记录',
            unit: '办公室',
            leader: '',
            deadline,
            status: 'completed',
            progress: '已补齐12份',
            percent: 100,
            completedOn: null,
          },
        ],
        leader: '',
        unit: '办公室',
        unitCell: 'E2',
        unitExact: true,
        person: '',
        cause: '',
        goal: '',
        progress: '已补齐12份',
        result: '',
        remark: '',
        status: 'completed',
        statusSource: { cell: 'H2', text: '已完成' },
        deadline,
        deadlineCell: 'F2',
        rectificationType: null,
        quantities: [],
        completedOn: null,
        overdue: false,
        daysLate: 0,
        dueSoon: false,
        completedLate: false,
        percent: 100,
      },
    ]);
  });

  test.each<[deadline: string, status: string, late: number | null, soon: boolean]>([
    ['2025年4月29日', '正在推进', 1, false],
    ['2025年4月30日', '正在推进', null, true],
    ['2025年5月10日', '正在推进', null, true],
    ['2025年5月11日', '正在推进', null, false],
    ['2025年3月底', '基本完成', 30, false],
    ['2025年3月底', '未启动', 30, false],
    ['2025年3月底', '未完成', 30, false],
    ['2025年3月底', '已完成', null, false],
    ['2025年3月底', '长期坚持', null, false],
    ['2025年5月5日', '已完成', null, false],
    ['立行立改', '正在推进', 248, false],
    ['2024年底前，并长期坚持', '正在推进', 120, false],
    ['长期坚持', '正在推进', null, false],
    ['持续推进', '正在推进', null, false],
    ['每季度末', '正在推进', null, false],
  ])('due %s, %s: late %s, soon %s', (deadline, status, late, soon) => {
    const item = itemOf({ deadline, status });
    expect([item.overdue, item.daysLate, item.dueSoon]).toEqual([late !== null, late ?? 0, soon]);
  });

  test.each<[Parameters<typeof itemOf>[0], string, string | null]>([
    [{ status: '已完成', progress: '正在整改' }, 'completed', 'H2'],
    [{ progress: '已全部整改到位' }, 'completed', 'G2'],
    [{ progress: '已制定方案', percent: 0.4 }, 'inProgress', 'G2'],
    [{ progress: '见附件', percent: 0.4 }, 'inProgress', 'I2'],
    [{ deadline: '已完成' }, 'completed', 'F2'],
    [{ percent: 1 }, 'completed', 'I2'],
    [{ percent: 0 }, 'notStarted', 'I2'],
    [{ deadline: '长期坚持' }, 'longTerm', 'F2'],
    [{ progress: '坚持常态化开展检查，每月通报一次结果' }, 'unknown', null],
    [{ status: '详见附件' }, 'unknown', null],
    [{}, 'unknown', null],
  ])('status of %j is %s, from %s', (row, status, cell) => {
    const item = itemOf(row);
    expect([item.status, item.statusSource?.cell ?? null]).toEqual([status, cell]);
  });

  test('是 answers a column that asks', () => {
    const rows: Rows = [
      ['序号', '问题', '整改时限', '是否完成'],
      [1, '记录不全', '2024年底', '是'],
      [2, '台账不清', '2024年底', '否'],
      [3, '档案不全', '2024年底', '√'],
    ];
    expect(ledger(rows).items.map(({ status }) => status)).toEqual([
      'completed',
      'notCompleted',
      'completed',
    ]);
  });

  test.each<[CellSpec, string | null, boolean]>([
    [
      { value: toSerial('2025-01-05'), numberFormat: 'yyyy/m/d', text: '2025/1/5' },
      '2025-01-05',
      true,
    ],
    ['2024年12月31日', '2024-12-31', false],
    ['已于2025年1月5日完成', '2025-01-05', true],
    // A month may have been in time; only a month that began too late is late.
    ['2024年12月', '2024-12-31', false],
    ['2025年1月', '2025-01-31', true],
    ['2025年', '2025-12-31', false],
    ['/', null, false],
  ])('completed on %j: %s, late %s', (cell, day, late) => {
    const [item] = ledger([
      ['序号', '问题', '整改时限', '实际完成时间', '整改状态'],
      [1, '记录不全', '2024年12月31日', cell, '已完成'],
    ]).items;
    expect([item?.completedOn, item?.completedLate]).toEqual([day, late]);
  });

  test('a completion date tells the status where nothing else does', () => {
    const rows: Rows = [
      ['序号', '问题', '整改时限', '完成日期'],
      [1, '记录不全', '2024年12月31日', '2024年12月5日'],
      [2, '台账不清', '2024年12月31日', '2025年6月5日'],
    ];
    const { items } = ledger(rows);
    expect(items.map(({ status }) => status)).toEqual(['completed', 'unknown']);
  });
});

describe('readLedger on sheets that are none', () => {
  test.each<[string, Rows, string]>([
    ['nothing', [], 'empty'],
    ['blank cells', [[null, '']], 'empty'],
    [
      'a telephone list',
      [
        ['姓名', '电话'],
        ['甲', '8888'],
      ],
      'noHeader',
    ],
    ['a header only', [HEADER], 'noRows'],
    ['a header and a footer', [HEADER, ['填表人：甲']], 'noRows'],
  ])('%s', (_name, rows, reason) => {
    const result = reading(rows);
    expect(result.ok ? 'ok' : result.reason).toBe(reason);
    expect(result.ok ? '' : result.message).toMatch(/^在?工作表“台账”.+。$/u);
  });

  test('never throws, and counts every row once', () => {
    const word = fc.constantFrom(
      '',
      '1',
      '一',
      '合计',
      '记录不全',
      '一、党建方面',
      '2024年底',
      '长期坚持',
      '已完成',
      '填表人：甲',
      '80%',
    );
    const row = fc.array(word, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const result = reading([HEADER, ...rows]);
        const items = result.ok ? result.ledger.items : [];
        const owners = items.flatMap((item) => item.measures.map((measure) => measure.row));
        expect(new Set(owners).size).toBe(owners.length);
        expect(items.every((item) => item.percent === null || item.percent <= 100)).toBe(true);
        expect(items.every((item) => !item.overdue || item.daysLate > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('a problem is done with its last step, however finely its day is written', () => {
  const header = ['序号', '问题', '整改措施', '责任单位', '整改时限', '实际完成时间', '整改状态'];
  const [item] = ledger([
    header,
    [1, '记录不全', '补齐', '办公室', '2025年1月15日', '2025年1月', '已完成'],
    [null, null, '复查', '办公室', '2025年1月15日', '2025-01-20', '已完成'],
  ]).items;
  expect(item).toMatchObject({ completedOn: '2025-01-31', completedLate: true });
});
