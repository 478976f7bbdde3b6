import type { CellSpec } from '../../support/grid';
import { codesOf, HEADER, ledger, OPTIONS, type Rows } from '../ledger/ledger-of';

describe('findings', () => {
  const full = (changes: Record<number, CellSpec>): CellSpec[] =>
    [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '正在推进', 0.5].map(
      (cell, at) => changes[at] ?? cell,
    );

  test.each<[string, CellSpec[], string, string]>([
    [
      'no deadline',
      full({ 5: '' }),
      'deadline.missing F2',
      'F2 没有写整改时限，无法判断是否逾期。',
    ],
    ['a dash', full({ 5: '/' }), 'deadline.missing F2', 'F2 没有写整改时限，无法判断是否逾期。'],
    [
      'no date in it',
      full({ 5: '见方案' }),
      'deadline.unreadable F2',
      'F2 “见方案”看不出具体时限，无法判断是否逾期。',
    ],
    [
      'no such day',
      full({ 5: '2024年2月30日' }),
      'deadline.unreadable F2',
      'F2 “2024年2月30日”中的日期不存在，无法判断是否逾期，请改正。',
    ],
    [
      'no year',
      full({ 5: '6月底' }),
      'deadline.yearSupposed F2',
      'F2 “6月底”没有写明年份，按 2025年6月30日 计算。',
    ],
    [
      'two readings',
      full({ 5: '2027年前' }),
      'deadline.readingSupposed F2',
      'F2 “2027年前”可以有不同理解，按 2027年12月31日 计算。',
    ],
    [
      'another start',
      full({ 5: '收到通报30日内' }),
      'deadline.baseSupposed F2',
      'F2 “收到通报30日内”的起算日期表中没有，从反馈日期算起按 2024年8月25日 计算。',
    ],
    [
      'no status',
      full({ 7: '', 8: '' }),
      'status.unknown H2',
      'H2 所在的问题没有写明整改状态，按“状态不明”统计。',
    ],
    [
      'no status in it',
      full({ 7: '详见附件', 8: '' }),
      'status.unknown H2',
      'H2 “详见附件”看不出整改状态，按“状态不明”统计。',
    ],
    [
      'status from the percent',
      full({ 7: '详见附件' }),
      'status.unreadable H2',
      'H2 “详见附件”看不出整改状态，依据该行其他内容按“正在推进”统计。',
    ],
    [
      'done against progress',
      full({ 6: '尚未启动', 7: '已完成', 8: '' }),
      'status.contradictsProgress H2',
      'H2 的状态是“已完成”，与 G2 的进展情况不一致，请核对。',
    ],
    [
      'done against percent',
      full({ 7: '已完成' }),
      'status.contradictsPercent I2',
      'I2 的进度是 50%，与状态“已完成”不一致，请核对。',
    ],
    [
      'percent against open',
      full({ 8: 1 }),
      'status.contradictsPercent I2',
      'I2 的进度是 100%，与状态“正在推进”不一致，请核对。',
    ],
    [
      'no percent in it',
      full({ 8: '过半' }),
      'percent.unreadable I2',
      'I2 “过半”不能读作完成百分比，没有采用。',
    ],
  ])('%s', (_name, row, code, message) => {
    const result = ledger([HEADER, row]);
    expect(codesOf(result)).toEqual([code]);
    expect(result.findings[0]?.message).toBe(message);
  });

  test('a completed problem needs no deadline', () => {
    expect(codesOf(ledger([HEADER, full({ 5: '', 7: '已完成', 8: 1 })]))).toEqual([]);
  });

  test('without a feedback date one finding speaks for all', () => {
    const result = ledger(
      [HEADER, full({ 5: '立行立改' }), full({ 0: 2, 2: '乙', 5: '3个月内' })],
      [],
      {
        ...OPTIONS,
        feedback: null,
      },
    );
    expect(result.items.map(({ deadline }) => [deadline.kind, deadline.due])).toEqual([
      ['immediate', null],
      ['date', null],
    ]);
    expect(result.findings.map(({ message }) => message)).toEqual([
      'F2 “立行立改”等 2 处时限要从反馈日期算起，填写反馈日期后才能判断是否逾期。',
    ]);
  });

  test('the feedback date of the title rows is used where none is given', () => {
    const rows: Rows = [['反馈日期：2024年7月26日'], HEADER, full({ 5: '立行立改' })];
    const found = ledger(rows, ['A1:I1'], { ...OPTIONS, feedback: null });
    expect(found.options.feedback).toBe('2024-07-26');
    expect(found.items[0]?.deadline.due).toBe('2024-08-25');
    expect(codesOf(found)).toEqual(['feedback.fromTitle A1']);
    const given = ledger(rows, ['A1:I1'], { ...OPTIONS, feedback: '2024-09-01' });
    expect(given.items[0]?.deadline.due).toBe('2024-10-01');
    expect(codesOf(given)).toEqual([]);
  });

  test('the same serial twice in one class, but not in two', () => {
    const row = (category: string, problem: string): CellSpec[] =>
      full({ 1: category, 2: problem });
    const result = ledger([HEADER, row('甲', '问题1'), row('甲', '问题2'), row('乙', '问题3')]);
    expect(result.items).toHaveLength(3);
    expect(result.findings.map(({ message }) => message)).toEqual([
      'A3 的序号“1”与 A2 重复，仍按两个问题统计。',
    ]);
  });

  test('missing columns are said once', () => {
    const result = ledger([
      ['序号', '问题', '责任单位'],
      [1, '记录不全', '办公室'],
      [2, '台账不清', '办公室'],
    ]);
    expect(codesOf(result)).toEqual(['column.noDeadline -', 'column.noStatus -']);
  });

  test('dates of completion that cannot be', () => {
    const result = ledger([
      ['序号', '问题', '整改时限', '实际完成时间', '整改状态'],
      [1, '记录不全', '2024年底', '2025年6月1日', '已完成'],
      [2, '台账不清', '2024年底', '上个月', '已完成'],
    ]);
    expect(codesOf(result)).toEqual(['completedOn.afterAsOf D2', 'completedOn.unreadable D3']);
  });
});
