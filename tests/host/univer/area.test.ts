import fc from 'fast-check';

import type { Area } from '../../../src/host/univer/area';
import { bounding, cellsOf, intersection, without } from '../../../src/host/univer/area';

const side = fc.integer({ min: 0, max: 12 });
const anArea: fc.Arbitrary<Area> = fc.tuple(side, side, side, side).map(([r1, r2, c1, c2]) => ({
  top: Math.min(r1, r2),
  bottom: Math.max(r1, r2),
  left: Math.min(c1, c2),
  right: Math.max(c1, c2),
}));

function cells(areas: readonly Area[]): string[] {
  return areas.flatMap((area) => Array.from(cellsOf(area), (cell) => cell.join())).sort();
}

test('an area is its part in another and its parts outside, each cell once', () => {
  fc.assert(
    fc.property(anArea, anArea, (area, other) => {
      const inside = intersection(area, other);
      const parts = [...without(area, other), ...(inside === null ? [] : [inside])];
      expect(cells(parts)).toEqual(cells([area]));
    }),
  );
});

test('the bounding area holds both and touches them on every side', () => {
  fc.assert(
    fc.property(anArea, anArea, (one, other) => {
      const both = bounding(one, other);
      expect(intersection(both, one)).toEqual(one);
      expect(intersection(both, other)).toEqual(other);
      expect([one.top, other.top]).toContain(both.top);
      expect([one.right, other.right]).toContain(both.right);
    }),
  );
});
