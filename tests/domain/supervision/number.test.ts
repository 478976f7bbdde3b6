import {
  kindOfNumber,
  noticeNumber,
  readNoticeNumber,
} from '../../../src/domain/supervision/number';

test('a number as the standard writes it', () => {
  expect(noticeNumber('', 'supervise', 2026, 3)).toBe('督办〔2026〕3号');
  expect(noticeNumber('柳巡整', 'remind', 2026, 12)).toBe('柳巡整提醒〔2026〕12号');
});

test.each<[text: string, parts: readonly [string, number, number] | null, why: string]>([
  ['督办〔2026〕3号', ['督办', 2026, 3], 'ours'],
  ['督办（2026）3号', ['督办', 2026, 3], 'round brackets'],
  ['督办[2026] 第003号', ['督办', 2026, 3], 'square ones, 第 and noughts'],
  ['柳巡整约谈〔2026〕10号', ['柳巡整约谈', 2026, 10], 'letters of the office'],
  ['督办〔26〕3号', null, 'a year of two figures'],
  ['3', null, 'a bare number'],
  ['', null, 'nothing'],
  ['督办〔2026〕3号、4号', null, 'two numbers'],
])('%s', (text, parts) => {
  const read = readNoticeNumber(text);
  expect(read && [read.word, read.year, read.serial]).toEqual(parts);
});

test.each([
  ['柳巡整督办', 'supervise'],
  ['提醒', 'remind'],
  ['约谈', 'interview'],
  ['县政发', null],
])('the kind of %s', (word, kind) => {
  expect(kindOfNumber({ word, year: 2026, serial: 1 })).toBe(kind);
});
