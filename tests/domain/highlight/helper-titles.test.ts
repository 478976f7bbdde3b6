import {
  indexesOfHelperTitles,
  indexOfHelperTitles,
} from '../../../src/domain/highlight/helper-titles';
import { HELPER_TITLES } from '../../../src/domain/highlight/names';

const [DUE, STATE] = HELPER_TITLES;

test.each([
  ['at the start', [DUE, STATE], 0],
  ['behind the ledger', ['序号', '问题', DUE, STATE], 2],
  ['one title alone', ['序号', DUE, '备注'], -1],
  ['the other way round', [STATE, DUE], -1],
  ['apart', [DUE, '备注', STATE], -1],
  ['none', ['序号', '问题'], -1],
  ['an empty row', [], -1],
])('%s', (_, row, index) => {
  expect(indexOfHelperTitles(row)).toBe(index);
});

test.each([
  ['none', ['序号', '问题', DUE], []],
  ['one pair', ['序号', DUE, STATE], [1]],
  ['those of two ledgers side by side', [DUE, STATE, '序号', DUE, STATE], [0, 3]],
])('all pairs of a row: %s', (_, row, indexes) => {
  expect(indexesOfHelperTitles(row)).toEqual(indexes);
});
