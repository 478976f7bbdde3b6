import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar/day';
import type { Status } from '../../../src/domain/ledger/types';
import { compareSnapshots, isUnchanged } from '../../../src/domain/snapshot/compare-snapshots';
import type {
  LedgerSnapshot,
  SnapshotChanges,
  SnapshotDifference,
} from '../../../src/domain/snapshot/types';
import { ITEMS, NAMES, snapshotOf } from './problems';

const BEFORE = snapshotOf(
  [
    { serial: '1', problem: NAMES[0], status: 'completed', due: '2024-12-31' },
    { serial: '2', problem: NAMES[1], due: '2025-03-31', percent: 40 },
    { serial: '3', problem: NAMES[2], status: 'completed', due: null },
    { serial: '4', problem: NAMES[3], due: '2025-12-31', percent: 10 },
    { serial: '5', problem: NAMES[4], status: 'notStarted', due: '2025-12-31' },
  ],
  { options: { asOf: '2025-04-23' } },
);

/** A row put in above, one taken out, the rest renumbered. */
const AFTER = snapshotOf([
  { serial: '1', problem: NAMES[5], due: '2025-06-30' },
  { serial: '2', problem: NAMES[0], status: 'inProgress', due: '2024-12-31' },
  { serial: '3', problem: NAMES[1], status: 'completed', due: '2025-03-31', percent: 100 },
  { serial: '4', problem: NAMES[3], due: '2026-06-30', percent: 10 },
  { serial: '5', problem: NAMES[4], status: 'notStarted', due: '2025-04-25' },
]);

test('what changed, problem by problem, with the rows of the later ledger', () => {
  const said = (serial: string, row: number, text: string) => ({
    serial,
    row,
    lastRow: row,
    text: text.slice(0, 10),
  });
  const was = (row: number) => ({ was: { row, lastRow: row } });
  const learning = { ...said('2', 6, NAMES[0]), before: 'completed', state: 'overdue', ...was(5) };
  const files = { ...said('3', 7, NAMES[1]), before: 'overdue', state: 'completed', ...was(6) };
  const devices = {
    ...said('4', 8, NAMES[3]),
    before: 'inProgress',
    state: 'inProgress',
    ...was(8),
  };
  const duty = { ...said('5', 9, NAMES[4]), before: 'notStarted', state: 'overdue', ...was(9) };
  const limits = (from: Day, to: Day) => ({
    from,
    to,
    original: from,
    words: { from, to },
    cells: { from: null, to: null },
  });
  expect(compareSnapshots(BEFORE, AFTER)).toEqual({
    days: { from: '2025-04-23', to: '2025-04-30' },
    newlyCompleted: [files],
    newlyOverdue: [learning, duty],
    reopened: [learning],
    deadlineChanged: [
      { ...devices, ...limits('2025-12-31', '2026-06-30') },
      { ...duty, ...limits('2025-12-31', '2025-04-25') },
    ],
    percentMoved: [{ ...files, from: 40, to: 100 }],
    added: [{ ...said('1', 5, NAMES[5]), state: 'inProgress' }],
    removed: [{ serial: '3', text: NAMES[2], state: 'completed', ...was(7) }],
    textChanged: [],
    split: [],
    merged: [],
    figures: {
      total: { from: 5, to: 5 },
      completed: { from: 2, to: 1 },
      overdue: { from: 1, to: 2 },
      dueSoon: { from: 0, to: 0 },
      completedLate: { from: 0, to: 0 },
      completionRate: {
        from: { numerator: 2, denominator: 5, percent: 40 },
        to: { numerator: 1, denominator: 5, percent: 20 },
      },
    },
    differences: [],
    ratesComparable: true,
  });
});

test.each<[number | null, number | null, string]>([
  [null, 30, 'a figure came'],
  [30, null, 'a figure went'],
  [30, 30, 'it stayed'],
  [33.333, 33.334, 'less than a hundredth'],
])('a percent from %j to %j has not moved: %s', (from, to) => {
  const at = (percent: number | null) => snapshotOf([{ serial: '1', problem: '甲', percent }]);
  expect(compareSnapshots(at(from), at(to)).percentMoved).toEqual([]);
});

test.each<[Day | null, Day | null]>([
  [null, '2025-06-30'],
  ['2025-06-30', null],
])('a deadline from %j to %j is changed', (from, to) => {
  const at = (due: Day | null) => snapshotOf([{ serial: '1', problem: '甲', due }]);
  expect(compareSnapshots(at(from), at(to)).deadlineChanged).toMatchObject([{ from, to }]);
});

