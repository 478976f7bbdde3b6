import type { CellSpec } from '../../support/grid';
import { gridOf } from '../../support/grid';
import { checkGrid, codesOf, doneRow, findingsOf, openRow } from './checked';

describe('one status', () => {
  test.each<[string, Record<string, CellSpec>, string, string]>([
    [
      'no status at all',
      { H: '', I: '', J: '' },
      'status.unknown I2',
      'I2 所在的问题没有写明整改状态，按“状态不明”统计。',
    ],
    [
      'no status in it',
      { H: '', I: '详见附件', J: '' },
      'status.unknown I2',
      'I2 “详见附件”看不出整改状态，按“状态不明”统计。',
    ],
    [
      'status from the progress',
      { I: '详见附件' },
      'status.unreadable I2',
      'I2 “详见附件”看不出整改状态，依据该行其他内容按“正在推进”统计。',
    ],
    [
      'no percent in it',
      { J: '若干' },
      'percent.unreadable J2',
      'J2 “若干”不能读作完成百分比，没有采用。',
    ],
  ])('%s', (_why, changes, code, message) => {
    // Two more rows, since a column of 进度 is what most of its cells are.
    const findings = findingsOf([openRow(1, changes), openRow(2), openRow(3)]);
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]?.message).toBe(message);
  });

  test('a denial that the progress tells further was understood', () => {
    const header = ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改进展', '是否销号'];
    const row = [1, '记录不全', '补齐', '办公室', '2026年12月31日', '正在组织招标'];
    const codes = (answer: string) =>
      codesOf(checkGrid(gridOf('台账', [header, [...row, answer]])));
    expect(codes('否')).toEqual([]);
    expect(codes('详见附件')).toEqual(['status.unreadable G2']);
  });

  test('a sign for nothing is no unreadable percent', () => {
    expect(codesOf(findingsOf([openRow(1, { J: '/' })]))).toEqual([]);
  });
});

describe('a status against the other cells of its row', () => {
  test.each<[string, CellSpec[], string, string]>([
    [
      'done against progress',
      doneRow(1, { H: '尚未启动' }),
      'status.contradictsProgress I2',
      'I2 的状态是“已完成”，与 H2 的进展情况“尚未启动”不一致，按“已完成”统计。',
    ],
    [
      'not started against progress',
      openRow(1, { H: '已完成整改', I: '未启动', J: '' }),
      'status.contradictsProgress I2',
      'I2 的状态是“未启动”，与 H2 的进展情况“已完成整改”不一致，按“未启动”统计。',
    ],
    [
      'done under 100 %',
      doneRow(1, { J: 0.5 }),
      'status.contradictsPercent J2',
      'J2 的进度是 50%，与状态“已完成”不一致。',
    ],
    [
      '100 % but not done',
      openRow(1, { J: 1 }),
      'status.contradictsPercent J2',
      'J2 的进度是 100%，与状态“正在推进”不一致。',
    ],
    [
      'not started, yet some percent',
      openRow(1, { H: '', I: '未启动' }),
      'status.contradictsPercent J2',
      'J2 的进度是 50%，与状态“未启动”不一致。',
    ],
    [
      'open with a date of completion',
      openRow(1, { K: '2025年1月5日' }),
      'status.contradictsCompletedOn I2',
      'I2 的状态是“正在推进”，与 K2 的完成日期“2025年1月5日”不一致，按“正在推进”统计。',
    ],
    [
      'long-term with a date',
      openRow(1, { D: '修订制度', H: '', I: '长期坚持', J: '' }),
      'status.contradictsDeadline I2',
      'I2 的状态是“长期坚持”，但 G2 的时限是 2025年6月30日，到期后不会算作逾期。',
    ],
  ])('%s', (_why, row, code, message) => {
    const findings = findingsOf([row]);
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]?.message).toBe(message);
  });

  test.each<[string, CellSpec[]]>([
    ['done, and being consolidated', doneRow(1, { H: '已完成整改，正在巩固成果' })],
    ['under way at 99 %', openRow(1, { J: 0.99 })],
    [
      'long-term after a date',
      openRow(1, { D: '修订制度', G: '2025年6月底，并长期坚持', H: '', I: '长期坚持', J: '' }),
    ],
    [
      'long-term, done to 100 %',
      openRow(1, { D: '修订制度', G: '长期坚持', H: '', I: '长期坚持', J: 1 }),
    ],
    ['not started at 0 %', openRow(1, { H: '', I: '未启动', J: 0 })],
  ])('nothing where %s', (_why, row) => {
    expect(codesOf(findingsOf([row]))).toEqual([]);
  });

  test('a percent merged over two measures is compared with both', () => {
    const titles = ['序号', '问题', '整改措施', '整改时限', '整改状态', '完成百分比'];
    const rows = [
      titles,
      [1, '记录不全', '补齐', '2025年6月30日', '已完成', 0.5],
      ['', '', '建账', '2025年6月30日', '正在推进', ''],
    ];
    const merges = ['A2:A3', 'B2:B3', 'F2:F3'];
    expect(codesOf(checkGrid(gridOf('台账', rows, merges)))).toEqual([]);
  });
});

