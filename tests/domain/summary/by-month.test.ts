import fc from 'fast-check';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { countByMonth, monthOf } from '../../../src/domain/summary/by-month';
import { deadlineOf, itemOf } from '../support/ledger-builder';

test.each([
  ['a single digit', '2025-04-30', '2025-04'],
  ['the last day of a year', '2024-12-31', '2024-12'],
] as const)('the month of %s', (_what, day, month) => {
  expect(monthOf(day)).toBe(month);
});

test('months come in order, each with what is late, still open and done; as of 2025-04-30', () => {
  const { months, longTerm, undated } = countByMonth([
    itemOf({ row: 5, due: '2025-12-31' }),
    itemOf({ row: 6, due: '2024-12-31', status: 'completed' }),
    itemOf({ row: 7, due: '2024-12-01', status: 'completed', completedOn: '2025-01-15' }),
    itemOf({ row: 8, due: '2024-12-31' }),
    itemOf({ row: 9, due: '2025-04-30', status: 'substantiallyCompleted' }),
    itemOf({ row: 10, due: '2025-04-29', status: 'unknown' }),
  ]);
  expect(months).toEqual([
    { month: '2024-12', completed: 2, overdue: 1, open: 0, rows: [6, 7, 8] },
    { month: '2025-04', completed: 0, overdue: 1, open: 1, rows: [9, 10] },
    { month: '2025-12', completed: 0, overdue: 0, open: 1, rows: [5] },
  ]);
  expect(longTerm).toEqual([]);
  expect(undated).toEqual([]);
});

const IMMEDIATE = deadlineOf('2024-08-25', { text: '立行立改', kind: 'immediate', supposed: true });
const LONG = deadlineOf(null, { text: '长期坚持', kind: 'longTerm' });
const LONG_WITH_DATE = deadlineOf('2025-06-30', { kind: 'date+longTerm' });
const OPEN_ENDED = deadlineOf(null, { text: '持续推进', kind: 'openEnded' });

test.each<[string, Parameters<typeof itemOf>[0], 'months' | 'longTerm' | 'undated']>([
  ['立行立改 stands in the month it was resolved to', { deadline: IMMEDIATE }, 'months'],
  ['a long-term status has no month', { status: 'longTerm' }, 'longTerm'],
  [
    'a long-term status with a date is still apart',
    { status: 'longTerm', due: '2025-06-30' },
    'longTerm',
  ],
  ['a long-term deadline of work under way is apart', { deadline: LONG }, 'longTerm'],
  ['a date before the long term is a date', { deadline: LONG_WITH_DATE }, 'months'],
  ['持续推进 is no date and not 长期坚持', { deadline: OPEN_ENDED }, 'undated'],
  ['a blank deadline', {}, 'undated'],
  ['a blank deadline of work that is done', { status: 'completed' }, 'undated'],
])('%s', (_what, part, place) => {
  const found = countByMonth([itemOf(part)]);
  const lengths = {
    months: found.months.length,
    longTerm: found.longTerm.length,
    undated: found.undated.length,
  };
  expect(lengths).toEqual({ months: 0, longTerm: 0, undated: 0, [place]: 1 });
});

test('no problems, no months', () => {
  expect(countByMonth([])).toEqual({ months: [], longTerm: [], undated: [] });
});

const ITEMS: fc.Arbitrary<readonly LedgerItem[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom('completed', 'inProgress', 'notStarted', 'longTerm', 'unknown'),
      due: fc.constantFrom(
        null,
        '2023-12-31',
        '2024-02-29',
        '2025-04-30',
        '2025-05-08',
        '2031-01-01',
      ),
    }),
  )
  .map((parts) => parts.map((part, at) => itemOf({ row: 5 + at, ...part })));

test('every problem stands in exactly one place, and what is late adds up', () => {
  fc.assert(
    fc.property(ITEMS, (items) => {
      const { months, longTerm, undated } = countByMonth(items);
      const placed = [...months.flatMap(({ rows }) => rows), ...longTerm, ...undated];
      expect([...placed].sort((a, b) => a - b)).toEqual(items.map(({ row }) => row));
      for (const { completed, overdue, open, rows } of months) {
        expect(completed + overdue + open).toBe(rows.length);
      }
      const late = months.reduce((sum, { overdue }) => sum + overdue, 0);
      expect(late).toBe(items.filter(({ overdue }) => overdue).length);
      expect(months.map(({ month }) => month)).toEqual(
        [...new Set(months.map(({ month }) => month))].sort(),
      );
    }),
  );
});
