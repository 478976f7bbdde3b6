import { relapseWords } from '../../../src/domain/ledger/relapse-words';
import { itemOf } from '../support/ledger-builder';

const found = (text: string) =>
  itemOf({ relapse: { cell: 'H2', text, day: null }, status: 'inProgress' });

test.each<[texts: readonly string[], words: string]>([
  [['反弹'], '反弹'],
  [['是'], '反弹'],
  [['出现反复'], '反弹'],
  [['未整改到位'], '未整改到位'],
  [['差'], '未整改到位'],
  // A wish is no finding.
  [['未整改到位，要防止反弹'], '未整改到位'],
  [['反弹', '复查不合格'], '反弹或未整改到位'],
  [[], '反弹'],
])('%j is told as %s', (texts, words) => {
  expect(relapseWords(texts.map(found))).toBe(words);
});
