import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { readKeptSettings, writeSettings } from '../../src/app/settings-in-workbook';
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

/** Works on the sample, saves it and opens what was saved. */
async function inSavedFile(work: () => Promise<void>): Promise<EmbeddedHost> {
  const first = await open(SAMPLE);
  await work();
  const saving = await first.save();
  first.dispose();
  if (!saving.ok) throw new Error(saving.messages.join());
  return open(saving.bytes);
}

test('settings go with the file, in an envelope with their version', async () => {
  const settings = { ...DEFAULT_SETTINGS, dueSoonDays: 20, columns: { '备注#2': 'none' as const } };
  const host = await inSavedFile(() => writeSettings(workbook, settings));
  expect(await workbook.readSetting('settings')).toEqual({ version: 1, ...settings });
  expect(await readKeptSettings(workbook)).toMatchObject({ value: settings, damaged: [] });
  host.dispose();
});

test.each<[why: string, kept: unknown, damaged: readonly string[]]>([
  ['without a version', { dueSoonDays: 20 }, []],
  ['damaged', { version: 1, dueSoonDays: '20', columns: [] }, ['dueSoonDays', 'columns']],
])(
  'settings %s are read from the file, and stay in it as they are',
  async (_why, kept, damaged) => {
    const host = await inSavedFile(() => workbook.writeSetting('settings', kept));
    expect((await readKeptSettings(workbook)).damaged).toEqual(damaged);
    expect(await workbook.readSetting('settings')).toEqual(kept);
    host.dispose();
  },
);
