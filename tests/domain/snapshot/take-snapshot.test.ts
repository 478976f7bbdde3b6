import { takeSnapshot } from '../../../src/domain/snapshot/take-snapshot';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { SAMPLE } from '../support/sample-ledger';
import { snapshotOf } from './problems';

test('the day, the figures with their rule, and the options of the reading', () => {
  const summary = summarize(SAMPLE, DEFAULT_COUNTING_RULE);
  const { problems, ...header } = takeSnapshot(SAMPLE, summary);
  expect(header).toEqual({
    day: '2025-04-30',
    sheet: '整改台账',
    rule: DEFAULT_COUNTING_RULE,
    options: {
      feedback: '2024-07-26',
      immediateDays: 30,
      concentratedMonths: 6,
      dueSoonDays: 10,
      firstWarningDays: null,
      monthBefore: 'end',
      columns: '',
    },
    figures: {
      total: 10,
      completed: 2,
      overdue: summary.overdue,
      dueSoon: summary.dueSoon,
      completedLate: 1,
      completionRate: { numerator: 2, denominator: 10, percent: 20 },
    },
  });
  expect(problems).toHaveLength(10);
});

test('a problem: rows, serial, state, due day, percent', () => {
  const [problem] = snapshotOf([
    { serial: ' ３ ', problem: '学习制度落实不到位', due: '2025-03-31', percent: 100 / 3 },
  ]).problems;
  expect(problem).toEqual({
    row: 5,
    lastRow: 5,
    serial: '3',
    text: '学习制度落实不到位',
    hash: expect.stringMatching(/^[\w-]{5}$/u) as string,
    sketch: expect.stringMatching(/^[\w-]{8}$/u) as string,
    status: 'inProgress',
    state: 'overdue',
    due: '2025-03-31',
    percent: 33.33,
    source: {
      words: '学习制度落实不到位',
      deadline: '2025-03-31',
      original: null,
      deadlineCell: null,
      statusCell: null,
    },
  });
});

test.each([
  ['党委会议事规则不健全，议题把关不严', '党委会议事规则不健全', 'the first ten characters'],
  ['\n 一、党 委\t会', '一、党委会', 'without white space'],
  ['𠮷'.repeat(12), '𠮷'.repeat(10), 'characters beyond the first plane are not cut'],
  ['\u0007值\uD800班', '值班', 'no control signs and no halves of characters'],
])('of %j the text %j is kept: %s', (problem, expected) => {
  expect(snapshotOf([{ problem }]).problems[0]?.text).toBe(expected);
});

test('a ledger that names no problems is told apart by its first measures', () => {
  const [problem] = snapshotOf([{ problem: ' ', measures: [{ text: '更新公示牌' }] }]).problems;
  expect(problem?.text).toBe('更新公示牌');
  expect(problem?.hash).not.toBe('');
});

test('answers about columns are one text, whatever their order', () => {
  const one = snapshotOf([], { options: { columns: { 甲: 'none', 乙: 'unit' } } });
  const other = snapshotOf([], { options: { columns: { 乙: 'unit', 甲: 'none' } } });
  expect(one.options.columns).toBe(other.options.columns);
  expect(one.options.columns).toContain('乙=unit');
});

test('a first warning is among the options where one is asked for', () => {
  expect(snapshotOf([], { options: { firstWarningDays: 20 } }).options.firstWarningDays).toBe(20);
});
