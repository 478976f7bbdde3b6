import fc from 'fast-check';
import { spellNumber, valueOf } from '../../../src/domain/snapshot/digits';

test.each([
  [0, 1, 'A'],
  [63, 1, '_'],
  [64, 2, 'BA'],
  [45_777, 4, 'ALLR'],
])('%i in %i signs is %s', (value, length, expected) => {
  expect(spellNumber(value, length)).toBe(expected);
});

test.each([
  ['', 0],
  ['BA', 64],
  ['A.', null],
  ['甲', null],
])('%j has the value %j', (signs, expected) => {
  expect(valueOf(signs)).toBe(expected);
});

test('what is spelt is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 64 ** 5 - 1 }), (value) => {
      const signs = spellNumber(value, 5);
      expect(signs).toMatch(/^[\w-]{5}$/u);
      expect(valueOf(signs)).toBe(value);
    }),
  );
});
