import { openHost } from '../../src/host/node';
import { OPTIONS } from '../domain/ledger/ledger-of';
import { readLedger } from '../../src/domain/ledger/read-ledger';
import { gridOf } from '../support/grid';

const NAMES = ['__proto__', 'constructor', 'toString', 'valueOf'] as const;

async function opened(bytes: Uint8Array | null) {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.host;
}

test('settings and sheet properties of such names are kept and come back', async () => {
  const first = await opened(null);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const name of NAMES) {
      context.workbook.settings.add(name, { polluted: name });
      sheet.customProperties.add(name, `值${name}`);
    }
    await context.sync();
  });
  const saving = await first.save();
  first.dispose();
  if (!saving.ok) throw new Error(saving.messages.join());
  const again = await opened(saving.bytes);
  const kept = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const settings = NAMES.map((name) => context.workbook.settings.getItemOrNullObject(name));
    const properties = NAMES.map((name) => sheet.customProperties.getItemOrNullObject(name));
    for (const one of settings) one.load('value');
    for (const one of properties) one.load('value');
    await context.sync();
    return [settings.map(({ value }) => value as unknown), properties.map(({ value }) => value)];
  });
  again.dispose();
  expect(kept).toEqual([
    NAMES.map((name) => ({ polluted: name })),
    NAMES.map((name) => `值${name}`),
  ]);
  expect('polluted' in {}).toBe(false);
});

test('settings of such names that nobody made are not there', async () => {
  const host = await opened(null);
  const found = await Excel.run(async (context) => {
    const settings = NAMES.map((name) => context.workbook.settings.getItemOrNullObject(name));
    for (const one of settings) one.load('value');
    await context.sync();
    return settings.map(({ isNullObject }) => isNullObject);
  });
  host.dispose();
  expect(found).toEqual(NAMES.map(() => true));
});

test.each(NAMES)(
  'an answer about a column %s that came with a workbook takes no other column',
  (name) => {
    const columns = JSON.parse(`{"${name}": "unit"}`) as typeof OPTIONS.columns;
    const grid = gridOf('台账', [
      ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态'],
      [1, '问题一', '措施一', '甲科', '2024年12月31日', '已完成'],
    ]);
    const plain = readLedger(grid, OPTIONS);
    expect(readLedger(grid, { ...OPTIONS, columns }).ok).toBe(plain.ok);
    const reading = readLedger(grid, { ...OPTIONS, columns });
    if (!reading.ok || !plain.ok) throw new Error('Cannot read the ledger');
    expect(reading.ledger.columns).toEqual(plain.ledger.columns);
  },
);
