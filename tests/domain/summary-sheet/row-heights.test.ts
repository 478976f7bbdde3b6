import { heightsOf } from '../../../src/domain/summary-sheet/row-heights';

const cell = (text: string) => ({ content: { kind: 'text', text } }) as const;

test.each<[why: string, text: string, height: number]>([
  ['one line', '甲乙', 15],
  ['what just fits', '甲'.repeat(10), 15],
  ['one character more', '甲'.repeat(11), 30],
  ['narrow characters', 'a'.repeat(19), 15],
  ['three lines', '甲'.repeat(25), 45],
])('%s', (_why, text, height) => {
  const cells = [[cell('题')], [cell(text)]];
  expect(heightsOf({ cells, merges: [], columnWidths: [19.6] })).toEqual([33, height]);
});

test('given heights win, merged cells and marks are no measure, air is added to the rest', () => {
  const long = '甲'.repeat(50);
  const cells = [[cell('题')], [cell(long)], [cell(long)], [cell('◆✓')], [cell('甲')]];
  const merges = [{ top: 2, left: 1, bottom: 2, right: 3 }];
  const heights = heightsOf({
    cells,
    merges,
    columnWidths: [3],
    rowHeights: [40, null, 20],
    rowAir: 4,
  });
  expect(heights).toEqual([40, 19, 20, 19, 19]);
});
