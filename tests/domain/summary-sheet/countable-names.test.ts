import { canCountNames } from '../../../src/domain/summary-sheet/countable-names';

test.each<[string, readonly string[]]>([
  ['none', []],
  ['plain names', ['办公室', '财务科', 'A组', 'HR']],
  ['one within another', ['办公室', '党委办公室']],
  ['numbers beside letters', ['第1支部', '12345热线', '一、党的领导方面', '3科']],
  ['a line break', ['办公室\n财务科']],
  ['signs that mean nothing at this place', ['甲=乙', '甲>乙', '-', '（甲）']],
  ['255 characters', ['字'.repeat(255)]],
])('%s can be counted', (_, names) => {
  expect(canCountNames(names)).toBe(true);
});

test.each<[string, readonly string[]]>([
  ['blank', ['']],
  ['a star', ['办公室*']],
  ['a wide star', ['办公室＊']],
  ['a question mark', ['办公室?']],
  ['a tilde', ['甲~乙']],
  ['= at the beginning', ['=1+1']],
  ['< at the beginning', ['<甲>']],
  ['> at the beginning', ['＞甲']],
  ['256 characters', ['字'.repeat(256)]],
  ['capitals apart', ['A组', 'a组']],
  ['width apart', ['甲（乙）', '甲(乙)']],
  ['a hidden sign apart', ['办公室', '办\u200b公室']],
  ['a number', ['12']],
  ['a wide number', ['１２']],
  ['a percent', ['50%']],
  ['a number with a power', ['1e5']],
  ['a day', ['3-1']],
  ['a month', ['2025年1月']],
  ['a time', ['下午3时']],
  ['a truth value', ['TRUE']],
  ['an error', ['#N/A']],
])('%s cannot be counted', (_, names) => {
  expect(canCountNames([...names, '保卫科'])).toBe(false);
});
