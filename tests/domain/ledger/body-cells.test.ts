import { toSerial } from '../../../src/domain/calendar/day';
import type { CellSpec } from '../../support/grid';
import { ledger, OPTIONS, reading, type Rows } from './ledger-of';

const date = (day: `${number}-${number}-${number}`): CellSpec => ({
  value: toSerial(day),
  text: day.replace(/-0?/gu, '/'),
  numberFormat: 'yyyy/m/d',
});

describe('同上', () => {
  const HEAD = ['序号', '问题', '整改措施', '责任领导', '责任单位', '整改时限', '整改状态'];

  test('repeats the row above, over problems, with the cell that has the words', () => {
    const { items } = ledger([
      HEAD,
      [1, '记录不全', '补齐', '甲', '办公室', '2024年底', '正在推进'],
      [2, '台账不清', '同上', '〃', '同上', '同上', '同上'],
      [3, '档案不全', '补档', '"', '同上', '〃', '"'],
    ]);
    expect(
      items.map(({ unit, leader, status, deadline, deadlineCell, measures }) => [
        unit,
        leader,
        status,
        deadline.due,
        deadlineCell,
        measures[0]?.text,
      ]),
    ).toEqual([
      ['办公室', '甲', 'inProgress', '2024-12-31', 'F2', '补齐'],
      ['办公室', '甲', 'inProgress', '2024-12-31', 'F2', '补齐'],
      ['办公室', '甲', 'inProgress', '2024-12-31', 'F2', '补档'],
    ]);
    expect(items.map(({ statusSource, unitCell }) => [statusSource?.cell, unitCell])).toEqual([
      ['G2', 'E2'],
      ['G2', 'E2'],
      ['G2', 'E2'],
    ]);
  });

  test('with nothing above stays as it stands', () => {
    const { items } = ledger([HEAD, [1, '记录不全', '补齐', '同上', '同上', '同上', '同上']]);
    expect(items[0]).toMatchObject({ unit: '同上', status: 'unknown', deadline: { due: null } });
  });

  test('a merged cell above counts', () => {
    const { items } = ledger(
      [
        HEAD,
        [1, '记录不全', '补齐', '甲', '办公室', '2024年底', '正在推进'],
        [2, '台账不清', '重建', '甲', null, '2024年底', '正在推进'],
        [3, '档案不全', '补档', '甲', '同上', '2024年底', '正在推进'],
      ],
      ['E2:E3'],
    );
    expect(items.map(({ unit }) => unit)).toEqual(['办公室', '办公室', '办公室']);
  });

  test('a problem said by 同上 under the same serial is one problem', () => {
    const { items } = ledger([
      HEAD,
      [1, '记录不全', '补齐', '甲', '办公室', '2024年底', '正在推进'],
      [null, '同上', '建制度', '甲', '办公室', '2024年底', '正在推进'],
    ]);
    expect(items.map((item) => [item.problem, item.measures.length])).toEqual([['记录不全', 2]]);
  });
});

describe('serials', () => {
  const HEAD = ['序号', '问题', '整改措施', '整改时限', '整改状态'];

  test('several problems under one merged serial', () => {
    const { items } = ledger(
      [
        HEAD,
        [1, '记录不全', '补齐', '2024年底', '已完成'],
        [null, '台账不清', '重建', '2025年3月底', '正在推进'],
      ],
      ['A2:A3', 'D2:D3'],
    );
    expect(items.map(({ serial, problem, deadline }) => [serial, problem, deadline.due])).toEqual([
      ['1', '记录不全', '2024-12-31'],
      ['1', '台账不清', '2024-12-31'],
    ]);
  });

  test.each<[why: string, serials: CellSpec[], rows: number[][]]>([
    [
      '3-1, 3-2: steps of 3',
      ['3', '3-1', '3-2', '4'],
      [
        [2, 4],
        [5, 5],
      ],
    ],
    [
      '3.1 under 3-less',
      ['3.1', '3.2', '3.3', '4.1'],
      [
        [2, 4],
        [5, 5],
      ],
    ],
    [
      'the same again',
      ['3', '3', '', '4'],
      [
        [2, 4],
        [5, 5],
      ],
    ],
  ])('%s where the problem cell is blank', (_why, serials, rows) => {
    const [a = '', b = '', c = '', d = ''] = serials;
    const { items } = ledger([
      HEAD,
      [a, '记录不全', '补齐', '2024年底', '已完成'],
      [b, null, '建制度', '2024年底', '已完成'],
      [c, null, '回头看', '2024年底', '已完成'],
      [d, '台账不清', '重建', '2024年底', '已完成'],
    ]);
    expect(items.map((item) => [item.row, item.lastRow])).toEqual(rows);
  });
});

describe('a problem merged over the measure column', () => {
  test('is no measure', () => {
    const { items } = ledger(
      [
        ['序号', '问题', '整改措施', '整改时限', '整改状态'],
        [1, '记录不全', null, '2024年底', '已完成'],
        [2, '台账不清', '重建', '2024年底', '已完成'],
      ],
      ['B2:C2'],
    );
    expect(items.map(({ problem, measures }) => [problem, measures.length])).toEqual([
      ['记录不全', 0],
      ['台账不清', 1],
    ]);
  });
});

