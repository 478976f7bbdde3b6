import { loadLedger, type LoadedLedger } from '../../../src/app/load-ledger';
import { isCancelled } from '../../../src/app/cancelled';
import { writeSimilarSheet } from '../../../src/app/process/similar';
import { compareInSlices, groupsInSlices } from '../../../src/app/process/similar-work';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { madeUpProblems } from '../../domain/similar/made-up-problems';
import { itemOf } from '../../domain/support/ledger-builder';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';

const REQUEST = { grouping: 'wording', threshold: 45 } as const;
const MANY = madeUpProblems(1500).map((problem, at) => itemOf({ row: at + 5, problem }));

async function loaded(workbook: FakeWorkbook): Promise<LoadedLedger> {
  const result = await loadLedger(workbook, optionsOf(DEFAULT_SETTINGS, '2025-04-30'), null);
  if (result.kind !== 'ledger') throw new Error(result.message);
  return result;
}

test('writes our own sheet and nothing else', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const { found } = await writeSimilarSheet(workbook, await loaded(workbook), REQUEST);
  expect(workbook.ownSheets.grouping).toHaveLength(1);
  expect(found.problems).toBe(7);
  expect(workbook.highlights).toEqual([]);
});

test('gives turns, tells how far it is, and never goes back', async () => {
  const told: number[] = [];
  const onProgress = (done: number): void => {
    told.push(done);
  };
  await groupsInSlices(await compareInSlices(MANY, 'wording', { onProgress }), 45);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.every((done) => done >= 0 && done <= 100)).toBe(true);
});

test('stops when told, and writes nothing', async () => {
  const stop = new AbortController();
  const work = {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  };
  const error: unknown = await compareInSlices(MANY, 'wording', work).catch(
    (thrown: unknown) => thrown,
  );
  expect(isCancelled(error)).toBe(true);
});
