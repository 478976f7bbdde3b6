import fc from 'fast-check';
import { compact, isBlank } from '../../../src/domain/text/normalize';

describe('compact', () => {
  test.each([
    ['２０２４年１２月', '2024年12月'],
    ['整改\n时限', '整改时限'],
    [' 整 改　时限 ', '整改时限'],
    ['2024 年 12 月', '2024年12月'],
    ['12 31 1', '12 31 1'],
    ['9月—12月', '9月-12月'],
    ['9月——12月', '9月-12月'],
    ['9月～12月', '9月~12月'],
    ['（一），：％', '(一),:%'],
    ['二○二四', '二〇二四'],
    ['a\u200Bb', 'ab'],
    ['ＡＢ１。、', 'AB1。、'],
    ['9月——  —12月', '9月--12月'],
    ['１\u3000２', '1 2'],
    ['12\t月', '12月'],
    ['９．３０', '9.30'],
    ['9〜12∼', '9~12~'],
    ['🀄 年', '🀄年'],
  ])('"%s" is "%s"', (text, expected) => {
    expect(compact(text)).toBe(expected);
  });
});

test('compacting twice changes nothing more, and leaves no blank beside words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = compact(text);
      expect(compact(once)).toBe(once);
      expect(/\D\s|\s\D|[\uFF01-\uFF5E]/u.test(once)).toBe(false);
    }),
  );
});

test.each([
  ['', true],
  [' \n　', true],
  ['0', false],
])('isBlank("%s") is %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});
