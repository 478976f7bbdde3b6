import { listEntries, nearestTo, placeOf, stepFrom } from '../../src/taskpane/warning-entries';
import { warningsOf } from '../../src/taskpane/warning-model';
import { itemOf, ledgerOf } from '../domain/support/ledger-builder';

const WARNINGS = warningsOf(
  ledgerOf([
    itemOf({ row: 5, problem: '甲', due: '2025-04-20' }),
    itemOf({ row: 6, problem: '乙', due: '2025-03-20' }),
    itemOf({ row: 7, problem: '丙', due: '2025-05-02' }),
  ]),
);
/** 逾期, 乙, 甲, 临期, 丙. */
const ENTRIES = listEntries(WARNINGS);

test('each state has its head, and each problem its place under it', () => {
  expect(
    ENTRIES.map((entry) =>
      entry.kind === 'heading'
        ? `${entry.state} ${entry.count}`
        : `${entry.place}/${entry.heading.count} ${entry.warning.item.problem}`,
    ),
  ).toEqual(['overdue 2', '1/2 乙', '2/2 甲', 'dueSoon 1', '1/1 丙']);
  expect(new Set(ENTRIES.map(({ key }) => key)).size).toBe(ENTRIES.length);
});

test.each([
  ['down', 1, 1, 2],
  ['down past a head', 2, 1, 4],
  ['up past a head', 4, -1, 2],
  ['up from the first', 1, -1, 1],
  ['down from the last', 4, 1, 4],
  ['home', 4, -Infinity, 1],
  ['end', 1, Infinity, 4],
  ['a page onto a head', 1, 2, 4],
])('a step %s', (_what, from, by, to) => {
  expect(stepFrom(ENTRIES, from, by)).toBe(to);
});

test('in an empty line there is nowhere to go', () => {
  expect([stepFrom([], 0, 1), nearestTo([], 0), placeOf([], 'x')]).toEqual([-1, -1, -1]);
});

test('a problem is found by its key', () => {
  expect(placeOf(ENTRIES, WARNINGS[2]?.key ?? null)).toBe(4);
  expect(placeOf(ENTRIES, null)).toBe(-1);
});
