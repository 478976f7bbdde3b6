import fc from 'fast-check';
import { formatPercent, percentOf } from '../../../src/domain/summary/percent';

test.each([
  [0, 0, 2, 0],
  [0, 5, 2, 0],
  [5, 5, 2, 100],
  [1, 3, 2, 33.33],
  [2, 3, 2, 66.67],
  [1, 8, 2, 12.5],
  [1, 8, 0, 13],
  [19, 25, 2, 76],
  [22, 38, 2, 57.89],
  [688, 697, 2, 98.71],
  [1, 2000, 1, 0.1],
  [1, 40, 1, 2.5],
  [19999, 20000, 2, 99.99],
  [99999, 100000, 2, 99.99],
  [399, 400, 0, 99],
  [1, 300, 0, 1],
  [1, 100000, 2, 0.01],
] as const)('%i of %i with %i decimals is %d', (part, whole, decimals, percent) => {
  expect(percentOf(part, whole, decimals)).toBe(percent);
});

// Figures printed in public reports of audits and inspections.
test.each([
  [1691, 1786, 0, 'truncate', 94],
  [513, 817, 0, 'truncate', 62],
  [1148, 1157, 0, 'round', 99],
  [128, 147, 0, 'round', 87],
  [8809, 8924, 1, 'round', 98.7],
  [3569, 3665, 1, 'round', 97.4],
  [72, 182, 2, 'round', 39.56],
  [19, 25, 0, 'round', 76],
  // One report prints 97.28% for this one; its own two parts agree with 96.79.
  [137354, 141911, 2, 'round', 96.79],
  // Cut off without slips of binary fractions.
  [29, 100, 0, 'truncate', 29],
  [57, 100, 2, 'truncate', 57],
  [2, 3, 1, 'truncate', 66.6],
  [999, 1000, 0, 'truncate', 99],
  [1, 300, 0, 'truncate', 1],
  [1, 1, 0, 'truncate', 100],
] as const)('%i of %i with %i decimals, %s: %d', (part, whole, decimals, rounding, percent) => {
  expect(percentOf(part, whole, decimals, rounding)).toBe(percent);
});

test.each([
  [3, 2],
  [-1, 2],
  [0.5, 2],
])('%d of %d is a mistake', (part, whole) => {
  expect(() => percentOf(part, whole, 2)).toThrow(RangeError);
});

test('is 100 only when nothing is open, 0 only when nothing is done', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.nat(100_000),
      fc.constantFrom(0, 1, 2),
      fc.constantFrom('round', 'truncate'),
      (a, b, decimals, rounding) => {
        const whole = Math.max(a, b, 1);
        const part = Math.min(a, b);
        const percent = percentOf(part, whole, decimals, rounding);
        expect(percent === 100).toBe(part === whole);
        expect(percent === 0).toBe(part === 0);
      },
    ),
  );
});

test.each([
  [57.89, '57.89%'],
  [76, '76%'],
  [12.5, '12.5%'],
  [0, '0%'],
  [100, '100%'],
  [33.333333, '33.33%'],
])('prints %d as %s', (percent, text) => {
  expect(formatPercent(percent)).toBe(text);
});
