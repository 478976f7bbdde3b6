import type { CellSpec } from '../../support/grid';
import { OPTIONS } from '../ledger/ledger-of';
import { checkGrid, codesOf, doneRow, findingsOf, openRow, TITLES } from './checked';
import { gridOf } from '../../support/grid';

const DATE = 'yyyy"年"m"月"d"日"';
const date = (value: number, text: string): CellSpec => ({ value, text, numberFormat: DATE });

describe('one deadline', () => {
  test.each<[string, CellSpec, string, string]>([
    ['blank', '', 'deadline.missing G2', 'G2 没有写整改时限，无法判断是否逾期。'],
    ['a dash', '/', 'deadline.missing G2', 'G2 没有写整改时限，无法判断是否逾期。'],
    [
      'no date in it',
      '见方案',
      'deadline.unreadable G2',
      'G2 “见方案”看不出具体时限，无法判断是否逾期。',
    ],
    [
      'no such day',
      '2025年2月30日',
      'deadline.noSuchDay G2',
      'G2 “2025年2月30日”中的日期不存在，无法判断是否逾期。',
    ],
    [
      'a form nobody filled in',
      'X月X日前',
      'deadline.placeholder G2',
      'G2 “X月X日前”还是没填的模板，无法判断是否逾期。',
    ],
    [
      'a form with blanks',
      '    年  月  日',
      'deadline.placeholder G2',
      'G2 “年 月 日”还是没填的模板，无法判断是否逾期。',
    ],
    [
      'an event without a day',
      '汛期前',
      'deadline.event G2',
      'G2 “汛期前”只写了事项，没有写明是哪一天，无法判断是否逾期。',
    ],
    [
      'the cell above, where there is none',
      '同上',
      'deadline.unreadable G2',
      'G2 “同上”指的上一格没有时限，无法判断是否逾期。',
    ],
    [
      'no year',
      '6月底',
      'deadline.yearSupposed G2',
      'G2 “6月底”没有写明年份，按 2025年6月30日 计算。',
    ],
    [
      'another start',
      '收到通报300日内',
      'deadline.baseSupposed G2',
      'G2 “收到通报300日内”的起算日期表中没有，从反馈日期算起按 2025年5月22日 计算。',
    ],
    [
      'a year too early',
      date(1, '1900年1月1日'),
      'date.beyondReason G2',
      'G2 的日期“1900年1月1日”不合常理。',
    ],
    [
      'a date without its format',
      45_838,
      'date.bareSerial G2',
      'G2 “45838”是没有日期格式的数字，按 2025年6月30日 计算。',
    ],
    [
      'year and month as a number',
      2025.12,
      'date.monthAsNumber G2',
      'G2 “2025.12”是数字，意思是2025年12月。',
    ],
    [
      'January or October',
      2026.1,
      'date.monthAsNumber G2',
      'G2 “2026.1”是数字，分不清是 1 月还是 10 月。',
    ],
  ])('%s', (_why, deadline, code, message) => {
    const findings = findingsOf([openRow(1, { G: deadline })]).filter(
      (one) => one.code !== 'cell.spaces' && one.code !== 'overdue.long',
    );
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]?.message).toBe(message);
  });

  test('two readings are both said', () => {
    const [found] = findingsOf([openRow(1, { G: '2025年8月前' })]);
    expect(found?.code).toBe('deadline.readingSupposed');
    expect(found?.message).toMatch(/^G2 “2025年8月前”可以有不同理解.*按 2025年8月31日 计算。$/u);
  });

  test.each<[string, CellSpec]>([
    ['a day', '2025年6月30日'],
    ['a real date', date(45_838, '2025年6月30日')],
    ['the end of a month', '2025年6月底前'],
    ['long-term', '长期坚持'],
    ['Chinese numerals', '二〇二五年六月三十日前'],
  ])('nothing of %s', (_why, deadline) => {
    const measures = '修订制度';
    expect(codesOf(findingsOf([openRow(1, { D: measures, G: deadline })]))).toEqual([]);
  });

  test('working days into years without a holiday notice', () => {
    const findings = findingsOf([openRow(1, { G: '收到反馈后900个工作日内' })]);
    expect(codesOf(findings)).toEqual(['deadline.holidaysUnknown G2']);
    expect(findings[0]?.message).toMatch(
      /^G2 “收到反馈后900个工作日内”跨到节假日安排还没有公布的年份，只扣除周末，按 20\d{2}年\d+月\d+日 计算。$/u,
    );
  });

  test('a completed problem needs none', () => {
    expect(codesOf(findingsOf([doneRow(1, { G: '' })]))).toEqual([]);
  });
});

describe('a deadline beside other dates', () => {
  test('before the feedback date', () => {
    const findings = findingsOf([doneRow(1, { G: '2023年12月31日' })]);
    expect(codesOf(findings)).toEqual(['deadline.beforeFeedback G2']);
    expect(findings[0]?.message).toBe('G2 的时限“2023年12月31日”早于反馈日期 2024年7月26日。');
  });

  test.each<[string, CellSpec]>([
    ['on the feedback date', '2024年7月26日'],
    ['at once, set while the inspectors were there', '立行立改（2024年7月1日前）'],
  ])('not %s', (_why, deadline) => {
    expect(codesOf(findingsOf([doneRow(1, { G: deadline })]))).toEqual([]);
  });

  test('without a feedback date nothing is before it', () => {
    const row = doneRow(1, { G: '2023年12月31日', K: '2023年12月1日' });
    expect(codesOf(findingsOf([row], { ...OPTIONS, feedback: null }))).toEqual([]);
  });
});

