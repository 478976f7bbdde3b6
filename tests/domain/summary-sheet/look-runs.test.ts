import { joinRuns } from '../../../src/domain/summary-sheet/look-runs';
import type { CellLook, LookRun } from '../../../src/domain/summary-sheet/types';

function run(
  row: number,
  columns: readonly [number, number],
  look: CellLook,
  fill?: string,
): LookRun {
  const area = { top: row, left: columns[0], bottom: row, right: columns[1] };
  return fill === undefined ? { area, look } : { area, look, fill };
}

const rowsOf = (runs: readonly LookRun[]) =>
  joinRuns(runs).map(({ area }) => [area.left, area.top, area.bottom]);

test('rows that look alike are one run a column', () => {
  const runs = [1, 2, 3].flatMap((row) => [run(row, [1, 2], 'label'), run(row, [3, 3], 'number')]);
  expect(rowsOf(runs)).toEqual([
    [1, 1, 3],
    [3, 1, 3],
  ]);
});

test.each([
  ['another look', [run(1, [1, 1], 'label'), run(2, [1, 1], 'total')]],
  ['another colour', [run(1, [1, 1], 'label'), run(2, [1, 1], 'label', '#FFFFFF')]],
  ['other columns', [run(1, [1, 1], 'label'), run(2, [1, 2], 'label')]],
  ['a row between', [run(1, [1, 1], 'label'), run(3, [1, 1], 'label')]],
])('%s begins another run', (_, runs) => {
  expect(joinRuns(runs)).toEqual(runs);
});

test('runs of another kind are joined by everything they say', () => {
  const paint = (row: number, fill: string, bold?: true) => ({
    area: { top: row, left: 2, bottom: row, right: 4 },
    fill,
    ...(bold && { bold }),
  });
  const joined = joinRuns([paint(1, '#111111'), paint(2, '#111111'), paint(3, '#111111', true)]);
  expect(joined.map(({ area, bold }) => [area.top, area.bottom, bold])).toEqual([
    [1, 2, undefined],
    [3, 3, true],
  ]);
});
