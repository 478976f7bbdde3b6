import { sentencesIn } from '../../src/domain/document/sentences-in';
import type { LedgerItem } from '../../src/domain/ledger/types';
import { nearestSentence, pickedSentences } from '../../src/taskpane/picked-sentences';
import { layOut } from '../../src/taskpane/reading-model';
import { DRAFT } from './draft-fixture';

const READING = layOut(DRAFT.text, DRAFT, sentencesIn(DRAFT.text, DRAFT));
/** The second problem stands in rows 4–5; its sentences name row 4. */
const ITEMS = [
  { row: 3, lastRow: 3 },
  { row: 4, lastRow: 5 },
] as unknown as readonly LedgerItem[];

test.each([
  ['a row', 3, 3, [1, 4, 5, 9, 10]],
  ['the row of a total only', 7, 7, [1]],
  ['the second row of a problem', 5, 5, [1, 6, 7, 9, 10]],
  ['several rows', 3, 4, [1, 4, 5, 6, 7, 9, 10]],
  ['a row that nothing tells of', 9, 9, []],
])('%s', (_what, top, bottom, expected) => {
  expect(pickedSentences(READING, { top, bottom }, ITEMS)).toEqual(expected);
});

test.each([
  ['the first that tells of this row alone', [1, 4, 5, 9, 10], 4],
  ['a total where nothing tells more closely', [1], 1],
  ['none', [], null],
])('goes to %s', (_what, picked, expected) => {
  expect(nearestSentence(READING, picked)).toBe(expected);
});
