import type { CellSpec } from '../../support/grid';
import { HEADER, ledger } from './ledger-of';

/** One problem whose measure, unit, deadline, progress and status cells hold these texts (D to H). */
function problemOf(
  measure: string,
  { unit = '办公室', deadline = '2024年底', progress = '', status = '正在推进' },
  more: CellSpec[][] = [],
  merges: string[] = [],
) {
  const row = [1, '党建', '记录不全', measure, unit, deadline, progress, status, null];
  const [item] = ledger([HEADER, row, ...more], merges).items;
  if (!item) throw new Error('no item');
  return item;
}

describe('measures numbered in one cell', () => {
  test('each is a measure with the words and the cell; what is said once is said of all', () => {
    const { measures } = problemOf('1.补齐记录；2.建制度', {});
    expect(measures.map(({ cell, row, ordinal, text }) => [cell, row, ordinal, text])).toEqual([
      ['D2', 2, '1.', '补齐记录；'],
      ['D2', 2, '2.', '建制度'],
    ]);
    expect(measures.map(({ unit, deadline, status }) => [unit, deadline.due, status])).toEqual([
      ['办公室', '2024-12-31', 'inProgress'],
      ['办公室', '2024-12-31', 'inProgress'],
    ]);
  });

  test('deadlines in parallel: each its own, the problem the last', () => {
    const item = problemOf('①补齐记录②建制度', { deadline: '①2024年9月底前②2024年12月底前' });
    expect(item.measures.map(({ deadline }) => [deadline.text, deadline.due])).toEqual([
      ['2024年9月底前', '2024-09-30'],
      ['2024年12月底前', '2024-12-31'],
    ]);
    expect(item.deadline).toMatchObject({
      text: '①2024年9月底前②2024年12月底前',
      due: '2024-12-31',
    });
    expect(item.deadlineCell).toBe('F2');
  });

  test('units, progress and states in parallel', () => {
    const item = problemOf('1.补齐记录 2.建制度', {
      unit: '1.办公室 2.人事处',
      progress: '1.已补齐12份 2.正在起草',
      status: '1.已完成 2.正在推进',
    });
    expect(item.measures.map(({ unit, progress, status }) => [unit, progress, status])).toEqual([
      ['办公室', '已补齐12份', 'completed'],
      ['人事处', '正在起草', 'inProgress'],
    ]);
    // The cells of the problem stay whole.
    expect(item).toMatchObject({
      unit: '1.办公室 2.人事处',
      progress: '1.已补齐12份 2.正在起草',
      status: 'inProgress',
      statusSource: { cell: 'H2', text: '1.已完成 2.正在推进' },
    });
  });

  test('another number of deadlines is not shared out', () => {
    const { measures } = problemOf('1.补齐记录 2.建制度 3.回头看', {
      deadline: '①2024年9月底前②2024年12月底前',
    });
    expect(measures.map(({ deadline }) => deadline.due)).toEqual([
      '2024-12-31',
      '2024-12-31',
      '2024-12-31',
    ]);
  });

  test('a measure cell merged over as many rows as it has points gives each row its point', () => {
    const item = problemOf(
      '1.补齐记录\n2.建制度',
      { deadline: '2024年9月底', status: '已完成' },
      [[null, null, null, null, '人事处', '2025年3月底', '', '正在推进', null]],
      ['A2:A3', 'C2:C3', 'D2:D3'],
    );
    expect(
      item.measures.map(({ row, cell, text, unit, deadline, status }) => [
        row,
        cell,
        text,
        unit,
        deadline.due,
        status,
      ]),
    ).toEqual([
      [2, 'D2', '补齐记录', '办公室', '2024-09-30', 'completed'],
      [3, 'D2', '建制度', '人事处', '2025-03-31', 'inProgress'],
    ]);
  });

  test('numbered cells in several rows', () => {
    const { measures } = problemOf('1.补齐记录 2.建制度', {}, [
      [null, null, null, '（1）回头看（2）通报', '人事处', '2025年3月底', '', '未启动', null],
    ]);
    expect(measures.map(({ row, text, unit }) => [row, text, unit])).toEqual([
      [2, '补齐记录', '办公室'],
      [2, '建制度', '办公室'],
      [3, '回头看', '人事处'],
      [3, '通报', '人事处'],
    ]);
  });
});
