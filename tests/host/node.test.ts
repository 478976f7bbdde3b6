import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { EmbeddedHost } from '../../src/host/node';
import { openHost } from '../../src/host/node';
import { changedParts, unzipParts } from '../support/xlsx-parts';
import { errorOf } from './conformance/support';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/sample-ledger.xlsx')),
);
const SHEET = '整改台账';

let host: EmbeddedHost | null = null;

async function open(bytes: Uint8Array | null): Promise<EmbeddedHost> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  host = opening.host;
  return opening.host;
}

async function valueOf(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

afterEach(() => {
  host?.dispose();
  host = null;
});

test('a file is changed through Excel’s API and opened again from what was saved', async () => {
  const first = await open(SAMPLE);
  await Excel.run(async (context) => {
    const { worksheets, settings, names } = context.workbook;
    worksheets.getItem(SHEET).getRange('C2000').values = [['最后一行']];
    const added = worksheets.add('新表');
    added.getRange('A1:A2').formulas = [['=1+1'], ['=A1*整改_倍数']];
    added.customProperties.add('标记', '是');
    names.add('整改_倍数', '=3');
    settings.add('选项', { 天数: 10 });
    await context.sync();
  });
  const saving = await first.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  await open(saving.bytes);
  expect(await valueOf(SHEET, 'C2000')).toBe('最后一行');
  expect(await valueOf('新表', 'A2')).toBe(6);
  await Excel.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    const mark = worksheets.getItem('新表').customProperties.getItem('标记').load('value');
    const setting = settings.getItem('选项').load('value');
    await context.sync();
    expect(mark.value).toBe('是');
    expect(setting.value).toEqual({ 天数: 10 });
  });
});

test('how a sheet is printed is saved, and a new one takes its sizes from Excel', async () => {
  const first = await open(SAMPLE);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('填表说明').pageLayout.orientation = 'Portrait';
    const { pageLayout } = worksheets.add('新表');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    await context.sync();
  });
  const saving = await first.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  const parts = unzipParts(saving.bytes);
  expect(parts['xl/worksheets/sheet3.xml']).toContain(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><printOptions horizontalCentered="1"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/></worksheet>',
  );
  expect(parts['xl/worksheets/sheet2.xml']).toContain(
    '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
  );
  expect(changedParts(SAMPLE, saving.bytes)).not.toContain('xl/worksheets/sheet1.xml');
  await open(saving.bytes);
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('新表');
    pageLayout.load();
    await context.sync();
    expect(pageLayout.toJSON()).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      centerHorizontally: true,
      // Excel's own, in points, where a file says none.
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
    });
  });
});

test('an untouched file is saved part for part', async () => {
  const opened = await open(SAMPLE);
  const saving = await opened.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  const again = await open(saving.bytes);
  const second = await again.save();
  expect(second).toEqual(saving);
});

test('a blank workbook has one empty sheet', async () => {
  const blank = await open(null);
  expect(blank.workbookName).toBe('工作簿1');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const used = worksheets.getFirst().getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect(worksheets.items).toHaveLength(1);
    expect(used.isNullObject).toBe(true);
  });
});

test.each<[name: string, bytes: Uint8Array, code: string]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['a text', new TextEncoder().encode('整改台账'), 'notZip'],
])('%s is no workbook, and the one before stays open', async (_name, bytes, code) => {
  await open(SAMPLE);
  const opening = await openHost(bytes);
  expect(opening).toMatchObject({ ok: false, code });
  expect(await valueOf(SHEET, 'A5')).toBe(1);
});

test('opening another workbook puts the one before away', async () => {
  await open(SAMPLE);
  await open(null);
  const error = await errorOf(() => valueOf(SHEET, 'A5'));
  expect(error).toMatchObject({ code: 'ItemNotFound' });
});

test('a change that cannot be written back refuses the save with the reason', async () => {
  const opened = await open(SAMPLE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).name = '另一个名字';
    await context.sync();
  });
  const saving = await opened.save();
  expect(saving.ok).toBe(false);
  expect(saving.ok ? [] : saving.messages.join('')).toContain('重命名工作表');
});

test('Office tells where it runs and what it can do', async () => {
  await open(null);
  const info = await Office.onReady();
  expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  expect(requirements.isSetSupported('DialogApi', '1.2')).toBe(false);
});
