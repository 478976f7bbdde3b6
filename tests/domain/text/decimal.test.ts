import fc from 'fast-check';
import {
  isPlainDecimal,
  plainDecimal,
  shiftDecimal,
  sumDecimals,
} from '../../../src/domain/text/decimal';

describe('sumDecimals', () => {
  test.each<[numbers: string[], expected: string, why: string]>([
    [[], '0', 'none'],
    [['12.5'], '12.5', 'one'],
    [['0.1', '0.2'], '0.3', 'not 0.30000000000000004'],
    [['1.10', '2.90'], '4', 'no zeros at the end'],
    [['0.05', '0.05'], '0.1', 'nor behind a digit'],
    [['35.2', '1.8'], '37', 'a whole sum'],
    [['-3', '1.5'], '-1.5', 'below zero'],
    [['-0.4', '0.3'], '-0.1', 'a sign before a zero'],
    [['0.5', '-0.5'], '0', 'no sign before zero'],
    [['99999999999999999999', '1'], '100000000000000000000', 'beyond what floats hold'],
    [['0.000000000000000000001', '1'], '1.000000000000000000001', 'and below'],
    [['3', '1,234', 'x', ''], '3', 'what is no plain decimal is left out'],
  ])('%j is %s: %s', (numbers, expected) => {
    expect(sumDecimals(numbers)).toBe(expected);
  });

  test('agrees with whole numbers of the smallest part, in any order', () => {
    const parts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 60 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 6 }), (digits, decimals) => {
        const numbers = digits.map((part) => shiftDecimal(String(part), -decimals));
        const total = digits.reduce((sum, part) => sum + part, 0);
        expect(sumDecimals(numbers)).toBe(shiftDecimal(String(total), -decimals));
        expect(sumDecimals([...numbers].reverse())).toBe(sumDecimals(numbers));
      }),
    );
  });
});

describe('shiftDecimal', () => {
  test.each<[number: string, places: number, expected: string]>([
    ['12.5', 4, '125000'],
    ['12.5', -4, '0.00125'],
    ['300', -4, '0.03'],
    ['1.2', 8, '120000000'],
    ['5000', -4, '0.5'],
    ['-12.5', -1, '-1.25'],
    ['0', 4, '0'],
    ['0', -4, '0'],
    ['x', 2, 'x'],
  ])('%s by %s is %s', (number, places, expected) => {
    expect(shiftDecimal(number, places)).toBe(expected);
  });

  test('there and back is the same', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -12, max: 12 }), (number, places) => {
        expect(shiftDecimal(shiftDecimal(String(number), places), -places)).toBe(String(number));
      }),
    );
  });
});

test.each([
  ['0012.50', '12.5'],
  ['12.00', '12'],
  ['-0', '0'],
  ['0.0', '0'],
  ['100', '100'],
])('plainDecimal(%s) is %s', (number, expected) => {
  expect(plainDecimal(number)).toBe(expected);
});

test.each([
  ['12.5', true],
  ['-3', true],
  ['1,234', false],
  ['1e21', false],
  ['.5', false],
  ['5.', false],
  ['', false],
  ['１２', false],
])('isPlainDecimal(%j) is %s', (text, expected) => {
  expect(isPlainDecimal(text)).toBe(expected);
});

test('a long run of zeros is looked at quickly', () => {
  const started = Date.now();
  expect(sumDecimals([`0.${'0'.repeat(50_000)}1`])).toBe(`0.${'0'.repeat(50_000)}1`);
  expect(Date.now() - started).toBeLessThan(1000);
});
