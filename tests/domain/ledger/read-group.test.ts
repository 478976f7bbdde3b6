import type { CellSpec } from '../../support/grid';
import { codesOf, HEADER, itemOf, ledger } from './ledger-of';

describe('readGroup', () => {
  test('problem merged downwards, measures with own deadlines and states', () => {
    const { items } = ledger(
      [
        HEADER,
        [1, '党建', '记录不全', '补齐', '办公室', '2024年10月底', '已补齐', '已完成', null],
        [null, null, null, '建制度', '人事处', '2025年3月底', '起草中', '正在推进', null],
        [null, null, null, '回头看', null, '2025年2月底', '', '未启动', null],
        [2, null, '台账不清', '重建', '财务处', '2024年底', '', '已完成', null],
      ],
      ['A2:A4', 'C2:C4', 'B2:B5'],
    );
    expect(items.map((item) => [item.row, item.lastRow, item.measures.length])).toEqual([
      [2, 4, 3],
      [5, 5, 1],
    ]);
    const [first, second] = items;
    expect(first?.measures.map(({ unit, status }) => [unit, status])).toEqual([
      ['办公室', 'completed'],
      ['人事处', 'inProgress'],
      ['人事处', 'notStarted'],
    ]);
    expect(first).toMatchObject({
      status: 'inProgress',
      statusSource: { cell: 'H3', text: '正在推进' },
      deadline: { due: '2025-03-31', kind: 'date' },
      overdue: true,
      daysLate: 30,
      percent: 33.33,
      progress: '已补齐\n起草中',
      category: ['党建'],
    });
    expect(second?.category).toEqual(['党建']);
  });

  test.each<[string, CellSpec, CellSpec]>([
    ['blank serial and problem', null, null],
    ['the same serial and problem again', 1, '记录不全'],
    ['the problem again without serial', null, '记录 不全'],
  ])('%s go on with the problem above', (_name, serial, problem) => {
    const { items } = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null],
      [serial, null, problem, '建制度', '', '', '', '已完成', null],
    ]);
    expect(items).toHaveLength(1);
    expect(items[0]?.measures.map(({ text, deadline }) => [text, deadline.due])).toEqual([
      ['补齐', '2024-12-31'],
      ['建制度', '2024-12-31'],
    ]);
    expect(items[0]?.status).toBe('completed');
  });

  test('another serial with the same words is another problem', () => {
    const { items } = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null],
      [2, '党建', '记录不全', '补齐', '人事处', '2024年底', '', '已完成', null],
    ]);
    expect(items.map(({ serial }) => serial)).toEqual(['1', '2']);
  });

  test('a status said once speaks for all measures', () => {
    const { items } = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null],
      [null, null, null, '建制度', '', '', '', null, null],
    ]);
    expect(items[0]?.measures.map(({ status }) => status)).toEqual(['completed', 'completed']);
  });

  test('已完成 of two measures does not spread to the third', () => {
    const result = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null],
      [null, null, null, '建制度', '', '', '', '已完成', null],
      [null, null, null, '回头看', '', '', '', null, null],
    ]);
    expect(result.items[0]).toMatchObject({ status: 'unknown', percent: null });
    expect(codesOf(result)).toEqual(['status.unknown H4']);
  });

  test('date and long-term measures join their kinds', () => {
    const { items } = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null],
      [null, null, null, '抓常态', '', '长期坚持', '', '长期坚持', null],
    ]);
    expect(items[0]).toMatchObject({
      deadline: { text: '2024年底；长期坚持', kind: 'date+longTerm', due: '2024-12-31' },
      status: 'longTerm',
    });
  });

  test('a row that only goes on with the progress is no measure', () => {
    const { items } = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '一月：已启动', '正在推进', null],
      [null, null, null, null, null, null, '二月：已过半', null, null],
    ]);
    expect(items[0]?.measures).toHaveLength(1);
    expect(items[0]?.progress).toBe('一月：已启动\n二月：已过半');
    expect(items[0]?.lastRow).toBe(3);
  });

  test('a measure merged over steps with own deadlines is one measure, due on the last', () => {
    const { items } = ledger(
      [
        HEADER,
        [1, '党建', '记录不全', '补齐', '办公室', '2024年9月底', '', '已完成', null],
        [null, null, null, null, '人事处', '2024年11月底', '', '正在推进', null],
      ],
      ['A2:A3', 'C2:C3', 'D2:D3'],
    );
    expect(items[0]).toMatchObject({ status: 'inProgress', deadline: { due: '2024-11-30' } });
    expect(items[0]?.measures).toHaveLength(1);
  });

  test('a ledger without measures has problems all the same', () => {
    const { items } = ledger([
      ['序号', '问题', '责任单位', '整改时限', '整改状态'],
      [1, '记录不全', '办公室', '2024年底', '已完成'],
    ]);
    expect(items[0]).toMatchObject({ measures: [], status: 'completed', percent: 100 });
  });
});

describe('percents of a problem', () => {
  test.each<[string, CellSpec[], number | null, 1 | 100 | null]>([
    ['own figures: their mean', [1, 0.5], 75, 1],
    ['whole percents', [100, 60], 80, 100],
    ['texts', ['80%', '60%'], 70, null],
    ['one missing beside 已完成 counts 100', [null, 0.5], 75, 1],
  ])('%s', (_name, [first = null, second = null], percent, scale) => {
    const result = ledger([
      HEADER,
      [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', first],
      [null, null, null, '建制度', '', '', '', '正在推进', second],
    ]);
    expect([result.items[0]?.percent, result.percentScale]).toEqual([percent, scale]);
  });

  test('a merged percent is the problem’s own and counts once', () => {
    const result = ledger(
      [
        HEADER,
        [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', 0.8],
        [null, null, null, '建制度', '', '', '', '正在推进', null],
      ],
      ['I2:I3'],
    );
    expect(result.items[0]?.percent).toBe(80);
    expect(codesOf(result)).toEqual([]);
  });

  test.each([
    ['已完成', 100],
    ['未启动', 0],
    ['正在推进', null],
    ['长期坚持', null],
  ])('without a figure %s is %s', (status, percent) => {
    expect(itemOf({ status }).percent).toBe(percent);
  });
});
