import { codesOf, doneRow, findingsOf, openRow } from './checked';

test('a ledger in order has no findings', () => {
  const rows = [openRow(1), doneRow(2), openRow(3), doneRow(4)];
  expect(codesOf(findingsOf(rows))).toEqual([]);
});
