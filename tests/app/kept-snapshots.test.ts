import {
  keepSnapshot,
  KEPT_PER_SHEET,
  MOST_CHARACTERS,
  MOST_PROBLEMS,
  readSnapshots,
} from '../../src/app/kept-snapshots';
import type { Day } from '../../src/domain/calendar/day';
import { addDays } from '../../src/domain/calendar/day';
import { packSnapshot } from '../../src/domain/snapshot/pack';
import { takeSnapshot } from '../../src/domain/snapshot/take-snapshot';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { summarize } from '../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../domain/support/ledger-builder';
import { FakeWorkbook } from '../support/fake-workbook';

interface Part {
  readonly sheet?: string;
  readonly problems?: number;
}

/** A ledger as of that day, none of whose problems is completed. */
function countedOn(asOf: Day, { sheet = '整改台账', problems = 1 }: Part = {}) {
  const items = Array.from({ length: problems }, (_, at) =>
    itemOf({ row: 5 + at, serial: `${at + 1}`, problem: `党委会议事规则不健全，事项${at}` }),
  );
  const plain = ledgerOf(items, { sheet });
  const ledger = { ...plain, options: { ...plain.options, asOf } };
  return { ledger, summary: summarize(ledger, DEFAULT_COUNTING_RULE) };
}

function packedOn(day: Day) {
  const { ledger, summary } = countedOn(day);
  return packSnapshot(takeSnapshot(ledger, summary));
}

async function keptIn(workbook: FakeWorkbook) {
  const { snapshots, damaged } = await readSnapshots(workbook);
  return { days: snapshots.map(({ sheet, day }) => `${sheet} ${day}`), damaged };
}

/** A workbook with these days noted, the last given last. */
async function notedOn(...days: readonly Day[]): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook([]);
  for (const day of days) await keepSnapshot(workbook, countedOn(day), true);
  return workbook;
}

test('a workbook without any', async () => {
  expect(await readSnapshots(new FakeWorkbook([]))).toEqual({ snapshots: [], damaged: 0 });
});

test('what was kept is read again, the earliest day first', async () => {
  const workbook = await notedOn('2025-04-30', '2025-04-23');
  expect(await keptIn(workbook)).toEqual({
    days: ['整改台账 2025-04-23', '整改台账 2025-04-30'],
    damaged: 0,
  });
});

test('the same day is replaced', async () => {
  const workbook = await notedOn('2025-04-23', '2025-04-30');
  const kept = await keepSnapshot(workbook, countedOn('2025-04-30', { problems: 3 }), true);
  expect(kept).toEqual({ kind: 'kept', day: '2025-04-30', replaced: true, dropped: 0 });
  const { snapshots } = await readSnapshots(workbook);
  expect(snapshots.map(({ figures }) => figures.total)).toEqual([1, 3]);
});

test('the same day is left where it may not be replaced', async () => {
  const workbook = await notedOn('2025-04-30');
  const kept = await keepSnapshot(workbook, countedOn('2025-04-30', { problems: 3 }), false);
  expect(kept).toEqual({ kind: 'left', day: '2025-04-30' });
  const { snapshots } = await readSnapshots(workbook);
  expect(snapshots.map(({ figures }) => figures.total)).toEqual([1]);
});

test('the same day of another sheet is another one', async () => {
  const workbook = await notedOn('2025-04-30');
  const kept = await keepSnapshot(workbook, countedOn('2025-04-30', { sheet: '二' }), false);
  expect(kept).toMatchObject({ kind: 'kept', replaced: false });
  expect((await keptIn(workbook)).days).toHaveLength(2);
});

const THIRTEEN = Array.from({ length: KEPT_PER_SHEET + 1 }, (_, at) =>
  addDays('2025-01-06', 7 * at),
);

