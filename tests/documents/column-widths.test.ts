import fc from 'fast-check';
import { columnWidths } from '../../src/documents/word/column-widths';

const MEASURE = { character: 10, beside: 5 };

test.each([
  [[['责任单位', '问题数']], 80, [45, 35], 'just enough room'],
  [[['责任单位', '问题数']], 160, [90, 70], 'more than enough room'],
  [
    [
      ['甲', '乙'],
      ['1', '2'],
    ],
    50,
    [25, 25],
    'no narrower than two characters',
  ],
  [[['序号', '问'.repeat(30), '单位']], 150, [25, 100, 25], 'the long column gives way'],
  [[['序号', '问'.repeat(34), '措'.repeat(14)]], 155, [25, 75, 55], 'long columns share by need'],
  [[['甲乙', '问'.repeat(30), '措'.repeat(50)]], 65, [22, 21, 22], 'far too little room'],
  [[['100.5%', '甲乙丙丁']], 89, [44, 45], 'figures and %'],
  [[['甲'.repeat(1000)]], 100, [100], 'one column'],
  [[[]], 100, [], 'no columns'],
])('columns of %j share %i as %j: %s', (rows, total, expected) => {
  expect(columnWidths(rows, total, MEASURE)).toEqual(expected);
});

test('the columns together are as wide as the text, and none is lost', () => {
  const words = fc.array(fc.string(), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1000, max: 9000 }), (row, total) => {
      const widths = columnWidths([row], total, MEASURE);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});
