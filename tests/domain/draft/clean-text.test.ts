import { asSentence, innerQuotes, oneLine } from '../../../src/domain/draft/clean-text';

test.each([
  [' 已 完成\n整改 ', '已完成整改'],
  ['共 15 次', '共15次'],
  ['Excel  2016\n版', 'Excel 2016版'],
  ['12 34', '12 34'],
])('%j on one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ['已完成', '已完成。'],
  ['已完成；', '已完成。'],
  ['已完成。。', '已完成。'],
  ['已完成！', '已完成！'],
  ['称“已完成。”', '称“已完成。”'],
])('%j ends as %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test('double quotation marks become single', () => {
  expect(innerQuotes('“三会一课”')).toBe('‘三会一课’');
});
