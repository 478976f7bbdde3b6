import { checkLedger } from '../../../src/domain/checks/check-ledger';
import type { ColumnReading } from '../../../src/domain/header/column-role';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { CellSpec } from '../../support/grid';
import { gridOf } from '../../support/grid';
import { OPTIONS } from '../ledger/ledger-of';
import { checkGrid, codesOf, doneRow, openRow, TITLES } from './checked';

describe('hidden rows and columns', () => {
  const grid = gridOf('台账', [TITLES, ...[1, 2, 3, 4, 5].map((serial) => openRow(serial))]);

  test('are counted and said', () => {
    const findings = checkGrid({ ...grid, hiddenRows: [3, 4, 6, 9], hiddenColumns: [8] });
    expect(findings.map(({ cell, message }) => [cell, message])).toEqual([
      ['H1', 'H 列（进展情况）被隐藏，仍按其中的内容统计。'],
      ['A3', '第 3—4、6 行被隐藏或筛选掉了，共 3 行，仍计入统计。'],
    ]);
  });

  test('rows that hold no problem do not matter', () => {
    expect(codesOf(checkGrid({ ...grid, hiddenRows: [1, 9], hiddenColumns: [20] }))).toEqual([]);
  });
});

describe('columns', () => {
  const reading: ColumnReading = {
    column: 8,
    key: '办理情况',
    title: '办理情况',
    role: 'progress',
    confidence: 'unsure',
    alternatives: ['status', 'percent'],
    reason: '',
  };
  const check = (part: Partial<ColumnReading>) => {
    const read = readLedger(gridOf('台账', [TITLES, openRow(1)]), OPTIONS);
    if (!read.ok) throw new Error(read.message);
    const ledger = { ...read.ledger, columnReadings: [{ ...reading, ...part }] };
    return checkLedger({ ledger, trace: read.trace });
  };

  test.each<[Partial<ColumnReading>, string]>([
    [{}, 'H 列“办理情况”的含义不能确定，暂按“进展情况”读取，也可能是“整改状态”、“进度”。'],
    [{ alternatives: [] }, 'H 列“办理情况”的含义不能确定，暂按“进展情况”读取。'],
    [
      { role: null, alternatives: ['deadline'] },
      'H 列“办理情况”的含义不能确定，暂时没有采用，也可能是“整改时限”。',
    ],
  ])('an unsure one: %j', (part, message) => {
    const findings = check(part);
    expect(codesOf(findings)).toEqual(['column.unsure H1']);
    expect(findings[0]?.message).toBe(message);
  });

  test.each(['sure', 'likely', 'chosen'] as const)('not a %s one', (confidence) => {
    expect(codesOf(check({ confidence }))).toEqual([]);
  });
});

describe('what the title rows say', () => {
  const check = (title: string, ...rows: CellSpec[][]) =>
    checkGrid(gridOf('台账', [['整改台账'], [title], TITLES, ...rows], ['A1:M1', 'A2:M2']));
  const rows = [doneRow(1), doneRow(2), openRow(3)];

  test('another day', () => {
    const findings = check('截至2025年3月31日', ...rows);
    expect(findings.map(({ message }) => message)).toEqual([
      'A2 写的是截至 2025年3月31日，现在按 2025年4月30日 统计。',
    ]);
  });

  test('the same day', () => {
    expect(codesOf(check('截至2025年4月30日', ...rows))).toEqual([]);
  });

  test('a rate that nothing gives', () => {
    const findings = check('整改完成率98.5%', ...rows);
    expect(codesOf(findings)).toEqual(['rate.mismatch A2']);
    expect(findings[0]?.message).toBe(
      'A2 写的完成率是 98.5%，按各行状态算是 66.66%，换其他口径也对不上。',
    );
  });

  test.each(['66.67%', '66.7%', '66.6%', '67%', '66%'])('%s is 2 of 3', (rate) => {
    expect(codesOf(check(`整改完成率：${rate}`, ...rows))).toEqual([]);
  });

  test('基本完成 counted is a rate, too', () => {
    const nearly = openRow(3, { H: '', I: '基本完成', J: '' });
    expect(codesOf(check('完成率100%', doneRow(1), doneRow(2), nearly))).toEqual([]);
  });
});