describe('a plan, and the date before an extension', () => {
  const titles = ['序号', '问题', '整改时限', '原定完成时间', '整改状态'];
  const check = (due: CellSpec, original: CellSpec) =>
    checkGrid(gridOf('台账', [titles, [1, '记录不全', due, original, '正在推进']]));

  test('extended', () => {
    const [found] = check('2025年6月30日', '2024年12月31日');
    expect(found).toMatchObject({
      code: 'deadline.extended',
      cell: 'C2',
      message: 'C2 的时限已延期：原定 2024年12月31日，现为 2025年6月30日。',
    });
  });

  test('the other way round', () => {
    const [found] = check('2025年6月30日', '2025年9月30日');
    expect(found).toMatchObject({
      code: 'deadline.originalLater',
      message: 'C2 的时限早于原定时限：原定 2025年9月30日，现为 2025年6月30日。',
    });
  });

  test.each<[string, CellSpec]>([
    ['the same day', '2025年6月30日'],
    ['blank', ''],
  ])('%s is no extension', (_why, original) => {
    expect(codesOf(check('2025年6月30日', original))).toEqual([]);
  });
});

describe('the date the unit set itself', () => {
  const titles = ['序号', '问题', '整改时限', '对应的完成时间', '整改状态'];
  const check = (planned: CellSpec) =>
    checkGrid(gridOf('台账', [titles, [1, '记录不全', '2025年6月15日', planned, '正在推进']]));

  test('after the binding one', () => {
    expect(check('2025年9月30日')[0]).toMatchObject({
      code: 'deadline.plannedLater',
      cell: 'D2',
      message: 'D2 的计划完成时间“2025年9月30日”晚于 C2 的整改时限 2025年6月15日。',
    });
  });

  test.each(['2025年6月15日', '2025年5月', '2025年6月', '2025年底', '长期坚持', ''])(
    '%s is not surely after it',
    (planned) => {
      expect(codesOf(check(planned))).toEqual([]);
    },
  );
});

describe('what has passed', () => {
  test.each<[string, Record<string, CellSpec>, string[], string]>([
    [
      'past due and not started',
      { G: '2025年3月31日', H: '', I: '未启动', J: 0 },
      ['overdue.notStarted I2'],
      'I2 的状态是“未启动”，但 G2 的时限 2025年3月31日 已过 30 天。',
    ],
    [
      'past due by more than half a year',
      { G: '2024年9月30日' },
      ['overdue.long G2'],
      'G2 的时限已过 212 天，超过半年仍未完成。',
    ],
    [
      'at once, and still open',
      { G: '立行立改' },
      ['overdue.immediate G2'],
      'G2 要求立行立改，按 2024年8月25日 计算已过 248 天，状态仍是“正在推进”。',
    ],
  ])('%s', (_why, changes, codes, message) => {
    const findings = findingsOf([openRow(1, changes)]);
    expect(codesOf(findings)).toEqual(codes);
    expect(findings[0]?.message).toBe(message);
  });

  test.each<[string, Record<string, CellSpec>]>([
    ['not started, not yet due', { H: '', I: '未启动', J: 0 }],
    ['due today and not started', { G: '2025年4月30日', H: '', I: '未启动', J: 0 }],
    ['past due and under way', { G: '2025年3月31日' }],
  ])('nothing where %s', (_why, changes) => {
    expect(codesOf(findingsOf([openRow(1, changes)]))).toEqual([]);
  });

  test('at once and done', () => {
    expect(codesOf(findingsOf([doneRow(1, { G: '立行立改' })]))).toEqual([]);
  });
});

describe('the feedback date', () => {
  const without = { ...OPTIONS, feedback: null };

  test('one finding speaks for all that wait for it', () => {
    const rows = [openRow(1, { G: '立行立改' }), openRow(2, { G: '3个月内' })];
    const findings = findingsOf(rows, without);
    expect(findings.map(({ message }) => message)).toEqual([
      'G2 “立行立改”等 2 处时限要从反馈日期算起，填写反馈日期后才能判断是否逾期。',
    ]);
  });

  test('it is taken from the title rows where none is given', () => {
    const grid = gridOf(
      '台账',
      [['反馈日期：2025年4月26日'], TITLES, openRow(1, { G: '立行立改' })],
      ['A1:M1'],
    );
    expect(codesOf(checkGrid(grid, without))).toEqual(['feedback.fromTitle A1']);
    expect(codesOf(checkGrid(grid, { ...OPTIONS, feedback: '2025-04-20' }))).toEqual([]);
  });

  test('after the as-of day', () => {
    const findings = findingsOf([openRow(1, { G: '2025年12月31日' })], {
      ...OPTIONS,
      feedback: '2025-07-01',
    });
    expect(codesOf(findings)).toEqual(['feedback.afterAsOf -']);
  });
});

describe('columns', () => {
  test('missing columns are said once', () => {
    const grid = gridOf('台账', [
      ['序号', '问题', '整改措施', '责任单位'],
      [1, '记录不全', '补齐', '办公室'],
      [2, '台账不清', '补齐', '办公室'],
    ]);
    expect(codesOf(checkGrid(grid))).toEqual(['column.noDeadline -', 'column.noStatus -']);
  });
});
