import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepSnapshot, readSnapshots } from '../../src/app/kept-snapshots';
import { loadBestLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import type { Day } from '../../src/domain/calendar/day';
import { compareSnapshots, isUnchanged } from '../../src/domain/snapshot/compare-snapshots';
import { takeSnapshot } from '../../src/domain/snapshot/take-snapshot';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/sample-ledger.xlsx')),
);
const workbook = createExcelWorkbook();

async function open(bytes: Uint8Array): Promise<EmbeddedHost> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.host;
}

async function load(asOf: Day): Promise<LoadedLedger> {
  const loaded = await loadBestLedger(workbook, optionsOf(DEFAULT_SETTINGS, asOf));
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

test('a snapshot is saved with the file, and says what changed when it is opened again', async () => {
  const first = await open(SAMPLE);
  const noted = await load('2025-04-30');
  expect(await keepSnapshot(workbook, noted, true)).toMatchObject({ kind: 'kept' });
  const saving = await first.save();
  first.dispose();
  if (!saving.ok) throw new Error(saving.messages.join());

  const second = await open(saving.bytes);
  const { snapshots, damaged } = await readSnapshots(workbook);
  const later = await load('2025-05-20');
  second.dispose();
  expect(damaged).toBe(0);
  expect(snapshots).toHaveLength(1);
  const [snapshot] = snapshots;
  if (!snapshot) throw new Error('Expected the snapshot that was kept');

  const sameDay = compareSnapshots(snapshot, takeSnapshot(noted.ledger, noted.summary));
  expect(isUnchanged(sameDay)).toBe(true);
  const changes = compareSnapshots(snapshot, takeSnapshot(later.ledger, later.summary));
  const lateSince = later.ledger.items.filter(
    ({ overdue }, at) => overdue && noted.ledger.items[at]?.overdue === false,
  );
  expect(lateSince.length).toBeGreaterThan(0);
  expect(changes.newlyOverdue.map(({ row }) => row)).toEqual(lateSince.map(({ row }) => row));
  const { added, removed, newlyCompleted, deadlineChanged, differences } = changes;
  expect([added, removed, newlyCompleted, deadlineChanged, differences]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});
