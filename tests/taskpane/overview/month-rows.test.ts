import type { Month, MonthFigures } from '../../../src/domain/summary/by-month';
import { monthsWith, monthWindow, sumOf } from '../../../src/taskpane/overview/month-rows';

const AS_OF = '2025-04-30';

function figuresOf(month: Month, overdue = 0): MonthFigures {
  return { month, completed: 0, overdue, open: 1, rows: [5, ...Array<number>(overdue).fill(6)] };
}

/** So many months of 2024 and on, as `figuresOf` has them. */
function monthsFrom(year: number, month: number, count: number): readonly MonthFigures[] {
  return Array.from({ length: count }, (_, at) => {
    const index = year * 12 + month - 1 + at;
    const name = String((index % 12) + 1).padStart(2, '0');
    return figuresOf(`${Math.floor(index / 12)}-${name}` as Month);
  });
}

const names = (months: readonly MonthFigures[]): readonly string[] =>
  months.map(({ month }) => month);

test.each<[string, readonly Month[], readonly Month[]]>([
  ['between', ['2025-03', '2025-06'], ['2025-03', '2025-04', '2025-06']],
  ['before all', ['2025-05'], ['2025-04', '2025-05']],
  ['after all', ['2024-12'], ['2024-12', '2025-04']],
  ['already there', ['2025-04', '2025-05'], ['2025-04', '2025-05']],
  ['no months at all', [], []],
])('the as-of month is %s', (_what, months, expected) => {
  const all = monthsWith(
    months.map((month) => figuresOf(month)),
    AS_OF,
  );
  expect(names(all)).toEqual(expected);
});

test('a month put in has nothing in it', () => {
  expect(monthsWith([figuresOf('2025-06')], AS_OF)[0]).toEqual({
    month: '2025-04',
    completed: 0,
    overdue: 0,
    open: 0,
    rows: [],
  });
});

test.each<[string, readonly MonthFigures[], number, readonly string[], number]>([
  ['twelve are all shown', monthsFrom(2024, 7, 12), 0, ['2024-07', '2025-06'], 0],
  ['five before the as-of month', monthsFrom(2024, 1, 30), 10, ['2024-11', '2025-10'], 8],
  [
    'more before where nothing is left after',
    monthsFrom(2023, 5, 24),
    12,
    ['2024-05', '2025-04'],
    0,
  ],
  [
    'more after where nothing is left before',
    monthsFrom(2025, 4, 15),
    0,
    ['2025-04', '2026-03'],
    3,
  ],
])('%s', (_what, months, earlier, [first, last], later) => {
  const window = monthWindow(months, AS_OF);
  const shown = names(window.shown);
  expect([
    window.earlier.length,
    shown[0],
    shown.at(-1),
    shown.length,
    window.later.length,
  ]).toEqual([earlier, first, last, 12, later]);
});

test('what is cut off is summed up', () => {
  expect(sumOf([figuresOf('2024-01', 2), figuresOf('2024-02'), figuresOf('2024-03', 1)])).toEqual({
    total: 6,
    overdue: 3,
  });
  expect(sumOf([])).toEqual({ total: 0, overdue: 0 });
});
