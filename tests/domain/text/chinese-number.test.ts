import { readNumber } from '../../../src/domain/text/chinese-number';

test.each([
  ['0', 0],
  ['12', 12],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['三百六十五', 365],
  ['二〇二五', 2025],
  ['廿五', 25],
  ['卅', 30],
  ['卅一', 31],
  ['壹', 1],
  ['叁', 3],
  ['', null],
  ['半', null],
  ['百', null],
  ['十十', null],
  ['1二', null],
  ['一1', null],
  ['12a', null],
  ['007', 7],
])('"%s" is %s', (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});