test.each<[SnapshotDifference, Parameters<typeof snapshotOf>[1], boolean]>([
  ['sheet', { sheet: '另一张表' }, true],
  ['day', { options: { asOf: '2025-04-23' } }, true],
  ['countingRule', { rule: { countLongTerm: true } }, false],
  ['countingRule', { rule: { countSubstantiallyCompleted: true } }, false],
  ['countingRule', { rule: { longTermInBase: false } }, false],
  ['countingRule', { rule: { unit: 'measures' } }, false],
  ['countingRule', { rule: { rounding: 'truncate' } }, false],
  ['countingRule', { rule: { decimals: 1 } }, false],
  ['columns', { options: { columns: { 进展: 'none' } } }, true],
  ['deadlineReading', { options: { feedback: null } }, true],
  ['deadlineReading', { options: { immediateDays: 15 } }, true],
  ['deadlineReading', { options: { concentratedMonths: 3 } }, true],
  ['deadlineReading', { options: { monthBefore: 'start' } }, true],
  ['warningDays', { options: { dueSoonDays: 15 } }, true],
  ['warningDays', { options: { firstWarningDays: 20 } }, true],
])('another reading is said: %s of %j', (difference, part, ratesComparable) => {
  const { differences, ...changes } = compareSnapshots(BEFORE, snapshotOf([], part));
  expect(differences).toEqual([difference]);
  expect(changes.ratesComparable).toBe(ratesComparable);
});

test('several differences stand in a fixed order', () => {
  const part = { sheet: '二', rule: { decimals: 0 }, options: { dueSoonDays: 5 } } as const;
  const { differences } = compareSnapshots(BEFORE, snapshotOf([], part));
  expect(differences).toEqual(['sheet', 'countingRule', 'warningDays']);
});

test('a ledger that stayed as it was shows no change', () => {
  fc.assert(
    fc.property(ITEMS, (items) => {
      const changes = compareSnapshots(snapshotOf(items), snapshotOf(items));
      expect(isUnchanged(changes)).toBe(true);
    }),
  );
});

test('sorting the sheet changes nothing', () => {
  const sorted = ITEMS.chain((items) => fc.tuple(fc.constant(items), shuffled(items)));
  fc.assert(
    fc.property(sorted, ([items, others]) => {
      expect(isUnchanged(compareSnapshots(snapshotOf(items), snapshotOf(others)))).toBe(true);
    }),
  );
});

function shuffled<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
}

/** What is said of problems, whatever their rows and order. */
function saidIn(changes: SnapshotChanges): unknown {
  const { newlyCompleted, newlyOverdue, reopened, deadlineChanged, percentMoved } = changes;
  const { textChanged, added, removed, split, merged } = changes;
  const lists = {
    newlyCompleted,
    newlyOverdue,
    reopened,
    deadlineChanged,
    percentMoved,
    textChanged,
    added,
    removed,
    splitParts: split.flatMap(({ parts }) => parts),
    mergedParts: merged.flatMap(({ parts }) => parts),
  };
  return Object.entries(lists).map(([name, list]) => [
    name,
    list.map((one) => JSON.stringify({ ...one, row: 0, lastRow: 0, was: 0 })).sort(),
  ]);
}

test('the order of the rows has no part in what changed', () => {
  const both = fc.tuple(ITEMS, ITEMS);
  const sorted = both.chain(([one, other]) =>
    fc.tuple(fc.constant([one, other] as const), shuffled(one), shuffled(other)),
  );
  fc.assert(
    fc.property(sorted, ([[one, other], oneSorted, otherSorted]) => {
      const expected = saidIn(compareSnapshots(snapshotOf(one), snapshotOf(other)));
      const found = saidIn(compareSnapshots(snapshotOf(oneSorted), snapshotOf(otherSorted)));
      expect(found).toEqual(expected);
    }),
  );
});

test('the lists add up to the figures', () => {
  fc.assert(
    fc.property(ITEMS, ITEMS, (one, other) => {
      const [before, after] = [snapshotOf(one), snapshotOf(other)];
      const changes = compareSnapshots(before, after);
      const { newlyCompleted, reopened, figures } = changes;
      const [came, went] = cameAndWent(changes);
      expect(figures.total.to - figures.total.from).toBe(came.length - went.length);
      expect(figures.completed.to - figures.completed.from).toBe(
        newlyCompleted.length - reopened.length + doneIn(came) - doneIn(went),
      );
      expect(newlyCompleted.every(({ row }) => statusAt(after, row) === 'completed')).toBe(true);
      expect(reopened.some(({ row }) => statusAt(after, row) === 'completed')).toBe(false);
    }),
  );
});

interface Stated {
  readonly state: string;
}

/** Those of either side that are matched with none of the other. */
function cameAndWent({ added, removed, split, merged }: SnapshotChanges): [Stated[], Stated[]] {
  const alone = <T extends Stated>(cuts: readonly { whole: T; sameText: boolean }[]): T[] =>
    cuts.filter(({ sameText }) => !sameText).map(({ whole }) => whole);
  const came = [...added, ...split.flatMap(({ parts }) => parts), ...alone(merged)];
  return [came, [...removed, ...merged.flatMap(({ parts }) => parts), ...alone(split)]];
}

function doneIn(problems: readonly { readonly state: string }[]): number {
  return problems.filter(({ state }) => state === 'completed' || state === 'completedLate').length;
}

function statusAt({ problems }: LedgerSnapshot, at: number | null): Status | undefined {
  return problems.find(({ row }) => row === at)?.status;
}

test('five thousand problems under one serial are compared in a moment', () => {
  const many = (text: string) =>
    snapshotOf(
      Array.from({ length: 5000 }, (_, at) => ({
        serial: '1',
        problem: `${text}${at}${NAMES[at % 6] ?? ''}`,
      })),
    );
  const [before, after] = [many('甲'), many('乙')];
  const start = performance.now();
  expect(compareSnapshots(before, after).added).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(2000);
});
