import { LEDGER_ENGINE } from '../../../src/app/ledger-engine';
import { loadLedger, type LoadedLedger } from '../../../src/app/load-ledger';
import { openOther, readOther } from '../../../src/app/process/other-ledger';
import { summarize } from '../../../src/domain/summary/summarize';
import { FakeWorkbook } from '../../support/fake-workbook';
import { notesSheet, smallLedger } from '../../support/pane-ledger';
import { ledgerOf } from '../../domain/support/ledger-builder';

async function onScreen(): Promise<LoadedLedger> {
  const options = { ...ledgerOf([]).options, asOf: '2025-04-30' } as const;
  const loaded = await loadLedger(new FakeWorkbook([smallLedger()]), options, null);
  if (loaded.kind !== 'ledger') throw new Error('The small ledger is one.');
  return loaded;
}

function file(title: string | null) {
  const workbook = new FakeWorkbook([notesSheet(), smallLedger()]);
  if (title !== null) workbook.edit('s2', 1, 1, title);
  return { workbook, file: '上月.xlsx', modified: '2025-03-28' } as const;
}

test.each([
  ['the day its sheet names', '整改台账 截至2025年3月31日', '2025-03-31', 'sheet'],
  ['else the day of the file, marked as assumed', null, '2025-03-28', 'modified'],
])('another file is read as of %s', async (_, title, day, dayFrom) => {
  const other = await openOther(LEDGER_ENGINE, file(title), await onScreen());
  expect(other?.loaded.ledger.options.asOf).toBe(day);
  expect(other).toMatchObject({ dayFrom, name: { file: '上月.xlsx' } });
});

test('a chosen day stays when it is read again, as the ledger on screen is counted then', async () => {
  const beside = await onScreen();
  const opened = await openOther(LEDGER_ENGINE, file(null), beside);
  if (opened === null) throw new Error('It holds a ledger.');
  const chosen = await readOther(LEDGER_ENGINE, opened, beside, '2025-01-31', 'chosen');
  const rule = { ...beside.summary.rule, countLongTerm: true };
  const summary = summarize(beside.ledger, rule);
  const again = chosen && (await readOther(LEDGER_ENGINE, chosen, { ...beside, summary }));
  expect(again?.loaded.ledger.options.asOf).toBe('2025-01-31');
  expect(again?.dayFrom).toBe('chosen');
  expect(again?.loaded.summary.rule).toEqual(rule);
});

test('what holds no ledger is none', async () => {
  const workbook = new FakeWorkbook([notesSheet()]);
  const source = { workbook, file: '说明.xlsx', modified: '2025-03-28' } as const;
  expect(await openOther(LEDGER_ENGINE, source, await onScreen())).toBeNull();
});
