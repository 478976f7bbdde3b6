import type { CellEdit } from '../../src/app/ports';
import { runsOf } from '../../src/excel/edit-runs';

const at = (row: number, column: number, after = ''): CellEdit => ({
  row,
  column,
  before: 'x',
  after,
  numberFormat: null,
});

test.each<[why: string, cells: readonly CellEdit[], areas: readonly string[]]>([
  ['no edit, no run', [], []],
  ['cells below one another are one run', [at(3, 2), at(2, 2), at(4, 2)], ['2-4 in 2']],
  ['a gap parts them', [at(2, 2), at(4, 2)], ['2-2 in 2', '4-4 in 2']],
  ['columns are runs of their own', [at(2, 3), at(2, 2), at(3, 3)], ['2-2 in 2', '2-3 in 3']],
  ['the same row in the next column does not join', [at(2, 2), at(3, 3)], ['2-2 in 2', '3-3 in 3']],
  [
    'a run ends where Excel might not list the merges any more',
    Array.from({ length: 600 }, (_, row) => at(row + 1, 1)),
    ['1-512 in 1', '513-600 in 1'],
  ],
])('%s', (_why, cells, areas) => {
  const runs = runsOf(cells);
  expect(runs.map(({ area }) => `${area.top}-${area.bottom} in ${area.left}`)).toEqual(areas);
  expect(runs.every(({ area, edits }) => edits.length === area.bottom - area.top + 1)).toBe(true);
});

test('of two edits of one cell the first counts', () => {
  expect(runsOf([at(1, 1, '甲'), at(1, 1, '乙')])).toMatchObject([{ edits: [{ after: '甲' }] }]);
});
