import { readArguments } from '../../src/cli/arguments';
import { COMMAND_NAMES, OPTION_TYPES } from '../../src/cli/command-options';
import { WORDS } from '../../src/cli/words';

const TODAY = '2025-04-30';

/** The strict rule: nothing but 已完成 counts, all problems are in the base. */
const RULE = {
  countSubstantiallyCompleted: false,
  countLongTerm: false,
  longTermInBase: true,
  unit: 'problems',
  rounding: 'round',
  decimals: 2,
};

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
    rule: RULE,
  });
});

test('report: what is not said takes the office customs and today', () => {
  expect(readArguments(['report', 'a.xlsx', '--out', 'dir'], TODAY)).toEqual({
    command: 'report',
    file: 'a.xlsx',
    sheet: null,
    out: 'dir',
    report: {
      template: null,
      templateFile: null,
      factsFile: null,
      isPublic: false,
      scope: null,
      linePitch: null,
    },
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
    rule: RULE,
  });
});

test('the counting rule and the reading of 8月前 are built from their options', () => {
  const args =
    'read a.xlsx --month-before start --count measures --truncate --decimals 0 --count-substantially --count-long-term --long-term-outside-base';
  const invocation = readArguments(args.split(' '), TODAY);
  expect(invocation?.options.monthBefore).toBe('start');
  expect(invocation?.rule).toEqual({
    countSubstantiallyCompleted: true,
    countLongTerm: true,
    longTermInBase: false,
    unit: 'measures',
    rounding: 'truncate',
    decimals: 0,
  });
});

test('check takes the same options as report', () => {
  expect(readArguments('check a.xlsx --out dir --decimals 1'.split(' '), TODAY)).toMatchObject({
    command: 'check',
    out: 'dir',
    rule: { ...RULE, decimals: 1 },
  });
});

test.each(COMMAND_NAMES)('the help has a line for %s', (name) => {
  expect(WORDS.usage).toContain(`\n  npm run -s ledger -- ${name} `);
});

test.each(Object.keys(OPTION_TYPES).filter((name) => name !== 'help'))(
  'the help says what --%s is for',
  (name) => {
    expect(WORDS.usage).toMatch(new RegExp(`[ |\\[；：]--${name}(?![a-z-])`, 'u'));
  },
);

test('the lines of the help are of commands or of what they take', () => {
  const lines = WORDS.usage.split('\n').slice(1);
  expect(
    lines.filter((line) => !/^(?: {2}npm run -s ledger -- [a-z]| {6}\S| {2}\S| {4}\S)/u.test(line)),
  ).toEqual([]);
  expect(lines.filter((line) => line.startsWith('  npm run')).length).toBe(COMMAND_NAMES.length);
});

test.each([
  ['notices a.xlsx --out 夹 --by leader --start 3', { notices: { start: 3 } }],
  [
    'look-back a.xlsx --json --months 3',
    { lookBack: { months: { immediate: 3, staged: 3, continuing: 3 } } },
  ],
  [
    'compare 上.xlsx 本.xlsx --sheet-old 甲',
    { file: '本.xlsx', compare: { oldFile: '上.xlsx', oldSheet: '甲' } },
  ],
  ['similar a.xlsx --threshold 60 --by unit', { similar: { threshold: 60, grouping: 'unit' } }],
  [
    'collect 甲 乙 --out 汇总.xlsx --jobs 2',
    { file: null, out: '汇总.xlsx', collect: { paths: ['甲', '乙'], jobs: 2 } },
  ],
  ['feedback 文.txt --unit 县局', { feedbackText: { unit: '县局', feedbackDate: null } }],
  ['proofread 文.txt --ledger a.xlsx --public', { ledgerFile: 'a.xlsx', isPublic: true }],
  ['report a.xlsx --out 夹 --public', { report: { isPublic: true } }],
])('%s has the options of its command', (line, expected) => {
  expect(readArguments(line.split(' '), TODAY)).toMatchObject(expected);
});

test('help alone is no invocation', () => {
  expect(readArguments(['--help'], TODAY)).toBeNull();
});

test.each([
  [
    [],
    '没有写明要做什么；请在命令后写 read、report、check、board、template、feedback、notices、look-back、compare、similar、collect、proofread 或 deadline（加 --help 查看用法）。',
  ],
  [
    ['count'],
    '没有“count”这个命令；请使用 read、report、check、board、template、feedback、notices、look-back、compare、similar、collect、proofread 或 deadline（加 --help 查看用法）。',
  ],
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
  [
    ['read', 'a.xlsx', '--month-before', 'august'],
    '选项“--month-before”不能写“august”；请填写 end 或 start。',
  ],
  [['read', 'a.xlsx', '--count', '件'], '选项“--count”不能写“件”；请填写 problems 或 measures。'],
  [['read', 'a.xlsx', '--decimals', '3'], '选项“--decimals”不能写“3”；请填写 2 或 1 或 0。'],
  [['similar', 'a.xlsx', '--jobs', '2'], '命令 similar 不使用选项“--jobs”；加 --help 查看用法。'],
  [['feedback'], '没有写明'],
  [['compare', 'a.xlsx'], '两'],
  [
    ['collect', '--json'],
    '没有写明台账文件或文件夹；请在命令后写上文件夹，或一个以上 .xlsx 文件的路径。',
  ],
  [['deadline', '--truncate'], '命令 deadline 不使用选项“--truncate”；加 --help 查看用法。'],
  [['template', 'a.xlsx'], '没有“a.xlsx”这个选项；加 --help 查看可用的选项。'],
  [
    ['template', '--out', 'a.xlsx', '--sheet', '甲'],
    '命令 template 不使用选项“--sheet”；加 --help 查看用法。',
  ],
  [['deadline', '--json'], '命令 deadline 不使用选项“--json”；加 --help 查看用法。'],
])('%j is refused in one sentence', (args, message) => {
  expect(() => readArguments(args, TODAY)).toThrow(message);
});
