import type { Day } from '../../../../src/domain/calendar/day';
import { SNAPSHOT_DIFFERENCES } from '../../../../src/domain/snapshot/types';
import type { ChangeNote } from '../../../../src/taskpane/overview/change-lists';
import {
  changedRowsLine,
  changedTitle,
  changeNoteLine,
  columnWord,
  differencesLine,
  monthLine,
  monthName,
  monthPartWord,
  moreProblemsLine,
  otherMonthsLine,
  rateChangeLine,
} from '../../../../src/taskpane/words/zh-cn/overview-more';

function due(from: Day | null, to: Day | null, was: string | null, is: string | null) {
  return { kind: 'due', from, to, original: null, words: { from: was, to: is } } as const;
}

test.each<[ChangeNote, string]>([
  [{ kind: 'state', from: 'inProgress', to: 'completed' }, '正在推进 → 已完成'],
  [due('2024-12-31', '2025-06-30', null, null), '原定2024年12月31日 → 现定2025年6月30日'],
  [due(null, '2025-06-30', null, null), '原定没有日期 → 现定2025年6月30日'],
  [
    due('2024-12-31', '2025-06-30', '12月底前', '2025年6月30日'),
    '原定2024年12月31日（写作“12月底前”） → 现定2025年6月30日',
  ],
  [
    due(null, null, '尽快', '长期坚持'),
    '原定没有日期（写作“尽快”） → 现定没有日期（写作“长期坚持”）',
  ],
  [
    { ...due('2025-03-31', '2025-06-30', null, ''), original: '2024-12-31' },
    '原定2024年12月31日，上期2025年3月31日 → 现定2025年6月30日',
  ],
  [{ kind: 'percent', from: 33.33, to: 60 }, '33.33% → 60%'],
  [{ kind: 'is', state: 'notStarted' }, '现在：未启动'],
  [{ kind: 'was', state: 'overdue', row: null }, '当时：逾期；本期已没有这个问题'],
  [{ kind: 'was', state: 'overdue', row: 12 }, '当时：逾期，在第 12 行；本期已没有这个问题'],
])('a change %j', (note, line) => {
  expect(changeNoteLine(note)).toBe(line);
});

test.each([
  ['3', '设备台账与实物', '3. 设备台账与实物…'],
  ['', '设备台账与实物', '设备台账与实物…'],
  ['3', '', '3. （没有写问题）'],
])('a problem that is gone: %s %s', (serial, text, title) => {
  const note = { kind: 'was', state: 'unknown', row: null } as const;
  expect(changedTitle({ rows: null, serial, text, note })).toBe(title);
});

test('the rate with what it was counted from', () => {
  const from = { numerator: 20, denominator: 38, percent: 52.63 };
  const to = { numerator: 21, denominator: 38, percent: 55.26 };
  expect(rateChangeLine(from, to)).toBe('完成率 52.63%（20/38） → 55.26%（21/38）');
  expect(rateChangeLine(to, to)).toBe('完成率仍为 55.26%（21/38）');
});

test('differences in one sentence', () => {
  expect(differencesLine(['countingRule', 'columns'])).toBe(
    '请注意：两次的完成率口径不同，完成率不能直接相比；两次认的列不同。',
  );
  expect(differencesLine(SNAPSHOT_DIFFERENCES)).not.toContain('undefined');
});

test.each([
  ['2025-04', '2025年4月'],
  ['2024-12', '2024年12月'],
] as const)('the month %s', (month, line) => {
  expect(monthLine(month)).toBe(line);
});

test.each([
  ['completed', true, '已完成（含逾期完成）'],
  ['completed', false, '已完成'],
  ['overdue', true, '逾期'],
  ['open', true, '期内未完成'],
] as const)('the legend of the months: %s, late ones: %s', (part, late, word) => {
  expect(monthPartWord(part, late)).toBe(word);
});

test('a month read out leaves out what there is none of', () => {
  const figures = { month: '2025-04', completed: 2, overdue: 1, open: 0, rows: [5, 6, 7] } as const;
  expect(monthName(figures)).toBe('2025年4月到期 3 个：逾期 1 个，已完成 2 个');
});

test.each([
  ['earlier', 3, { total: 12, overdue: 2 }, '更早 3 个月（12 个问题，逾期 2 个）'],
  ['later', 1, { total: 4, overdue: 0 }, '更晚 1 个月（4 个问题）'],
] as const)('%s months', (which, months, sum, line) => {
  expect(otherMonthsLine(which, months, sum)).toBe(line);
});

test.each([
  [500, '显示其余 500 个'],
  [501, '再显示 500 个（还有 501 个）'],
])('%i more problems', (hidden, line) => {
  expect(moreProblemsLine(hidden, 500)).toBe(line);
});

test.each([
  [5, 5, '第5行'],
  [5, 7, '第5–7行'],
])('rows %i to %i', (row, lastRow, line) => {
  expect(changedRowsLine(row, lastRow)).toBe(line);
});

test('the column of names says what they are names of', () => {
  expect([columnWord('name', 'leader'), columnWord('rate', 'leader')]).toEqual([
    '责任领导',
    '完成率',
  ]);
});
