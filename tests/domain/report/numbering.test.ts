import { Numbering, ordinalMark } from '../../../src/domain/report/numbering';

test.each([
  [1, 3, '三、'],
  [2, 12, '（十二）'],
  [3, 7, '7.'],
  [4, 33, '（33）'],
] as const)('level %i number %i is %s', (level, number, text) => {
  const mark = ordinalMark(level, number);
  expect(mark.text).toBe(text);
  expect(mark.figures).toEqual([{ start: 0, end: text.length, source: { kind: 'numbering' } }]);
});

test('deeper levels begin again under each heading', () => {
  const numbering = new Numbering();
  const numbers = ([1, 2, 3, 3, 2, 3, 1, 2] as const).map((level) => numbering.openHeading(level));
  expect(numbers).toEqual([1, 1, 1, 2, 2, 1, 2, 1]);
});

test('what has its heading inside stands beside, not above, what follows', () => {
  const numbering = new Numbering();
  numbering.openHeading(1);
  expect(numbering.besideHeading(2)).toBe(1);
  expect(numbering.below).toBe(2);
  expect(numbering.besideHeading(2)).toBe(2);
});

test('a heading taken back leaves no hole', () => {
  const numbering = new Numbering();
  numbering.openHeading(1);
  const before = numbering.save();
  numbering.openHeading(1);
  numbering.openHeading(2);
  numbering.restore(before);
  expect(numbering.below).toBe(2);
  expect(numbering.openHeading(1)).toBe(2);
});

test('nothing is under the fourth level', () => {
  const numbering = new Numbering();
  for (const level of [1, 2, 3, 4] as const) numbering.openHeading(level);
  expect(numbering.below).toBe(4);
  numbering.close(2);
  expect(numbering.below).toBe(2);
});