describe('a problem with several measures', () => {
  const titles = ['序号', '问题', '整改措施', '整改时限', '整改状态', '实际完成时间'];
  const check = (merges: string[], ...steps: CellSpec[][]) => {
    const rows = steps.map(([status = '', done = ''], at) => {
      const first = at === 0 ? [1, '记录不全'] : ['', ''];
      return [...first, `补齐${at}`, '2025年6月30日', status, done];
    });
    return codesOf(checkGrid(gridOf('台账', [titles, ...rows], ['A2:A3', 'B2:B3', ...merges])));
  };
  const day = '2024年12月1日';

  test('a date of one measure says nothing of the next, nor of the whole', () => {
    expect(check([], ['已完成', day], ['正在推进', ''])).toEqual([]);
    expect(check(['E2:E3'], ['正在推进', day], ['', ''])).toEqual([]);
    expect(check([], ['正在推进', day], ['', ''])).toEqual([]);
  });

  test('but it does of its own status, and of a whole that has not begun', () => {
    expect(check([], ['正在推进', day], ['正在推进', ''])).toEqual([
      'status.contradictsCompletedOn E2',
    ]);
    expect(check(['E2:E3'], ['未启动', day], ['', ''])).toEqual([
      'status.contradictsCompletedOn E2',
    ]);
    expect(check(['E2:E3', 'F2:F3'], ['正在推进', day], ['', ''])).toEqual([
      'status.contradictsCompletedOn E2',
    ]);
  });
});

describe('是否销号 beside a status', () => {
  const titles = ['序号', '问题', '整改时限', '整改状态', '是否销号'];
  const check = (status: string, closed: string) =>
    checkGrid(gridOf('台账', [titles, [1, '记录不全', '2025年6月30日', status, closed]]));

  test('closed but open', () => {
    const [found] = check('正在推进', '是');
    expect(found).toMatchObject({
      code: 'status.contradictsClosed',
      cell: 'D2',
      message: 'D2 的状态是“正在推进”，与 E2 的是否销号“是”不一致，按“正在推进”统计。',
    });
  });

  test.each([
    ['已完成', '是'],
    ['已完成', '否'],
    ['正在推进', '否'],
    ['正在推进', ''],
  ])('%s and %s agree', (status, closed) => {
    expect(codesOf(check(status, closed))).toEqual([]);
  });
});

describe('long-term problems', () => {
  const longTerm = { G: '长期坚持', H: '', I: '长期坚持', J: '' };

  test('nothing that keeps them going', () => {
    const findings = findingsOf([openRow(1, { ...longTerm, D: '加强领导，提高认识' })]);
    expect(codesOf(findings)).toEqual(['longTerm.noMechanism D2']);
    expect(findings[0]?.message).toBe(
      'D2 的问题要长期坚持，但措施和进展里没有写制度、机制或检查频次。',
    );
  });

  test.each(['建立长效机制', '每季度通报一次', '定期走访', '修订《考勤办法》'])('%s', (measure) => {
    expect(codesOf(findingsOf([openRow(1, { ...longTerm, D: measure })]))).toEqual([]);
  });

  test('the progress counts too', () => {
    const row = openRow(1, { ...longTerm, D: '提高认识', H: '已出台制度，长期坚持' });
    expect(codesOf(findingsOf([row]))).toEqual([]);
  });
});
