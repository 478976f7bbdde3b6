import {
  figureName,
  mostOverdueLine,
  namesLine,
} from '../../../../src/taskpane/words/zh-cn/overview';

test.each([
  ['overdue', 'warnings', '逾期 5 个，到“预警”中逐个查看'],
  ['completedLate', 'list', '逾期完成 5 个，列出这些问题'],
] as const)('a figure of %s says where it leads', (state, leads, name) => {
  expect(figureName(state, 5, leads)).toBe(name);
});

test.each([
  [['办公室'], '办公室', '逾期 3 个，最久 30 天'],
  [['办公室', '财务科'], '办公室、财务科', '各逾期 3 个，最久 30 天'],
  [['办公室', '财务科', '法制室'], '办公室、财务科等 3 个', '各逾期 3 个，最久 30 天'],
])('%j stand alike', (names, named, line) => {
  expect(namesLine(names)).toBe(named);
  expect(mostOverdueLine(names, 3, 30)).toBe(line);
});