describe('the deadline in a remark', () => {
  test('counts where the ledger has no deadline column', () => {
    const { items } = ledger([
      ['序号', '问题', '整改措施', '责任单位', '整改状态', '备注'],
      [1, '记录不全', '补齐', '办公室', '正在推进', '整改时限：9月30日'],
      [2, '台账不清', '重建', '财务科', '正在推进', '2024年8月新增'],
      [3, '档案不全', '补档', '档案室', '正在推进', '要求12月底前完成整改'],
    ]);
    expect(items.map(({ deadline, deadlineCell }) => [deadline.due, deadlineCell])).toEqual([
      ['2024-09-30', 'F2'],
      [null, null],
      ['2024-12-31', 'F4'],
    ]);
  });

  test('counts where the deadline cell says nothing, never against it', () => {
    const { items } = ledger([
      ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态', '备注'],
      [1, '记录不全', '补齐', '办公室', null, '正在推进', '整改时限：9月30日'],
      [2, '台账不清', '重建', '财务科', '见备注', '正在推进', '限2024年11月15日前整改'],
      [3, '档案不全', '补档', '档案室', '2024年底', '正在推进', '整改时限：9月30日'],
    ]);
    expect(items.map(({ deadline, deadlineCell }) => [deadline.due, deadlineCell])).toEqual([
      ['2024-09-30', 'G2'],
      ['2024-11-15', 'G3'],
      ['2024-12-31', 'E4'],
    ]);
  });

  test('of the first row does not override the step above', () => {
    const { items } = ledger([
      ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态', '备注'],
      [1, '记录不全', '补齐', '办公室', '2024年底', '正在推进', '整改时限：9月30日'],
      [null, null, '建制度', '办公室', null, '正在推进', null],
    ]);
    expect(items[0]?.measures.map(({ deadline }) => deadline.due)).toEqual([
      '2024-12-31',
      '2024-12-31',
    ]);
  });

  test('in the measure counts only without a deadline column, as supposed', () => {
    const measure = '于2024年12月底前完成制度修订';
    const without = ledger([
      ['序号', '问题', '整改措施', '责任单位', '整改状态'],
      [1, '记录不全', measure, '办公室', '正在推进'],
    ]).items[0];
    expect(without).toMatchObject({
      deadline: { due: '2024-12-31', supposed: true },
      deadlineCell: 'C2',
    });
    const beside = ledger([
      ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态'],
      [1, '记录不全', measure, '办公室', null, '正在推进'],
    ]).items[0];
    expect(beside).toMatchObject({ deadline: { due: null }, deadlineCell: null });
  });
});

describe('整改类型', () => {
  test('is read from its column', () => {
    const { items } = ledger([
      ['序号', '问题', '整改措施', '整改类型', '责任单位', '整改时限', '整改状态'],
      [1, '记录不全', '补齐', '立行立改', '办公室', '2024年9月底', '已完成'],
      [2, '台账不清', '重建', '分阶段整改', '财务科', '2025年底', '正在推进'],
      [3, '档案不全', '补档', '持续整改', '档案室', '长期坚持', '长期坚持'],
      [4, '账目不清', '核账', null, '财务科', '2025年底', '正在推进'],
    ]);
    expect(items.map(({ rectificationType }) => rectificationType)).toEqual([
      'immediate',
      'staged',
      'continuing',
      null,
    ]);
  });
});

describe('a feedback date', () => {
  const HEAD = ['序号', '巡察反馈时间', '问题', '整改措施', '责任单位', '整改时限', '整改状态'];
  const NOBODY = { ...OPTIONS, feedback: null };
  const rows = (first: CellSpec, second: CellSpec): Rows => [
    HEAD,
    [1, first, '记录不全', '补齐', '办公室', '3个月内', '正在推进'],
    [2, second, '台账不清', '重建', '财务科', '3个月内', '正在推进'],
  ];

  test('in a column is that of the sheet where all rows agree', () => {
    const result = ledger(rows(date('2024-07-26'), '2024年7月26日'), [], NOBODY);
    expect(result.options.feedback).toBe('2024-07-26');
    expect(result.items.map(({ deadline }) => deadline.due)).toEqual(['2024-10-26', '2024-10-26']);
  });

  test('in a column is that of each problem where there are several rounds', () => {
    const result = ledger(rows('2024-07-26', '2024-11-01'), [], NOBODY);
    expect(result.options.feedback).toBeNull();
    expect(result.items.map(({ deadline }) => deadline.due)).toEqual(['2024-10-26', '2025-02-01']);
  });

  test('given by the user wins', () => {
    const result = ledger(rows('2024-11-01', '2024-11-01'));
    expect(result.options.feedback).toBe('2024-07-26');
    expect(result.items[0]?.deadline.due).toBe('2024-10-26');
  });

  test('in a title has its cell', () => {
    const result = reading(
      [
        ['某局整改台账'],
        ['反馈会于2024年7月26日召开'],
        HEAD,
        [1, null, '记录不全', '补齐', '办公室', '3个月内', '正在推进'],
      ],
      ['A1:G1', 'A2:G2'],
      NOBODY,
    );
    expect(result.ok ? result.trace.feedback : null).toMatchObject({
      day: '2024-07-26',
      cell: 'A2',
    });
  });
});
