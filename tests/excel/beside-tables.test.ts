import { highlightLedger } from '../../src/app/highlight-ledger';
import { loadBestLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { writeSummarySheet } from '../../src/app/write-summary';
import { areaName, columnNumber } from '../../src/domain/grid/cells';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { displayState, PALETTE } from '../../src/domain/palette/palette';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';
import { cellsIn, contentsOf, put, type Row, rulesOf, TABLES } from './beside-tables';

const OPTIONS = optionsOf(DEFAULT_SETTINGS, '2025-04-30');
const workbook = createExcelWorkbook();

let host: EmbeddedHost;
let file: Uint8Array;

async function open(bytes: Uint8Array | null): Promise<EmbeddedHost> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.host;
}

async function saved(): Promise<Uint8Array> {
  const saving = await host.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  return saving.bytes;
}

async function load(): Promise<LoadedLedger> {
  const loaded = await loadBestLedger(workbook, OPTIONS);
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

function valueAt(grid: SheetGrid, row: number, column: number): unknown {
  return grid.rows[row - grid.area.top]?.[column - grid.area.left]?.value;
}

/** What stands in our two columns on each body row, and what should. */
async function states(): Promise<{ shown: unknown[]; read: unknown[] }> {
  await host.recalculate();
  const { ledger, helper } = await load();
  const grid = await workbook.readSheet('Sheet1');
  return {
    shown: ledger.items.map(({ row }) => valueAt(grid, row, helper?.stateColumn ?? 0)),
    read: ledger.items.map((item) => PALETTE[displayState(item)].word),
  };
}

beforeAll(async () => {
  host = await open(null);
  for (const [address, rows] of Object.entries(TABLES)) await put(address, rows);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('L2:O2').format.fill.color = '#FFFF00';
    sheet.getRange('A1:C1').merge(false);
    sheet.getRange('E1:J1').merge(false);
    const mine = sheet.getRange('L3:O5').conditionalFormats.add('Custom');
    mine.custom.rule.formula = '=$M3>2';
    mine.custom.format.fill.color = '#FF0000';
    sheet.getRange('4:4').rowHidden = true;
    sheet.getRange('7:7').rowHidden = true;
    await context.sync();
  });
  file = await saved();
  host.dispose();
});

beforeEach(async () => {
  host = await open(file);
});
afterEach(() => {
  host.dispose();
});

test('the ledger between the tables is the one that is read', async () => {
  const { ledger, helper, helperColumn } = await load();
  const { headerRows, firstColumn, lastColumn, body } = ledger;
  expect({ headerRows, firstColumn, lastColumn, body }).toEqual({
    headerRows: [2],
    firstColumn: 5,
    lastColumn: 10,
    body: { first: 3, last: 8 },
  });
  expect(helper).toBeNull();
  expect(helperColumn).toBe(columnNumber('Q'));
  expect((await workbook.readSheet('Sheet1')).hiddenRows).toEqual([4, 7]);
});

test('our columns go past the table on the right, their titles beside the header', async () => {
  await highlightLedger(workbook, await load(), false);
  const grid = await workbook.readSheet('Sheet1');
  const [due, state] = [columnNumber('Q'), columnNumber('R')];
  expect([valueAt(grid, 2, due), valueAt(grid, 2, state)]).toEqual([
    '规范时限（助手）',
    '预警状态（助手）',
  ]);
  expect(await states()).toEqual({
    shown: ['已完成', '逾期', '临期', '未启动', '长期坚持', '逾期'],
    read: ['已完成', '逾期', '临期', '未启动', '长期坚持', '逾期'],
  });
});

test('only the ledger and our columns are coloured, and no row below the ledger', async () => {
  await highlightLedger(workbook, await load(), false);
  const rules = rulesOf(await saved());
  const ours = rules.filter((rule) => rule.includes('整改台账:'));
  expect(ours).toHaveLength(8);
  expect(new Set(ours.map((rule) => rule.split(' N')[0]?.replace(/ AND.*/u, '')))).toEqual(
    new Set(['E2:J8 Q2:R8']),
  );
  expect(ours[0]).toContain('$R2=');
  expect(rules.filter((rule) => !rule.includes('整改台账:'))).toEqual(['L3:O5 $M3&gt;2']);
});

