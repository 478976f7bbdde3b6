import { historyOf } from '../../../src/domain/supervision/history';
import { nextNumber } from '../../../src/domain/supervision/issue-notices';
import { overdueReplies } from '../../../src/domain/supervision/overdue-replies';
import { readRegister, type Register } from '../../../src/domain/supervision/read-register';
import { gridOf, type CellSpec } from '../../support/grid';

const day = (value: number): CellSpec => ({ value, text: '', numberFormat: 'yyyy-mm-dd' });
/** 2025-04-30, 2025-05-12. */
const [ISSUED, REPLY] = [45777, 45789];

/** Columns moved, one of the user's own between them, a line above the titles. */
const ROWS: readonly (readonly CellSpec[])[] = [
  ['某县整改督办登记'],
  ['涉及问题', '编 号', '经办人', '类型', '发出日期', '发往', '要求回复日期', '回复日期', '备注'],
  ['3、7', '督办〔2025〕1号', '小王', '督办单', day(ISSUED), '财务科', day(REPLY), '', ''],
  ['3', '督办〔2025〕4号', '', '督办单', '2025年5月6日', '财务科', '2025-05-09', '已回', ''],
  [],
  ['3', '督办(2025)6号', '', '', '上周', '财务科', '下周五', '', ''],
  [7, '', '', '督办单', '', '办公室', '', '', '手工补记'],
  ['3', '督办〔2025〕9号', '', '督办单', day(ISSUED), '财务科', day(REPLY), '', '作废'],
  ['3', '提醒〔2025〕2号', '', '提醒函', day(ISSUED), '财务科', day(REPLY), '', ''],
];

function registerOf(rows: readonly (readonly CellSpec[])[]): Register {
  const reading = readRegister(gridOf('改了名的登记', rows));
  if (reading.kind !== 'register') throw new Error(reading.kind);
  return reading.register;
}

test('columns are found wherever they stand, rows added by hand are read as far as they go', () => {
  const { headerRow, rows } = registerOf(ROWS);
  expect(headerRow).toBe(2);
  expect(
    rows.map(({ row, number, kind, issued, problems }) => [row, number, kind, issued, problems]),
  ).toEqual([
    [3, '督办〔2025〕1号', 'supervise', '2025-04-30', ['3', '7']],
    [4, '督办〔2025〕4号', 'supervise', '2025-05-06', ['3']],
    [6, '督办(2025)6号', 'supervise', null, ['3']],
    [7, '', 'supervise', null, ['7']],
    [8, '督办〔2025〕9号', 'supervise', '2025-04-30', ['3']],
    [9, '提醒〔2025〕2号', 'remind', '2025-04-30', ['3']],
  ]);
});

test('what cannot be read is named by its cell', () => {
  expect(registerOf(ROWS).unread).toEqual([
    { cell: 'E6', title: '发出日期', text: '上周' },
    { cell: 'G6', title: '要求回复日期', text: '下周五' },
  ]);
});

test('history: only 督办单 that were not withdrawn count, by the problem’s name', () => {
  const history = historyOf(registerOf(ROWS), '整改台账');
  expect(history.supervised('3')).toEqual(['督办〔2025〕1号', '督办〔2025〕4号', '督办(2025)6号']);
  expect(history.supervised('7')).toEqual(['督办〔2025〕1号', '登记表第7行（未写编号）']);
  expect(history.supervised('37')).toEqual([]);
  expect(history.sentOn('2025-04-30', 'supervise', ['7', '8'])).toBe('督办〔2025〕1号');
  expect(history.sentOn('2025-04-30', 'interview', ['7'])).toBeNull();
  expect(history.sentOn('2025-05-01', 'supervise', ['7'])).toBeNull();
});

test('rows of another ledger’s sheet do not count, and are told', () => {
  const register = registerOf([
    ['编号', '类型', '发出日期', '台账工作表', '涉及问题'],
    ['督办〔2025〕1号', '督办单', '', '审计台账', '3'],
    ['督办〔2025〕2号', '督办单', '', '整改台账', '3'],
    ['督办〔2025〕3号', '督办单', '', '', '3'],
  ]);
  const history = historyOf(register, '整改台账');
  expect(history.supervised('3')).toEqual(['督办〔2025〕2号', '督办〔2025〕3号']);
  expect(history.elsewhere).toBe(1);
});

test('numbers go on after the greatest, withdrawn ones included', () => {
  const register = registerOf(ROWS);
  expect(nextNumber(register, 'supervise', 2025)).toBe(10);
  expect(nextNumber(register, 'remind', 2025)).toBe(3);
  expect(nextNumber(register, 'interview', 2025)).toBe(1);
  expect(nextNumber(register, 'supervise', 2026)).toBe(1);
  expect(nextNumber(null, 'supervise', 2026)).toBe(1);
});

test('a row whose kind and number contradict each other uses up both', () => {
  const register = registerOf([
    ['编号', '类型', '发往'],
    ['督办〔2025〕5号', '提醒函', '财务科'],
  ]);
  expect(nextNumber(register, 'supervise', 2025)).toBe(6);
  expect(nextNumber(register, 'remind', 2025)).toBe(6);
});

test('overdue replies: past the day, no day of reply, not withdrawn', () => {
  const late = (today: `${number}-${number}-${number}`) =>
    overdueReplies(registerOf(ROWS), today).map(({ number, daysLate }) => [number, daysLate]);
  expect(late('2025-05-12')).toEqual([]);
  expect(late('2025-05-13')).toEqual([
    ['督办〔2025〕1号', 1],
    ['提醒〔2025〕2号', 1],
  ]);
});

test.each<[why: string, rows: readonly (readonly CellSpec[])[], kind: string]>([
  ['nothing on it', [], 'empty'],
  ['blank cells only', [['', null]], 'empty'],
  ['titles gone', [['督办〔2025〕1号', '督办单', '财务科']], 'noHeader'],
  ['too few titles', [['编号', '发往', '经办人']], 'noHeader'],
])('%s', (_why, rows, kind) => {
  expect(readRegister(gridOf('督办登记', rows)).kind).toBe(kind);
});
