import { hasSignOf, signTable, tableOf } from '../../../src/domain/text/sign-table';

test('a table has the number of each sign, and 0 for any other', () => {
  const table = signTable([
    ['年', 3],
    ['a', 7],
  ]);
  expect(['年', 'a', 'b', '月'].map((sign) => table[sign.charCodeAt(0)])).toEqual([3, 7, 0, 0]);
});

test.each([
  ['延期至', true],
  ['整改', true],
  ['12月底前', false],
  ['', false],
])('%s has one of the signs: %s', (text, expected) => {
  expect(hasSignOf(tableOf('延改'), text)).toBe(expected);
});
