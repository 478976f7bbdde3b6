import fc from 'fast-check';
import type { Ledger } from '../../../../src/domain/ledger/types';
import { STATUSES } from '../../../../src/domain/ledger/types';
import { addCategories } from '../../../../src/domain/summary-sheet/sections/categories';
import { addUnits } from '../../../../src/domain/summary-sheet/sections/units';
import { NO_CATEGORY, NO_UNIT } from '../../../../src/domain/summary/group';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { columnOf, countsOf, sectionOf } from '../section-table';

const NAMES = ['办公室', '财务科', '', '科', '办公*', 'A组', 'a组', '?', '=科', '<科', '.'];

const problem = fc.record({
  unit: fc.constantFrom(...NAMES),
  category: fc.constantFrom(...NAMES),
  exact: fc.constantFrom(true, true, true, true, false),
  height: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom(...STATUSES),
  due: fc.constantFrom(null, '2025-01-01', '2025-05-05', '2025-12-31'),
  completedOn: fc.constantFrom(null, '2025-03-01'),
} as const);

/** Few names at a time, or almost no ledger could be counted by formulas. */
const problems = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })
  .chain((names) =>
    fc.array(
      problem.map((one) => ({
        ...one,
        unit: names.includes(one.unit) ? one.unit : (names[0] ?? ''),
        category: names.includes(one.category) ? one.category : (names[0] ?? ''),
      })),
      { minLength: 1, maxLength: 8 },
    ),
  );

/** Categories in cells of their own, or under headings. */
const ledger = fc.tuple(problems, fc.boolean()).map(([all, flat]): Ledger => {
  let next = 5;
  const items = all.map(({ height, exact, category, unit, ...part }) => {
    const row = next;
    next += height;
    const own = flat && category !== '';
    return itemOf({
      ...part,
      row,
      lastRow: next - 1,
      unit,
      unitExact: unit !== '' && exact,
      category: category === '' ? [] : [category],
      categoryCell: own ? `B${row}` : null,
      categoryExact: own && exact,
    });
  });
  return ledgerOf(items, { columns: { category: [2], problem: [3], unit: [6] } });
});

test.each([
  ['unit', addUnits, NO_UNIT, '未填或未列出的单位'],
  ['category', addCategories, NO_CATEGORY, '未分类或未列出的类别'],
] as const)('by %s, formulas count what the numbers say', (_, add, blankName, restName) => {
  let live = 0;
  fc.assert(
    fc.property(ledger, (one) => {
      const page = sectionOf(add, one);
      const numbers = countsOf(sectionOf(add, one, null), one);
      const isLive = columnOf(page, 2).includes(restName);
      live += isLive ? 1 : 0;
      const blank = numbers.find(([name]) => name === blankName) ?? [blankName, 0, 0, 0, 0, 0];
      const [, ...rest] = blank;
      const expected = isLive
        ? [...numbers.filter(([name]) => name !== blankName), [restName, ...rest]]
        : numbers;
      expect(countsOf(page, one)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(live).toBeGreaterThan(20);
});