test('not a cell of theirs is changed', async () => {
  await highlightLedger(workbook, await load(), false);
  const theirs = (bytes: Uint8Array) => [
    ...cellsIn(bytes, (column) => column < columnNumber('Q')),
    ...cellsIn(bytes, (column) => column >= columnNumber('Q')).filter((cell) =>
      / r="[A-Z]+1[2-9]"/u.test(cell),
    ),
  ];
  const before = theirs(file);
  expect(before.length).toBeGreaterThan(60);
  expect(theirs(await saved())).toEqual(before);
});

test('the sheet is read as before, and our columns are found again', async () => {
  const before = await load();
  await highlightLedger(workbook, before, false);
  await host.recalculate();
  const after = await load();
  expect(after.ledger).toEqual(before.ledger);
  expect(after.findings).toEqual(before.findings);
  expect(after.helper).toEqual({ dueColumn: columnNumber('Q'), stateColumn: columnNumber('R') });
  expect(after.helperColumn).toBe(before.helperColumn);
});

test('colouring twice leaves one set of rules and columns', async () => {
  await highlightLedger(workbook, await load(), false);
  const once = await saved();
  await highlightLedger(workbook, await load(), false);
  const twice = await saved();
  expect(rulesOf(twice)).toEqual(rulesOf(once));
  expect(contentsOf(twice)).toEqual(contentsOf(once));
});

test('states follow a status that is changed in a hidden row', async () => {
  await highlightLedger(workbook, await load(), false);
  await put('J4', [['已完成']]);
  await put('J7', [['未启动']]);
  const { shown, read } = await states();
  expect(shown).toEqual(['已完成', '已完成', '临期', '未启动', '未启动', '逾期']);
  expect(shown).toEqual(read);
});

test('the summary counts our columns where they stand', async () => {
  const loaded = await load();
  const { name } = await writeSummarySheet(workbook, loaded, true, false);
  await host.recalculate();
  const grid = await workbook.readSheet(name);
  const figure = (label: string) => {
    const row = grid.rows.find(([first]) => first?.value === label);
    return row?.[2]?.value;
  };
  expect({ total: figure('合计'), overdue: figure('逾期（尚未完成）') }).toEqual({
    total: 6,
    overdue: 2,
  });
});

test('taking away leaves the file’s cells and rules as they were', async () => {
  await highlightLedger(workbook, await load(), false);
  expect(await workbook.removeAll()).toEqual({ rules: 8, helperColumns: 2, cleared: [] });
  const after = await saved();
  expect(contentsOf(after)).toEqual(contentsOf(file));
  expect(cellsIn(after, (column) => column < columnNumber('Q'))).toEqual(
    cellsIn(file, (column) => column < columnNumber('Q')),
  );
  expect(rulesOf(after)).toEqual(rulesOf(file));
});

test('a ledger that has grown down to another table is not written over it', async () => {
  await highlightLedger(workbook, await load(), false);
  const more = [7, 8, 9, 10, 11, 12].map((serial): Row => [
    serial,
    `制度不全${serial}`,
    '补充制度',
    '办公室',
    '2025年12月底',
    '正在推进',
  ]);
  await put('E9', more);
  const { ledger } = await load();
  const { body } = ledger;
  expect(areaName({ top: body.first, bottom: body.last, left: 5, right: 10 })).toBe('E3:J14');
  const before = contentsOf(await saved());
  await expect(highlightLedger(workbook, await load(), false)).rejects.toThrow(
    '台账右侧的两列已有内容，没有写入',
  );
  expect(contentsOf(await saved())).toEqual(before);
});

test('a formula of theirs that shows nothing is not written over', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('R5').formulas = [['=IF($M5=99,"复核","")']];
    await context.sync();
  });
  const loaded = await load();
  expect(loaded.helperColumn).toBe(columnNumber('Q'));
  await expect(highlightLedger(workbook, loaded, false)).rejects.toThrow('两列已有内容');
});

test('the columns of a ledger that begins far down are taken away, too', async () => {
  host.dispose();
  host = await open(null);
  await put('B70', TABLES['E1'] ?? []);
  const before = contentsOf(await saved());
  await put('A1', [['填表说明']]);
  await highlightLedger(workbook, await load(), false);
  expect(await workbook.removeAll()).toMatchObject({ rules: 8, helperColumns: 2 });
  await put('A1', [['']]);
  expect(contentsOf(await saved())).toEqual(before);
});
