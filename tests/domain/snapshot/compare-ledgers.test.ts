import fc from 'fast-check';
import { compareSnapshots, isUnchanged } from '../../../src/domain/snapshot/compare-snapshots';
import { packSnapshot } from '../../../src/domain/snapshot/pack';
import type {
  LedgerSnapshot,
  Snapshot,
  SnapshotDifference,
} from '../../../src/domain/snapshot/types';
import { unpackSnapshot } from '../../../src/domain/snapshot/unpack';
import { ITEMS, snapshotOf } from './problems';

/** As it comes back out of the workbook: without rows and words. */
function keptOf(snapshot: LedgerSnapshot): Snapshot {
  const unpacked = unpackSnapshot(JSON.parse(JSON.stringify(packSnapshot(snapshot))));
  if (unpacked.kind !== 'snapshot') throw new TypeError('Cannot read what was packed');
  return unpacked.snapshot;
}

const NAMES = ['学习制度落实不到位', '档案管理不规范', '设备台账与实物不符'] as const;

const BEFORE = snapshotOf([
  { serial: '1', problem: NAMES[0], status: 'completed', due: '2024-12-31' },
  { serial: '2', problem: NAMES[1], due: '2025-06-30' },
  { serial: '3', problem: NAMES[2], due: '2025-12-31' },
]);
const AFTER = snapshotOf([
  { serial: '1', problem: NAMES[0], due: '2024-12-31' },
  { serial: '2', problem: NAMES[1], status: 'completed', due: '2025-07-31' },
  { serial: '4', problem: '值班记录不完整', due: '2025-12-31' },
]);

const LONG = '党组会议第一议题学习制度落实不到位，学习记录不完整；固定资产台账与实物不符';
const PARTS = [
  '党组会议第一议题学习制度落实不到位，',
  '学习记录不完整',
  '固定资产台账与实物不符。',
];

type Kinds = readonly string[];
test.each<[string, Parameters<typeof snapshotOf>[0], Parameters<typeof snapshotOf>[0], Kinds]>([
  [
    'a number given twice',
    [
      { serial: '1', problem: NAMES[0] },
      { serial: '1', problem: NAMES[1] },
    ],
    [
      { serial: '1', problem: NAMES[1] },
      { serial: '1', problem: NAMES[0] },
    ],
    [],
  ],
  [
    'renumbered from another start',
    [
      { serial: '1', problem: NAMES[0] },
      { serial: '2', problem: NAMES[1] },
    ],
    [
      { serial: '2', problem: NAMES[0] },
      { serial: '3', problem: NAMES[1] },
    ],
    [],
  ],
  [
    'numbers taken away',
    [{ serial: '1', problem: NAMES[0] }],
    [{ serial: '', problem: `1.${NAMES[0]}。` }],
    [],
  ],
  [
    'one text, now on two rows',
    [{ serial: '1', problem: NAMES[0] }],
    [
      { serial: '1', problem: NAMES[0] },
      { serial: '2', problem: NAMES[0] },
    ],
    ['split'],
  ],
  [
    'its sentences, now one a row',
    [{ serial: '1', problem: LONG }],
    PARTS.map((problem, at) => ({ serial: `${at + 1}`, problem })),
    ['split'],
  ],
  [
    'two rows of one text, now one',
    [
      { serial: '1', problem: NAMES[0] },
      { serial: '2', problem: NAMES[0] },
    ],
    [{ serial: '1', problem: NAMES[0] }],
    ['merged'],
  ],
  ['three rows, now one', PARTS.map((problem) => ({ problem })), [{ problem: LONG }], ['merged']],
  [
    'a part is missing: nothing is supposed',
    [{ serial: '1', problem: LONG }],
    PARTS.slice(0, 2).map((problem) => ({ serial: '', problem })),
    ['added', 'removed'],
  ],
  ['another problem', [{ serial: '1', problem: NAMES[0] }], [], ['removed']],
])('%s', (_, one, other, cut) => {
  const changes = compareSnapshots(snapshotOf(one), snapshotOf(other));
  const { added, removed, split, merged } = changes;
  const found = { added, removed, split, merged };
  const said = Object.entries(found).flatMap(([kind, list]) => (list.length > 0 ? [kind] : []));
  expect(said).toEqual(cut);
  expect(isUnchanged(changes)).toBe(cut.length === 0);
});

test('the parts of a split problem are named with their rows', () => {
  const { split } = compareSnapshots(
    snapshotOf([{ serial: '7', problem: LONG }]),
    snapshotOf(PARTS.map((problem, at) => ({ serial: `${at + 1}`, problem }))),
  );
  expect(split).toMatchObject([
    { whole: { serial: '7', was: { row: 5 } }, parts: [{ row: 5 }, { row: 6 }, { row: 7 }] },
  ]);
  expect(split[0]?.sameText).toBe(false);
});

