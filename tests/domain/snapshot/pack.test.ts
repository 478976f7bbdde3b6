import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day';
import { STATUSES } from '../../../src/domain/ledger/types';
import { packSnapshot } from '../../../src/domain/snapshot/pack';
import type { LedgerSnapshot, Snapshot } from '../../../src/domain/snapshot/types';
import { unpackSnapshot } from '../../../src/domain/snapshot/unpack';
import { snapshotOf } from './problems';

/** As it comes back from a file: without rows. */
function kept(snapshot: LedgerSnapshot): Snapshot {
  const problems = snapshot.problems.map(
    ({ serial, text, hash, sketch, status, state, due, percent }) => ({
      serial,
      text,
      hash,
      sketch,
      status,
      state,
      due,
      percent,
    }),
  );
  return { ...snapshot, problems };
}

/** Through the text that the file holds. */
function throughJson(snapshot: Snapshot): unknown {
  return JSON.parse(JSON.stringify(packSnapshot(snapshot)));
}

const DAYS: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 2_900_000 })
  .map((days) => addDays('1900-03-01', days));

const ITEM = fc.record({
  serial: fc.oneof(fc.constantFrom('', '1', '（一）'), fc.string({ unit: 'grapheme' })),
  problem: fc.oneof(fc.constantFrom('', '学习\t不深入\n'), fc.string({ unit: 'binary' })),
  status: fc.constantFrom(...STATUSES),
  due: fc.option(DAYS),
  percent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
});

test('what is packed comes back, whatever stands in the cells', () => {
  fc.assert(
    fc.property(fc.array(ITEM), (items) => {
      const snapshot = snapshotOf(items);
      expect(unpackSnapshot(throughJson(snapshot))).toEqual({
        kind: 'snapshot',
        snapshot: kept(snapshot),
      });
    }),
  );
});

test('a problem is one short line', () => {
  const snapshot = snapshotOf([
    { serial: '12', problem: '党委会议事规则不健全，议题把关不严', due: '2025-04-30', percent: 60 },
    { serial: '13', status: 'completed', due: null },
  ]);
  const { kinds, problems } = packSnapshot(snapshot);
  expect(kinds).toEqual([
    ['dueSoon', 'inProgress'],
    ['completed', 'completed'],
  ]);
  expect(problems.split('\n')).toEqual([
    expect.stringMatching(/^AALLR[\w-]{13}60\t12\t党委会议事规则不健全$/u),
    'BAAAA.............\t13\t',
  ]);
});

test('a thousand problems take at most 60 KB', () => {
  const items = Array.from({ length: 1000 }, (_, at) => ({
    serial: `${at + 1}`,
    problem: `“第一议题”学习不够规范，个别会议以传达文件代替学习研讨${at}。`,
    due: addDays('2025-01-01', at),
    percent: at % 101,
  }));
  const bytes = Buffer.byteLength(JSON.stringify(packSnapshot(snapshotOf(items))), 'utf8');
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(60_000);
});