describe('totals', () => {
  const titles = ['序号', '问题', '整改时限', '整改状态', '问题金额（万元）'];
  const row = (serial: number, amount: CellSpec = ''): CellSpec[] => [
    serial,
    `记录不全${serial}`,
    '2025年6月30日',
    '正在推进',
    amount,
  ];
  const check = (rows: CellSpec[][], hiddenRows: number[] = []) =>
    checkGrid({ ...gridOf('台账', [titles, ...rows]), hiddenRows }).filter(
      ({ code }) => code === 'total.mismatch',
    );
  const three = [row(1, 1.5), row(2, 2), row(3, 3)];

  test.each<[string, CellSpec[], string]>([
    ['in words', ['合计38个问题'], 'A5 “合计38个问题”写的是 38，按台账各行统计是 3 个问题。'],
    ['without 问题', ['合计：4个'], 'A5 “合计：4个”写的是 4，按台账各行统计是 3 个问题。'],
    ['under the problems', ['合计', '2个'], 'B5 “2个”写的是 2，按台账各行统计是 3 个问题。'],
    ['a sum', ['合计', '', '', '', 8], 'E5 的合计是 8，上面各行相加是 6.5。'],
  ])('%s that does not fit', (_why, total, message) => {
    expect(check([...three, total]).map((one) => one.message)).toEqual([message]);
  });

  test.each<[string, CellSpec[]]>([
    ['in words', ['合计3个问题']],
    ['under the problems', ['合计', 3]],
    ['a sum', ['合计', '', '', '', 6.5]],
    ['a rounded sum', ['合计', '', '', '', 7]],
    ['a text', ['合计', '', '', '', '—']],
    ['a date', ['合计', '', '2025年4月']],
    ['done ones', ['合计', '', '', '已完成2个']],
  ])('%s that fits', (_why, total) => {
    expect(check([...three, total])).toEqual([]);
  });

  test('a total rounded to its own decimals', () => {
    expect(check([row(1, 1.23), row(2, 2.11), ['合计', '', '', '', 3.3]])).toEqual([]);
    expect(check([row(1, 1.23), row(2, 2.11), ['合计', '', '', '', 3.4]])).toHaveLength(1);
  });

  test('sub-totals add up their parts, the total the whole', () => {
    const rows = [
      row(1, 1),
      row(2, 2),
      ['小计', '2个', '', '', 3],
      row(3, 3),
      row(4, 4),
      ['小计', '2个', '', '', 7],
      ['合计', '4个', '', '', 10],
    ];
    expect(check(rows)).toEqual([]);
    const wrong = rows.map((one, at) => (at === 5 ? ['小计', '3个', '', '', 8] : one));
    expect(check(wrong).map(({ message }) => message)).toEqual([
      'B7 “3个”写的是 3，按台账各行统计是 2 个问题。',
      'E7 的合计是 8，上面各行相加是 7。',
    ]);
  });

  test('a total on top adds up what is below', () => {
    expect(check([['合计3个问题', '', '', '', 6.5], ...three])).toEqual([]);
  });

  test('SUBTOTAL leaves hidden rows out', () => {
    expect(check([...three, ['合计', '', '', '', 5]], [2])).toEqual([]);
    expect(check([...three, ['合计', '', '', '', 5]])).toHaveLength(1);
  });

  test('one figure above proves nothing, nor do figures beside texts', () => {
    expect(check([row(1, 5), row(2), ['合计', '', '', '', 9]])).toEqual([]);
    expect(check([row(1, 5), row(2, 3), row(3, '约2'), ['合计', '', '', '', 10]])).toEqual([]);
  });

  test.each(['整改率', '占比', '年份', '平均得分'])('%s is not added up', (title) => {
    const grid = gridOf('台账', [
      [...titles.slice(0, 4), title],
      row(1, 1),
      row(2, 2),
      ['合计', '', '', '', 50],
    ]);
    expect(codesOf(checkGrid(grid))).toEqual(['row.skippedTotal A4']);
  });
});
