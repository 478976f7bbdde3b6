import fc from 'fast-check';
import type { Area } from '../../../src/host/univer/area';
import { MAX_ROWS, WHOLE_SHEET } from '../../../src/host/univer/area';
import type { LineShift } from '../../../src/host/univer/line-shift';
import { shiftedArea, shiftedCover } from '../../../src/host/univer/line-shift';

const AREA: Area = { top: 4, left: 1, bottom: 8, right: 3 };
const rows = (at: number, count: number, inserted: boolean, band = WHOLE_SHEET): LineShift => ({
  axis: 'rows',
  at,
  count,
  inserted,
  band,
});

test.each([
  ['rows come in above', rows(0, 2, true), { ...AREA, top: 6, bottom: 10 }],
  ['at the first row', rows(4, 1, true), { ...AREA, top: 5, bottom: 9 }],
  ['within', rows(5, 3, true), { ...AREA, bottom: 11 }],
  ['right below', rows(9, 3, true), AREA],
  ['rows go above', rows(1, 2, false), { ...AREA, top: 2, bottom: 6 }],
  ['the first rows go', rows(3, 3, false), { ...AREA, top: 3, bottom: 5 }],
  ['the last rows go', rows(7, 5, false), { ...AREA, bottom: 6 }],
  ['all rows go', rows(4, 5, false), null],
  ['cells beside it move', rows(0, 2, true, { ...WHOLE_SHEET, left: 2, right: 3 }), AREA],
])('a reference: %s', (_, shift, expected) => {
  expect(shiftedArea(AREA, shift)).toEqual(expected);
});

test.each([
  ['right below: the new row looks like the last', rows(9, 2, true), [{ ...AREA, bottom: 10 }]],
  [
    'cells of two of its columns move: that part moves alone',
    rows(0, 2, true, { ...WHOLE_SHEET, left: 2, right: 3 }),
    [
      { top: 6, left: 2, bottom: 10, right: 3 },
      { top: 4, left: 1, bottom: 8, right: 1 },
    ],
  ],
])('a conditional format: %s', (_, shift, expected) => {
  expect(shiftedCover(AREA, shift)).toEqual(expected);
});

test('rows that come in and go again leave a reference as it was', () => {
  const row = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(row, row, row, fc.integer({ min: 1, max: 9 }), (one, other, at, count) => {
      const area = { ...AREA, top: Math.min(one, other), bottom: Math.max(one, other) };
      const there = shiftedArea(area, rows(at, count, true));
      expect(there && shiftedArea(there, rows(at, count, false))).toEqual(area);
    }),
  );
});

test('whole columns have no ends that could move, and nothing leaves the sheet', () => {
  const columns = { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 1 };
  expect(shiftedArea(columns, rows(3, 5, true))).toEqual(columns);
  expect(shiftedArea({ ...AREA, top: MAX_ROWS - 1, bottom: MAX_ROWS - 1 }, rows(0, 1, true))).toBe(
    null,
  );
});
