import { shownValue, visibleText } from '../../../../src/taskpane/visible-text';
import { fixedText } from '../../../../src/taskpane/words/zh-cn/check';

test.each([
  ['办公室', '办公室'],
  ['办公室 ', '办公室␣'],
  ['\u3000\u00A0办公室\u200B', '␣␣办公室␣'],
  ['第一行\n第二行\n', '第一行\n第二行↵'],
  ['甲 乙', '甲 乙'],
  ['  ', '␣␣'],
  ['', ''],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test.each([
  ['a date', 45657, 'yyyy"年"m"月"d"日"', '2024年12月31日（日期）'],
  ['a date in slashes', 45657, 'yyyy/m/d', '2024年12月31日（日期）'],
  ['a text', '2024年12月', null, '2024年12月'],
  ['a number', 12, null, '12'],
  ['a number of a number format', 12, '0.00', '12'],
] as const)('%s after the fix', (_what, after, numberFormat, shown) => {
  expect(fixedText({ after, numberFormat })).toBe(shown);
});

test('numbers and truth values are shown as they are', () => {
  expect([shownValue(2024.12), shownValue(true)]).toEqual(['2024.12', 'true']);
});