test('the thirteenth of a sheet pushes out the earliest, and none of another sheet', async () => {
  const workbook = new FakeWorkbook([]);
  await keepSnapshot(workbook, countedOn('2024-01-01', { sheet: '二' }), true);
  const outcomes = [];
  for (const day of THIRTEEN) outcomes.push(await keepSnapshot(workbook, countedOn(day), true));
  expect(outcomes.map((one) => (one.kind === 'kept' ? one.dropped : null))).toEqual([
    ...Array.from({ length: KEPT_PER_SHEET }, () => 0),
    1,
  ]);
  expect((await keptIn(workbook)).days).toEqual([
    '二 2024-01-01',
    ...THIRTEEN.slice(1).map((day) => `整改台账 ${day}`),
  ]);
});

test('one of an earlier day than all others stays when it is kept', async () => {
  const workbook = await notedOn(...THIRTEEN.slice(1), '2024-12-30');
  const { days } = await keptIn(workbook);
  expect(days).toHaveLength(KEPT_PER_SHEET);
  expect(days.slice(0, 2)).toEqual(['整改台账 2024-12-30', `整改台账 ${THIRTEEN[2] ?? ''}`]);
});

test('large ones are kept as far as there is room, the latest first', async () => {
  const workbook = new FakeWorkbook([]);
  const days: Day[] = ['2025-04-02', '2025-04-09', '2025-04-16', '2025-04-23'];
  const dropped = [];
  for (const day of days) {
    const kept = await keepSnapshot(workbook, countedOn(day, { problems: MOST_PROBLEMS }), true);
    dropped.push(kept.kind === 'kept' ? kept.dropped : null);
  }
  const { days: left } = await keptIn(workbook);
  expect(dropped.at(-1)).toBe(1);
  expect(left.at(-1)).toBe('整改台账 2025-04-23');
  expect(left.length).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(workbook.settings.get('snapshots')).length).toBeLessThan(MOST_CHARACTERS);
});

test('a ledger of too many problems is not kept', async () => {
  const workbook = new FakeWorkbook([]);
  const total = MOST_PROBLEMS + 1;
  const kept = await keepSnapshot(workbook, countedOn('2025-04-30', { problems: total }), true);
  expect(kept).toEqual({ kind: 'tooMany', total, limit: MOST_PROBLEMS });
  expect(workbook.settings.size).toBe(0);
});

test.each([
  ['a text', '坏了'],
  ['an object', { version: 1 }],
])('a setting that is %s is one damaged', async (_what, value) => {
  const workbook = new FakeWorkbook([]);
  workbook.settings.set('snapshots', value);
  expect(await readSnapshots(workbook)).toEqual({ snapshots: [], damaged: 1 });
});

test('damaged ones are left out, and gone when the next is kept', async () => {
  const workbook = new FakeWorkbook([]);
  const broken = { ...packedOn('2025-04-16'), problems: '?' };
  workbook.settings.set('snapshots', [broken, packedOn('2025-04-23'), null]);
  expect(await keptIn(workbook)).toEqual({ days: ['整改台账 2025-04-23'], damaged: 2 });
  expect(workbook.settings.get('snapshots')).toHaveLength(3);
  await keepSnapshot(workbook, countedOn('2025-04-30'), true);
  expect(await keptIn(workbook)).toEqual({
    days: ['整改台账 2025-04-23', '整改台账 2025-04-30'],
    damaged: 0,
  });
});

test('those of a later version of the add-in are not read and not lost', async () => {
  const workbook = new FakeWorkbook([]);
  const newer = { version: 2, later: ['甲'] };
  workbook.settings.set('snapshots', [newer, packedOn('2025-04-23')]);
  expect(await keptIn(workbook)).toEqual({ days: ['整改台账 2025-04-23'], damaged: 0 });
  await keepSnapshot(workbook, countedOn('2025-04-30'), true);
  const { snapshots } = workbook.settings.get('snapshots') as { readonly snapshots: unknown };
  expect(snapshots).toContainEqual(newer);
});