test('a text that was edited under its number is said with both texts', () => {
  const [one, other] = ['固定资产管理制度落实得不到位', '固定资产管理制度落实不到位'];
  const before = snapshotOf([{ serial: '9', problem: one }]);
  const after = snapshotOf([{ serial: '9', problem: other }]);
  expect(compareSnapshots(before, after).textChanged).toMatchObject([
    { row: 5, from: { words: one }, to: { words: other } },
  ]);
  // A snapshot has the first characters only, and says so.
  expect(compareSnapshots(keptOf(before), after).textChanged).toMatchObject([
    { from: { excerpt: one.slice(0, 10), words: null }, to: { words: other } },
  ]);
});

test('two snapshots can be compared; then nobody knows the rows', () => {
  const changes = compareSnapshots(keptOf(BEFORE), keptOf(AFTER));
  const known = compareSnapshots(BEFORE, AFTER);
  const names = (list: readonly { serial: string }[]) => list.map(({ serial }) => serial).sort();
  expect(changes.newlyCompleted).toMatchObject([{ serial: '2', row: null, lastRow: null }]);
  for (const kind of ['newlyCompleted', 'newlyOverdue', 'reopened', 'added', 'removed'] as const)
    expect(names(changes[kind])).toEqual(names(known[kind]));
  expect(changes.deadlineChanged[0]).toMatchObject({ words: { from: null, to: null } });
});

test.each<[string, string, number]>([
  ['尽快完成', '长期坚持', 1],
  ['尽快 完成', '尽快完成', 0],
])('a limit without a day, %j then %j, is changed %d times', (from, to, times) => {
  const at = (words: string) => {
    const snapshot = snapshotOf([{ serial: '1', problem: '甲', due: null }]);
    const problems = snapshot.problems.map((one) => ({
      ...one,
      source: { ...one.source, deadline: words },
    }));
    return { ...snapshot, problems };
  };
  const { deadlineChanged } = compareSnapshots(at(from), at(to));
  expect(deadlineChanged).toHaveLength(times);
  expect(deadlineChanged.every(({ words }) => words.from === from && words.to === to)).toBe(true);
});

test('原定 is what the later ledger names, else what stood there before', () => {
  const before = snapshotOf([{ serial: '1', problem: '甲', due: '2025-03-31' }]);
  const after = snapshotOf([{ serial: '1', problem: '甲', due: '2025-06-30' }]);
  const named = after.problems.map((one) => ({
    ...one,
    source: { ...one.source, original: '2024-12-31' as const },
  }));
  const originalIn = (later: LedgerSnapshot) =>
    compareSnapshots(before, later).deadlineChanged[0]?.original;
  expect(originalIn(after)).toBe('2025-03-31');
  expect(originalIn({ ...after, problems: named })).toBe('2024-12-31');
});

test.each<[SnapshotDifference, Parameters<typeof snapshotOf>[0]]>([
  ['noDeadlines', [{ serial: '1', problem: NAMES[0], status: 'completed', due: null }]],
  ['noStatuses', [{ serial: '1', problem: NAMES[0], status: 'unknown', due: '2024-12-31' }]],
  // Without a column of statuses 长期坚持 is read from the limit.
  [
    'noStatuses',
    [
      { serial: '1', problem: NAMES[0], status: 'unknown', due: '2024-12-31' },
      {
        serial: '2',
        problem: NAMES[1],
        status: 'longTerm',
      },
    ],
  ],
])('that one side says none of it is told first: %s', (difference, items) => {
  expect(compareSnapshots(snapshotOf(items), AFTER).differences).toContain(difference);
  expect(compareSnapshots(BEFORE, AFTER).differences).not.toContain(difference);
});

test('the other way round it is the mirror', () => {
  fc.assert(
    fc.property(ITEMS, ITEMS, (one, other) => {
      const [before, after] = [snapshotOf(one), snapshotOf(other)];
      const there = compareSnapshots(before, after);
      const back = compareSnapshots(after, before);
      expect(rowsSaid(back.reopened)).toEqual(wasRows(there.newlyCompleted));
      expect(rowsSaid(back.newlyCompleted)).toEqual(wasRows(there.reopened));
      expect(rowsSaid(back.added)).toEqual(wasRows(there.removed));
      expect(wasRows(back.removed)).toEqual(rowsSaid(there.added));
      expect(rowsSaid(back.textChanged)).toEqual(wasRows(there.textChanged));
      expect(rowsSaid(back.deadlineChanged)).toEqual(wasRows(there.deadlineChanged));
      expect(back.merged.flatMap(({ parts }) => wasRows(parts)).sort()).toEqual(
        there.split.flatMap(({ parts }) => rowsSaid(parts)).sort(),
      );
    }),
  );
});

const inOrder = (rows: (number | null | undefined)[]) => rows.sort((a, b) => (a ?? 0) - (b ?? 0));
const rowsSaid = (list: readonly { row: number | null }[]) => inOrder(list.map(({ row }) => row));
const wasRows = (list: readonly { was?: { row: number } }[]) =>
  inOrder(list.map(({ was }) => was?.row));
