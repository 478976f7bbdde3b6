import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBestLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { WorkbookFailure } from '../../src/app/ports';
import { writeSummarySheet } from '../../src/app/write-summary';
import { PALETTE, displayState } from '../../src/domain/palette/palette';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';
import { openXlsx } from '../../src/xlsx/open-xlsx';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/sample-ledger.xlsx')),
);
const AS_OF = '2025-04-30';
const OPTIONS = optionsOf(DEFAULT_SETTINGS, AS_OF);
const workbook = createExcelWorkbook();

let host: EmbeddedHost;

async function open(bytes: Uint8Array): Promise<EmbeddedHost> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.host;
}

async function load(): Promise<LoadedLedger> {
  const loaded = await loadBestLedger(workbook, OPTIONS);
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

async function saved(): Promise<Uint8Array> {
  const saving = await host.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  return saving.bytes;
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const opening = openXlsx(bytes);
  if (!opening.ok) throw new Error(opening.message);
  const { package: parts } = opening;
  return Object.fromEntries(parts.names().map((name) => [name, parts.text(name) ?? '']));
}

async function cellsOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

beforeEach(async () => {
  host = await open(SAMPLE);
});
afterEach(() => {
  host.dispose();
});

describe('the helper columns', () => {
  test('say for every problem the same state as the reader, and mark its further rows', async () => {
    const loaded = await load();
    await writeSummarySheet(workbook, loaded, true, false);
    await host.recalculate();
    const again = await load();
    expect(again.helper).not.toBeNull();
    const column = again.helper?.stateColumn ?? 0;
    const grid = await workbook.readSheet(again.sheet.id);
    const word = (row: number): unknown =>
      grid.rows[row - grid.area.top]?.[column - grid.area.left]?.value;
    const rows = again.ledger.items.flatMap((item) => {
      const state = PALETTE[displayState(item)].word;
      return Array.from({ length: item.lastRow - item.row + 1 }, (_, at) => ({
        row: item.row + at,
        word: at === 0 ? state : `〃${state}`,
      }));
    });
    expect(rows.map(({ row }) => ({ row, word: word(row) }))).toEqual(rows);
  });

  test('follow an edited status without the add-in', async () => {
    const loaded = await load();
    await writeSummarySheet(workbook, loaded, true, false);
    const late = loaded.ledger.items.find((item) => item.overdue);
    if (late?.statusSource == null) throw new Error('the sample has no overdue problem');
    const { cell } = late.statusSource;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(loaded.sheet.name).getRange(cell).values = [['已完成']];
      await context.sync();
    });
    await host.recalculate();
    const { helper } = await load();
    const grid = await workbook.readSheet(loaded.sheet.id);
    const state =
      grid.rows[late.row - grid.area.top]?.[(helper?.stateColumn ?? 0) - grid.area.left]?.value;
    expect(state).toBe('已完成');
  });

  test('are not written over contents of the user', async () => {
    const loaded = await load();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(loaded.sheet.name);
      sheet.getCell(loaded.ledger.body.first - 1, loaded.ledger.lastColumn).values = [['我的']];
      await context.sync();
    });
    const before = partsOf(await saved());
    await expect(writeSummarySheet(workbook, loaded, true, false)).rejects.toThrow(WorkbookFailure);
    await expect(writeSummarySheet(workbook, loaded, true, false)).rejects.toThrow(
      '台账右侧的两列已有内容，没有写入；请在台账右侧留出两列空列，再试一次。',
    );
    expect(partsOf(await saved())).toEqual(before);
  });
});

