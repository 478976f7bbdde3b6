import { readFacts } from '../../src/cli/facts-file';

test.each([
  [
    'one fact a line',
    '单位全称：中共甲局委员会\n公开天数：15',
    { 单位全称: '中共甲局委员会', 公开天数: '15' },
  ],
  [
    'half-width colon and equals sign',
    '单位简称:局党委\n公开天数=15',
    { 单位简称: '局党委', 公开天数: '15' },
  ],
  ['a colon inside the value', '接听时间：8:30-12:00', { 接听时间: '8:30-12:00' }],
  [
    'blank lines, comments, CR LF',
    '# 说明\r\n\r\n 单位简称 ： 局党委 \r\n',
    { 单位简称: '局党委' },
  ],
  ['a fact of several lines', '主体责任举措：甲\n主体责任举措：乙', { 主体责任举措: '甲\n乙' }],
  ['a key without a value is not filled in', '公开天数：', {}],
  ['a byte order mark', '\uFEFF公开天数：15', { 公开天数: '15' }],
  ['an empty text', '', {}],
])('%s', (_name, text, expected) => {
  expect(readFacts(text)).toEqual(expected);
});

test.each([
  [
    'a line without a key',
    '单位简称：局党委\n甲乙丙',
    '信息文件第2行看不懂；请写成“单位全称：中共某某局委员会”的样子，一行一条。',
  ],
  [
    'a key given twice',
    '公开天数：15\n公开天数：20',
    '信息文件第2行又写了一遍“公开天数”；请只留一行。',
  ],
  [
    'a day that is none',
    '落款日期：2025-02-30',
    '信息文件第1行“落款日期”的“2025-02-30”不是有效日期；请按 2025-04-30 的样子填写。',
  ],
  [
    'a number that is none',
    '公开天数：两周',
    '信息文件第1行“公开天数”的“两周”不是数字；请只写数字，如 8。',
  ],
])('%s is refused', (_name, text, message) => {
  expect(() => readFacts(text)).toThrow(message);
});

test('a key nobody knows is refused with those there are', () => {
  expect(() => readFacts('单位名：甲')).toThrow(
    /^信息文件第1行的“单位名”不是可填的信息；可以填写：单位全称、单位简称、/,
  );
});
