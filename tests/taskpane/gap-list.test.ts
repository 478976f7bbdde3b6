import type { DraftGap } from '../../src/domain/draft/types';
import { gapCount, gapFacts, gapRows } from '../../src/taskpane/gap-list';

function gap(words: string, row: number | null, fact: string | null): DraftGap {
  return { words, row, fact };
}

test('rows stand once with all they miss, facts once', () => {
  const gaps = [
    gap('整改进展', 4, null),
    gap('联系电话', null, '联系电话'),
    gap('完成时限', 4, null),
    gap('整改进展', 4, null),
    gap('整改状态', 3, null),
    gap('联系电话', null, '联系电话'),
  ];
  expect(gapRows(gaps)).toEqual([
    { row: 4, words: '整改进展、完成时限' },
    { row: 3, words: '整改状态' },
  ]);
  expect(gapFacts(gaps)).toEqual(['联系电话']);
  expect(gapCount(gaps)).toBe(3);
});
