import { benchGrid } from '../../src/bench/bench-grid';
import { benchTable } from '../../src/bench/bench-table';
import { benchXlsx } from '../../src/bench/bench-xlsx';
import { randomSource } from '../../src/bench/random';
import { firstFigures, readOnce } from '../../src/bench/read-once';
import { openGrids } from '../../src/xlsx/grid/open-grids';

test('the same size gives the same ledger, another size another', () => {
  expect(benchTable(50)).toEqual(benchTable(50));
  expect(benchTable(50).rows[3]).not.toEqual(benchTable(51).rows[3]);
});

test('three header rows, the rows asked for, fifteen columns, problems merged over their measures', () => {
  const { rows, merges } = benchTable(200);
  expect(rows).toHaveLength(203);
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([15]));
  expect(merges.length).toBeGreaterThan(100);
  expect(Math.max(...merges.map(({ bottom }) => bottom))).toBeLessThanOrEqual(203);
});

test('the file holds what the grid holds', () => {
  const table = benchTable(120);
  const opening = openGrids(benchXlsx(table));
  if (!opening.ok) throw new Error(opening.message);
  const grid = opening.grids.grid(opening.grids.active);
  const made = benchGrid(table);
  expect(grid.area).toEqual(made.area);
  expect(grid.merges).toEqual(made.merges);
  const shown = (rows: typeof made.rows) =>
    rows.map((cells) => cells.map(({ value, text }) => ({ value, text })));
  expect(shown(grid.rows)).toEqual(shown(made.rows));
});

test('the ledger is read as one: every row a measure, dates and words of many kinds', () => {
  const { summary } = readOnce(benchGrid(benchTable(300)));
  expect(summary.measures).toBe(300);
  expect(summary.total).toBeGreaterThan(120);
  expect(summary.overdue).toBeGreaterThan(10);
  expect(Object.values(summary.byStatus).filter((count) => count > 0).length).toBeGreaterThan(3);
});

test('random numbers are the same each time and stay below their limit', () => {
  const [one, two] = [randomSource(7), randomSource(7)];
  const drawn = Array.from({ length: 1000 }, () => one.below(10));
  expect(Array.from({ length: 1000 }, () => two.below(10))).toEqual(drawn);
  expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
});

test('the first figures are there before the findings', () => {
  const { figures, all } = firstFigures(benchGrid(benchTable(50)));
  expect(figures).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(figures);
});
