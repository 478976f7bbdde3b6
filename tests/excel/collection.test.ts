import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLedger } from '../../src/app/load-ledger';
import { collectionRequest, writeCollection } from '../../src/app/process/collection';
import { CollectionWork } from '../../src/app/process/collection-work';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { madeFile } from '../../src/bench/collect-files';
import { COLLECT_DAYS } from '../../src/bench/collect-problems';
import { openPackageWorkbook } from '../../src/cli/package-workbook';
import type { CollectionReport } from '../../src/domain/collection/types';
import { createRecordedWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/sample-ledger.xlsx')),
);
const REQUEST = collectionRequest(DEFAULT_SETTINGS, COLLECT_DAYS.asOf);
const workbook = createRecordedWorkbook();
let host: EmbeddedHost;

beforeEach(async () => {
  const opening = await openHost(SAMPLE);
  if (!opening.ok) throw new Error(opening.message);
  ({ host } = opening);
});
afterEach(() => {
  host.dispose();
});

/** What the ledgers of so many units come to, the one on screen among them. */
async function collected(units: number): Promise<CollectionReport> {
  const sheet = (await workbook.sheets()).find(({ name }) => name === '整改台账');
  const own = await loadLedger(workbook, REQUEST.options, sheet?.id ?? null, REQUEST.rule);
  if (own.kind !== 'ledger') throw new Error(own.message);
  const work = new CollectionWork();
  const made = Array.from({ length: units }, (_, at) => madeFile(at, 6));
  work.add(
    made.map(({ name, bytes }) => ({
      ...{ name, size: bytes.length },
      bytes: () => Promise.resolve(bytes),
    })),
  );
  work.include(true);
  const report = await work.read(
    {
      openPackage: (bytes) => Promise.resolve(openPackageWorkbook(bytes).workbook),
      workbook,
      loaded: () => own,
      readAgain: () => Promise.resolve(own),
    },
    REQUEST,
  );
  if (report === null) throw new Error('Expected a report');
  return report;
}

async function rowsOf(id: string): Promise<readonly (readonly unknown[])[]> {
  const { rows } = await workbook.readSheet(id);
  return rows.map((cells) => cells.map(({ value }) => value));
}

/** What the total row is to show: 问题总数, 已完成, 逾期, 临期, 完成数, 计数总数, 最长逾期天数. */
function totalOf({ total, longestLate }: CollectionReport): readonly unknown[] {
  if (total === null) throw new Error('Expected a total');
  const { all } = total;
  const { completed } = all.byStatus;
  return [
    all.total,
    completed,
    all.overdue,
    all.dueSoon,
    all.numerator,
    all.denominator,
    longestLate,
  ];
}

async function shownTotal(id: string): Promise<readonly unknown[]> {
  const row = (await rowsOf(id))[3] ?? [];
  expect(row[1]).toBe('合计');
  return [3, 4, 11, 12, 14, 15, 17].map((column) => row[column]);
}

test('the written sheet shows the totals as calculated, is written again in place, and goes back', async () => {
  const report = await collected(5);
  const sheets = (await workbook.sheets()).length;
  const note = { kind: 'collection', time: null, settings: [] } as const;
  const sheet = await workbook.together(note, () => writeCollection(workbook, report, REQUEST));
  expect(await shownTotal(sheet.id)).toEqual(totalOf(report));

  const fewer = await collected(1);
  const again = await workbook.together(note, () => writeCollection(workbook, fewer, REQUEST));
  expect(again.id).toBe(sheet.id);
  expect(await workbook.sheets()).toHaveLength(sheets + 1);
  expect((await rowsOf(sheet.id)).flat()).not.toContain('青山县第4镇');
  expect(await shownTotal(sheet.id)).toEqual(totalOf(fewer));

  expect(workbook.lastWrite()?.kind).toBe('collection');
  await workbook.undoLastWrite();
  expect(await shownTotal(sheet.id)).toEqual(totalOf(report));
});
