import { closingIndents } from '../../src/documents/closing-indents';
import type { ParagraphKind } from '../../src/domain/draft/types';

type Line = readonly [ParagraphKind, string];

function indents(...lines: readonly Line[]): readonly (number | null)[] {
  const blocks = lines.map(([kind, text]) => ({ kind, runs: [{ text, look: 'body' as const }] }));
  return closingIndents({ blocks });
}

const DATE = '2025年4月30日';
const LONG = '中共甲县乙局委员会巡察整改工作领导小组办公室';

test('the date four characters from the right, the signature centred over it', () => {
  expect(indents(['body', '甲。'], ['signature', '甲局'], ['date', DATE])).toEqual([null, 6.25, 4]);
});

test('several signatures share the middle', () => {
  expect(indents(['signature', '甲局'], ['signature', '甲局乙局'], ['date', DATE])).toEqual([
    6.25, 5.25, 4,
  ]);
});

test('a long signature comes no nearer than two characters, the date moves to its middle', () => {
  expect(LONG).toHaveLength(22);
  expect(indents(['signature', LONG], ['date', DATE])).toEqual([2, 9.75]);
});

test.each<readonly [readonly Line[], readonly (number | null)[], string]>([
  [[['signature', '甲局']], [2], 'a signature alone'],
  [[['date', DATE]], [4], 'a date alone'],
  [[['signature', '局'.repeat(27)]], [1], 'nearly as wide as the line'],
  [[['signature', '局'.repeat(40)]], [0], 'wider than the line'],
  [[['body', '甲。']], [null], 'neither'],
])('%j: %j (%s)', (lines, expected) => {
  expect(indents(...lines)).toEqual(expected);
});
