import { lineSpan } from '../../src/taskpane/line-span';

test.each([
  ['一行', 1, '一行'],
  ['一行\n第二行\n末行', 2, '第二行'],
  ['一行\n第二行\n末行', 3, '末行'],
  ['一行\n\n末行', 2, ''],
  ['一行', 5, ''],
  ['', 1, ''],
])('of %j line %i is %j', (text, line, expected) => {
  const { start, end } = lineSpan(text, line);
  expect(text.slice(start, end)).toBe(expected);
});

test('a line there is none of stands at the end', () => {
  expect(lineSpan('一行', 5)).toEqual({ start: 2, end: 2 });
});
