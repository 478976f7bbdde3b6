import type { CellSpec } from '../../support/grid';
import { codesOf, doneRow, findingsOf, openRow } from './checked';

const date = (value: number, text: string): CellSpec => ({
  value,
  text,
  numberFormat: 'yyyy"年"m"月"d"日"',
});

describe('dates of completion', () => {
  test.each<[string, Record<string, CellSpec>, string, string]>([
    ['none', { K: '' }, 'completedOn.missing K2', 'K2 是空的，但该问题已完成，没有写完成日期。'],
    [
      'no date in it',
      { K: '上个月' },
      'completedOn.unreadable K2',
      'K2 “上个月”看不出完成日期，无法判断是否逾期完成。',
    ],
    [
      'still to come',
      { K: '2025年6月1日' },
      'completedOn.afterAsOf K2',
      'K2 的完成日期“2025年6月1日”晚于统计日期 2025年4月30日。',
    ],
    [
      'before the feedback',
      { K: '2024年7月1日' },
      'completedOn.beforeFeedback K2',
      'K2 的完成日期“2024年7月1日”早于反馈日期 2024年7月26日。',
    ],
    [
      'a century off',
      { K: date(8736, '1923年12月1日') },
      'date.beyondReason K2',
      'K2 的日期“1923年12月1日”不合常理。',
    ],
  ])('%s', (_why, changes, code, message) => {
    const findings = findingsOf([doneRow(1, changes)]);
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]?.message).toBe(message);
  });

  test.each<[string, CellSpec[]]>([
    ['open without one', openRow(1, { K: '' })],
    ['open with a sign for nothing', openRow(1, { K: '/' })],
    ['done at once, before the feedback', doneRow(1, { G: '立行立改', K: '2024年7月1日' })],
    ['done in the month of the feedback', doneRow(1, { K: '2024年7月' })],
  ])('nothing where %s', (_why, row) => {
    expect(codesOf(findingsOf([row]))).toEqual([]);
  });
});
