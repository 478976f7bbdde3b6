import {
  cleanCall,
  cleanText,
  dateCall,
  fitsList,
  isOneOf,
  quoteText,
  sheetPrefix,
} from '../../../src/domain/highlight/formula-text';

test.each([
  ['已完成', '"已完成"'],
  ['说"好"了', '"说""好""了"'],
  ['', '""'],
])('text %j is said as %s', (text, said) => {
  expect(quoteText(text)).toBe(said);
});

test.each([
  ['整改台账', "'整改台账'!"],
  ['2025年', "'2025年'!"],
  ["小王's", "'小王''s'!"],
])('sheet %j is said as %s', (sheet, said) => {
  expect(sheetPrefix(sheet)).toBe(said);
});

test('a day is said without a date order', () => {
  expect(dateCall('2025-04-05')).toBe('DATE(2025,4,5)');
});

test.each([
  ['  已  完成 ', '已 完成'],
  ['已完成\n', '已完成'],
  ['已完成\r\n整改', '已完成整改'],
  ['\u3000已完成\u3000', '已完成'],
  ['\u00a0已完成', '已完成'],
  ['', ''],
])('%j is cleaned as the formula does', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('a reference is cleaned of wide and hard blanks and line breaks', () => {
  expect(cleanCall('$H5')).toBe(
    'TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE($H5,"\u3000"," "),"\u00a0"," ")))',
  );
});

test.each([
  [[], 'FALSE'],
  [['已完成'], 'ISNUMBER(FIND("|"&A1&"|","|已完成|"))'],
  [['已完成', '"好"'], 'ISNUMBER(FIND("|"&A1&"|","|已完成|""好""|"))'],
])('one of %j is asked as %s', (words, asked) => {
  expect(isOneOf('A1', words)).toBe(asked);
});

test('no literal is longer than Excel takes', () => {
  const words = Array.from({ length: 30 }, (_, at) => `词${at}`.padEnd(20, '长'));
  const literals = isOneOf('A1', words).match(/"[^"]{2,}"/g) ?? [];
  const lists = literals.filter((literal) => literal.startsWith('"|词'));
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.filter((list) => list.length > 257)).toEqual([]);
  expect(words.filter((word) => !lists.some((list) => list.includes(`|${word}|`)))).toEqual([]);
});

test.each([
  ['已完成', true],
  ['长'.repeat(253), true],
  ['长'.repeat(254), false],
  ['已完成|验收', false],
  ['', false],
])('%j can be asked for: %s', (word, fits) => {
  expect(fitsList(word)).toBe(fits);
});
