import { readArguments } from '../../src/cli/arguments';

const TODAY = '2025-04-30';

test('read: every option is understood', () => {
  const args =
    'read a.xlsx --sheet 台账 --as-of 2025-05-01 --feedback 2024-07-26 --immediate-days 15 --concentrated-months 3 --due-soon-days 20 --json';
  expect(readArguments(args.split(' '), TODAY)).toEqual({
    command: 'read',
    file: 'a.xlsx',
    sheet: '台账',
    out: null,
    json: true,
    asOfGiven: true,
    options: {
      asOf: '2025-05-01',
      feedback: '2024-07-26',
      immediateDays: 15,
      concentratedMonths: 3,
      monthBefore: 'end',
      columns: {},
      dueSoonDays: 20,
    },
  });
});

test('report: what is not said takes the office customs and today', () => {
  expect(readArguments(['report', 'a.xlsx', '--out', 'dir'], TODAY)).toEqual({
    command: 'report',
    file: 'a.xlsx',
    sheet: null,
    out: 'dir',
    json: false,
    asOfGiven: false,
    options: {
      asOf: TODAY,
      feedback: null,
      immediateDays: 30,
      concentratedMonths: 6,
      monthBefore: 'end',
      columns: {},
      dueSoonDays: 10,
    },
  });
});

test('help alone is no invocation', () => {
  expect(readArguments(['--help'], TODAY)).toBeNull();
});

test.each([
  [[], '没有写明要做什么；请在命令后写 read、report 或 deadline（加 --help 查看用法）。'],
  [['count'], '没有“count”这个命令；请使用 read、report 或 deadline（加 --help 查看用法）。'],
  [['read'], '没有写明台账文件；请在命令后写上 .xlsx 文件的路径。'],
  [['read', 'a.xlsx', 'b.xlsx'], '一次只能处理一个文件；路径中有空格时请加引号。'],
  [['read', 'a.xlsx', '--jsn'], '没有“--jsn”这个选项；加 --help 查看可用的选项。'],
  [['read', 'a.xlsx', '--as-of'], '选项“--as-of”后面缺少内容；加 --help 查看用法。'],
  [
    ['read', 'a.xlsx', '--as-of', '2025-02-30'],
    '选项“--as-of”的“2025-02-30”不是有效日期；请按 2025-04-30 的样子填写。',
  ],
  [
    ['read', 'a.xlsx', '--feedback', '去年'],
    '选项“--feedback”的“去年”不是有效日期；请按 2025-04-30 的样子填写。',
  ],
  [
    ['read', 'a.xlsx', '--due-soon-days', '十'],
    '选项“--due-soon-days”的“十”不是有效的数；请填写0到3650之间的整数。',
  ],
  [['read', 'a.xlsx', '--out', 'x'], '命令 read 不使用选项“--out”；加 --help 查看用法。'],
  [['deadline', '--json'], '命令 deadline 不使用选项“--json”；加 --help 查看用法。'],
])('%j is refused in one sentence', (args, message) => {
  expect(() => readArguments(args, TODAY)).toThrow(message);
});
