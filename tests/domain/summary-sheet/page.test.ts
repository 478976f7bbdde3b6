import { BLANK, Page, number, text } from '../../../src/domain/summary-sheet/page';

test('a row is filled up to the width, a span merged', () => {
  const page = new Page(4);
  page.add({ ...text('合计', 'total'), span: 2 }, number(3));
  expect(page.cells).toEqual([
    [
      { content: { kind: 'text', text: '合计' } },
      { content: { kind: 'empty' } },
      { content: { kind: 'number', number: 3 } },
      { content: { kind: 'empty' } },
    ],
  ]);
  expect(page.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  expect(page.nextRow).toBe(2);
});

test('neighbours of one look are one run, other colours or a gap begin another', () => {
  const page = new Page(5);
  page.add(number(1), number(2), { ...number(3), fill: '#FFFFFF' }, BLANK, number(4));
  expect(page.looks.map((run) => [run.area.left, run.area.right, run.fill])).toEqual([
    [1, 2, undefined],
    [3, 3, '#FFFFFF'],
    [5, 5, undefined],
  ]);
});

test('too wide a row is a mistake', () => {
  expect(() => {
    new Page(2).add(number(1), number(2), number(3));
  }).toThrow(RangeError);
});
