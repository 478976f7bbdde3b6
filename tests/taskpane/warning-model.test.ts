import fc from 'fast-check';
import type { LedgerItem } from '../../src/domain/ledger/types';
import { displayState } from '../../src/domain/palette/palette';
import {
  countUndated,
  nextDeadline,
  sectionsOf,
  warningInRow,
  warningsOf,
} from '../../src/taskpane/warning-model';
import { itemOf, ledgerOf } from '../domain/support/ledger-builder';

/** As of 2025-04-30, with a first warning of one problem. */
const LEDGER = ledgerOf([
  itemOf({ row: 5, serial: '1', problem: '甲', due: '2025-05-08' }),
  itemOf({ row: 6, serial: '2', problem: '乙', due: '2025-04-20' }),
  itemOf({ row: 7, lastRow: 9, serial: '3', problem: '丙', due: '2025-04-30' }),
  itemOf({ row: 10, serial: '4', problem: '丁', due: '2025-01-31' }),
  itemOf({ row: 11, serial: '5', problem: '戊', status: 'completed', due: '2025-01-31' }),
  itemOf({ row: 12, serial: '6', problem: '己', due: '2025-05-15', firstWarning: true }),
  itemOf({ row: 13, serial: '7', problem: '庚', due: '2025-12-31' }),
  itemOf({ row: 14, serial: '8', problem: '辛', status: 'longTerm' }),
  itemOf({ row: 15, serial: '9', problem: '壬' }),
  itemOf({ row: 16, serial: '10', problem: '癸', due: '2025-04-20' }),
]);

test('overdue by days late, then due soon and first warned of by days left; the sheet orders equals', () => {
  const lines = warningsOf(LEDGER).map(({ item, state, days }) => [item.row, state, days]);
  expect(lines).toEqual([
    [10, 'overdue', 89],
    [6, 'overdue', 10],
    [16, 'overdue', 10],
    [7, 'dueSoon', 0],
    [5, 'dueSoon', 8],
    [12, 'firstWarning', 15],
  ]);
});

test('sections have their own problems and leave out states that do not occur', () => {
  const sections = sectionsOf(warningsOf(LEDGER));
  expect(sections.map(({ state, warnings }) => [state, warnings.length])).toEqual([
    ['overdue', 3],
    ['dueSoon', 2],
    ['firstWarning', 1],
  ]);
  expect(sectionsOf([])).toEqual([]);
});

const anyItem: fc.Arbitrary<LedgerItem> = fc
  .record({
    row: fc.integer({ min: 5, max: 60 }),
    status: fc.constantFrom('inProgress', 'completed', 'longTerm', 'notStarted'),
    due: fc.constantFrom(
      null,
      '2025-01-31',
      '2025-04-29',
      '2025-04-30',
      '2025-05-10',
      '2025-08-01',
    ),
    problem: fc.constantFrom('甲', '乙', '丙'),
  } as const)
  .map(itemOf);

test('every late or near problem is listed once and nothing else is; keys are unique', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 30 }), (items) => {
      const warnings = warningsOf(ledgerOf(items));
      const wanted = items.filter((item) =>
        ['overdue', 'dueSoon', 'firstWarning'].includes(displayState(item)),
      );
      expect(warnings).toHaveLength(wanted.length);
      expect(new Set(warnings.map(({ item }) => item))).toEqual(new Set(wanted));
      expect(new Set(warnings.map(({ key }) => key)).size).toBe(warnings.length);
      expect(warnings.every(({ days }) => days >= 0)).toBe(true);
    }),
  );
});

test('a problem keeps its key when rows are inserted above it', () => {
  const moved = LEDGER.items.map((item) => ({
    ...item,
    row: item.row + 3,
    lastRow: item.lastRow + 3,
  }));
  expect(warningsOf(ledgerOf(moved)).map(({ key }) => key)).toEqual(
    warningsOf(LEDGER).map(({ key }) => key),
  );
});

test.each([
  ['its first row', 7, '丙'],
  ['a later row of it', 9, '丙'],
  ['a row of a problem that is no warning', 11, null],
  ['the header', 3, null],
])('the warning in %s', (_what, row, problem) => {
  expect(warningInRow(warningsOf(LEDGER), row)?.item.problem ?? null).toBe(problem);
});

test.each([
  ['the due day itself counts', LEDGER.items, { due: '2025-04-30', days: 0, count: 1 }],
  [
    'two on the same day',
    [itemOf({ due: '2025-12-31' }), itemOf({ row: 6, due: '2025-12-31' }), itemOf({ row: 7 })],
    { due: '2025-12-31', days: 245, count: 2 },
  ],
  ['what is done or late is not to come', LEDGER.items.slice(3, 5), null],
  ['no problem', [], null],
])('the next deadline: %s', (_what, items, next) => {
  expect(nextDeadline(ledgerOf(items))).toEqual(next);
});

test('open problems without a day are counted, long-term and done ones are not', () => {
  expect(countUndated(LEDGER)).toBe(1);
  expect(countUndated(ledgerOf([itemOf({ status: 'completed' })]))).toBe(0);
});