describe('the summary sheet', () => {
  test('shows the figures of the reading, and is rewritten in place', async () => {
    const loaded = await load();
    const first = await writeSummarySheet(workbook, loaded, true, false);
    await host.recalculate();
    const values = await cellsOf(first.name, 'A1:H60');
    const second = await writeSummarySheet(workbook, await load(), true, false);
    await host.recalculate();
    expect(second.id).toBe(first.id);
    expect(await cellsOf(second.name, 'A1:H60')).toEqual(values);
    const figure = (label: string): unknown => values.find((row) => row[0] === label)?.[2];
    const { total, overdue, dueSoon, completionRate } = loaded.summary;
    expect({
      total: figure('合计'),
      overdue: figure('逾期（尚未完成）'),
      dueSoon: figure('临期（尚未完成）'),
      rate: figure('整改完成率'),
    }).toEqual({ total, overdue, dueSoon, rate: completionRate.percent / 100 });
    expect((await workbook.sheets()).filter(({ ours }) => ours)).toEqual([
      { ...second, own: 'summary' },
    ]);
  });

  test('is written in the order of elements that Excel asks for', async () => {
    await writeSummarySheet(workbook, await load(), true, false);
    const parts = partsOf(await saved());
    const xml = Object.values(parts).find((part) => part.includes('<customPr ')) ?? '';
    const inOrder = [
      '<sheetData>',
      '<mergeCells',
      '<conditionalFormatting',
      '<customProperties',
      '<extLst>',
    ];
    const places = [...inOrder, '</worksheet>'].map((tag) => xml.lastIndexOf(tag));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(/<pageSetup [^>]*>/u.exec(xml)?.[0]).toContain('orientation="landscape"');
  });

  test('leaves a sheet of the user that bears its name alone', async () => {
    const loaded = await load();
    const { name } = await writeSummarySheet(workbook, loaded, false, false);
    host.dispose();
    host = await open(SAMPLE);
    await Excel.run(async (context) => {
      const mine = context.workbook.worksheets.add(name);
      mine.getRange('A1').values = [['我的表']];
      await context.sync();
    });
    const sheet = await writeSummarySheet(workbook, await load(), false, false);
    expect(sheet.name).toBe(`${name}2`);
    expect(await cellsOf(name, 'A1')).toEqual([['我的表']]);
  });
});

describe('taking everything away', () => {
  test('leaves what the user wrote below the helper columns', async () => {
    const loaded = await load();
    await writeSummarySheet(workbook, loaded, true, false);
    const below = loaded.ledger.body.last + 2;
    const column = loaded.ledger.lastColumn;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(loaded.sheet.name);
      sheet.getRangeByIndexes(below, column, 1, 2).values = [['审核人', '某某']];
      await context.sync();
    });
    await workbook.removeAll();
    const grid = await workbook.readSheet(loaded.sheet.id);
    const values = grid.rows.map((row) => row.slice(column, column + 2).map(({ value }) => value));
    const kept = values.filter((pair) => pair.some((value) => value !== ''));
    expect(kept).toEqual([['审核人', '某某']]);
  });

  test('done again it finds nothing, and says so', async () => {
    const { name } = await writeSummarySheet(workbook, await load(), true, false);
    expect((await workbook.removeAll()).cleared).toEqual(['summary']);
    const before = await saved();
    expect(await workbook.removeAll()).toEqual({ rules: 0, helperColumns: 0, cleared: [] });
    expect(partsOf(await saved())).toEqual(partsOf(before));
    // What stands beside the line again is taken away again.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('C3').values = [['1']];
      await context.sync();
    });
    expect((await workbook.removeAll()).cleared).toEqual(['summary']);
  });

  test('leaves the ledger sheet as it was before', async () => {
    const loaded = await load();
    const before = partsOf(SAMPLE);
    await writeSummarySheet(workbook, loaded, true, false);
    const removal = await workbook.removeAll();
    expect(removal).toEqual({
      rules: expect.any(Number) as number,
      helperColumns: 2,
      cleared: ['summary'],
    });
    expect(removal.rules).toBeGreaterThan(5);
    const after = partsOf(await saved());
    const sheetPart = 'xl/worksheets/sheet1.xml';
    const cells = /<sheetData[\s\S]*<\/sheetData>/u;
    const formats = (xml: string | undefined) =>
      (xml ?? '').match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/gu);
    expect(formats(after[sheetPart])).toEqual(formats(before[sheetPart]));
    const contents = (xml: string | undefined) =>
      [
        ...(cells.exec(xml ?? '')?.[0] ?? '').matchAll(/<c [^>]*r="([A-Z]+\d+)"[^>]*>(.+?)<\/c>/gu),
      ].map((match) => [match[1], match[2]]);
    expect(contents(after[sheetPart])).toEqual(contents(before[sheetPart]));
    expect(after['xl/workbook.xml']).not.toContain('整改_统计日期');
  });
});
