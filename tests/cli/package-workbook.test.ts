import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkbookFailure, type Workbook } from '../../src/app/ports';
import { readArguments } from '../../src/cli/arguments';
import { ledgerJson } from '../../src/cli/ledger-json';
import { ledgerOf } from '../../src/cli/open-ledger';
import { openPackageWorkbook } from '../../src/cli/package-workbook';
import { InputError } from '../../src/cli/input-error';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { openHost } from '../../src/host/node';
import { ledgerFile, LEDGER_PARTS } from '../support/xlsx-fixture';
import type { Parts } from '../support/xlsx-parts';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function asked() {
  const invocation = readArguments(['read', 'a.xlsx', '--as-of', '2025-04-30'], '2026-01-01');
  if (invocation === null) throw new Error('no invocation');
  return invocation;
}

async function toldBy(workbook: Workbook): Promise<unknown> {
  try {
    return ledgerJson(await ledgerOf(workbook, asked()));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

async function throughHost(bytes: Uint8Array): Promise<unknown> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  const told = await toldBy(createExcelWorkbook());
  opening.host.dispose();
  return told;
}

const inline = (name: string, text: string): string =>
  `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

/** A ledger with a cell of every kind; style 2 is a date, 3 a percent. */
const LEDGER_SHEET = `<worksheet xmlns="${MAIN}"><cols><col min="3" max="3" hidden="1"/></cols><sheetData>
<row r="2">${inline('B2', '某单位整改台账')}</row>
<row r="4">${['序号', '问题', '整改措施', '责任单位', '整改时限', '完成进度', '整改状态']
  .map((title, at) => inline(`${'BCDEFGH'.charAt(at)}4`, title))
  .join('')}</row>
<row r="5"><c r="B5"><v>1</v></c>${inline('C5', '台账更新不及时')}${inline('D5', '一是补齐；二是落实专人')}<c r="E5" t="s"><v>5</v></c><c r="F5" s="2"><v>45777</v></c><c r="G5" s="3"><v>0.3</v></c>${inline('H5', '正在推进')}</row>
<row r="6" hidden="1"><c r="B6"><f>B5+1</f><v>2</v></c>${inline('C6', '值班记录不全\n涉及3次')}${inline('D6', '制定制度')}${inline('E6', '办公室')}${inline('F6', '2024年底前')}<c r="G6" s="3"><v>1</v></c>${inline('H6', '已完成')}</row>
<row r="7"><c r="B7"><v>3</v></c>${inline('C7', '合同没有审核')}${inline('D7', '长期坚持')}${inline('E7', ' 财务科 ')}<c r="F7"><v>2024.12</v></c><c r="G7" t="e"><v>#REF!</v></c><c r="H7" t="b"><v>1</v></c></row>
<row r="8"><c r="C8"/>${inline('D8', '另一条措施')}</row>
</sheetData><mergeCells count="3"><mergeCell ref="B2:H2"/><mergeCell ref="B7:B8"/><mergeCell ref="C7:C8"/></mergeCells></worksheet>`;

const FILES: readonly (readonly [string, Parts])[] = [
  [
    'the fixture as it is',
    {
      // The engine always begins on the first sheet.
      'xl/workbook.xml': (LEDGER_PARTS['xl/workbook.xml'] ?? '').replace('activeTab="1"', ''),
    },
  ],
  ['a ledger with a cell of every kind', { 'xl/worksheets/sheet1.xml': LEDGER_SHEET }],
  [
    'the same in a 1904 workbook',
    {
      'xl/worksheets/sheet1.xml': LEDGER_SHEET.replace('<v>45777</v>', '<v>44315</v>'),
      'xl/workbook.xml': (LEDGER_PARTS['xl/workbook.xml'] ?? '').replace(
        '<workbookPr ',
        '<workbookPr date1904="1" ',
      ),
    },
  ],
  [
    'the same on a sheet that is not the first one',
    {
      'xl/worksheets/sheet2.xml': LEDGER_SHEET,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    },
  ],
];

describe('the same reading with and without the spreadsheet engine', () => {
  test('of the sample', async () => {
    const bytes = new Uint8Array(await readFile(SAMPLE));
    const told = await toldBy(openPackageWorkbook(bytes).workbook);
    expect(told).toMatchObject({ problems: 38, measures: 54 });
    expect(told).toEqual(await throughHost(bytes));
  });

  test.each(FILES)('of %s', async (_name, parts) => {
    const bytes = ledgerFile(parts);
    const told = await toldBy(openPackageWorkbook(bytes).workbook);
    expect(told).toEqual(await throughHost(bytes));
  });
});

test('the cells of the second file are really read', async () => {
  const told = await toldBy(openPackageWorkbook(ledgerFile(FILES[1]?.[1])).workbook);
  expect(told).toMatchObject({
    sheet: '整改台账',
    headerRows: [4],
    problems: 3,
    items: [
      { serial: '1', deadline: { due: '2025-04-30' }, percent: 30 },
      { serial: '2', deadline: { due: '2024-12-31' }, status: 'completed' },
      { serial: '3', unit: '财务科' },
    ],
  });
});

test('the sheets, the hidden one and the active one', async () => {
  const { workbook } = openPackageWorkbook(ledgerFile());
  expect(await workbook.sheets()).toEqual([
    { id: 'sheet-1', name: '整改台账', visible: true, ours: false },
    { id: 'sheet-4', name: '人员', visible: true, ours: false },
    { id: 'sheet-7', name: '_cfg', visible: false, ours: false },
  ]);
  expect(await workbook.activeSheet()).toMatchObject({ name: '人员' });
});

test('formulas without results are told with the first cell', async () => {
  const bytes = ledgerFile({
    'xl/worksheets/sheet1.xml': LEDGER_SHEET.replace('<f>B5+1</f><v>2</v>', '<f>B5+1</f>'),
  });
  const { workbook, note } = openPackageWorkbook(bytes);
  await workbook.readSheet('sheet-1');
  expect(note('sheet-1')).toBe(
    '有1个公式单元格没有存下计算结果（第一个是B6），按空白读取；请在 Excel 或 WPS 中打开并保存一次再读。',
  );
  expect(note('sheet-4')).toBeNull();
});

test('a damaged sheet is said in one sentence when it is read', async () => {
  const { workbook } = openPackageWorkbook(
    ledgerFile({ 'xl/worksheets/sheet1.xml': LEDGER_SHEET.replace('</sheetData>', '') }),
  );
  await expect(workbook.readSheet('sheet-1')).rejects.toThrow(/^文件已损坏/u);
  await expect(workbook.readSheet('sheet-99')).rejects.toThrow(WorkbookFailure);
});

test('nothing can be written', async () => {
  const { workbook } = openPackageWorkbook(ledgerFile());
  await expect(workbook.removeAll()).rejects.toMatchObject({ code: 'notSupported' });
  await expect(workbook.writeSetting('a', 1)).rejects.toMatchObject({ code: 'notSupported' });
});
