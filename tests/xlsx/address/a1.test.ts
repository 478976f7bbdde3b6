import fc from 'fast-check';
import {
  columnName,
  columnNumber,
  formatArea,
  formatSqref,
  parseArea,
  parseSqref,
} from '../../../src/xlsx/address/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %d is %s', (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
});

test.each([
  ['B2', { top: 2, left: 2, bottom: 2, right: 2 }],
  ['$B$2:C9', { top: 2, left: 2, bottom: 9, right: 3 }],
  ['C9:B2', { top: 2, left: 2, bottom: 9, right: 3 }],
  ['A:C', { top: 1, left: 1, bottom: 1_048_576, right: 3 }],
  ['3:4', { top: 3, left: 1, bottom: 4, right: 16_384 }],
  ['', null],
  ['A0', null],
  ['整改!A1', null],
  ['A1:B', null],
])('parseArea(%j)', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

it('formats what it parses', () => {
  const row = fc.integer({ min: 1, max: 1_048_576 });
  const column = fc.integer({ min: 1, max: 16_384 });
  fc.assert(
    fc.property(row, column, row, column, (r1, c1, r2, c2) => {
      const area = {
        top: Math.min(r1, r2),
        left: Math.min(c1, c2),
        bottom: Math.max(r1, r2),
        right: Math.max(c1, c2),
      };
      expect(parseArea(formatArea(area))).toEqual(area);
    }),
  );
});

it('leaves out of a list what is no area', () => {
  expect(formatSqref(parseSqref('A1:B2 nonsense C3'))).toBe('A1:B2 C3');
});
