import fc from 'fast-check';
import { quietMark } from '../../../src/taskpane/overview/mark-colour';
import { contrast } from '../../domain/palette/contrast';

test.each([
  ['#424242', '#FFFFFF', '#939393', 'a dark grey on white is blended until it just stands out'],
  ['#0B5CAD', '#FFFFFF', '#0B5CAD', 'a hue stays'],
  ['#C0C0C0', '#FFFFFF', '#C0C0C0', 'what does not stand out by itself is not made darker'],
])('%s on %s is %s: %s', (strong, page, mark) => {
  expect(quietMark(strong, page)).toBe(mark);
});

const grey = fc.integer({ min: 0, max: 255 }).map((part) => {
  const digits = part.toString(16).padStart(2, '0').toUpperCase();
  return `#${digits.repeat(3)}`;
});

test('a grey that stands out (3:1) still does, and is never louder than it was', () => {
  fc.assert(
    fc.property(grey, fc.constantFrom('#FFFFFF', '#292929'), (strong, page) => {
      const [before, after] = [contrast(strong, page), contrast(quietMark(strong, page), page)];
      expect(after).toBeLessThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(Math.min(before, 3));
    }),
  );
});
