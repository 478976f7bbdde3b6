import {
  blankWorkbook,
  openWorkbook,
  type OpenedWorkbook,
} from '../../../src/host/univer/open-workbook';
import { saveWorkbook } from '../../../src/host/univer/save-workbook';
import { PLAIN_PAGE, type PageSetup } from '../../../src/xlsx/read/page-setup';
import { ledgerFile, LEDGER_PARTS } from '../../support/xlsx-fixture';
import { changedParts, zipParts } from '../../support/xlsx-parts';
import { startUniver, type LiveUniver } from '../../support/xlsx-univer';

const open = (bytes: Uint8Array): OpenedWorkbook => {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.opened;
};

const ONE_PAGE_WIDE: PageSetup = {
  ...PLAIN_PAGE,
  orientation: 'landscape',
  paperSize: 9,
  fitToPage: true,
  fitToHeight: 0,
  centredAcross: true,
  leftMargin: 0.5,
  footer: '&C第 &P 页',
  titleRows: '$1:$2',
};

/** The same ledger with every main element under the prefix `x:`, as some export libraries write it. */
function prefixed(): Uint8Array {
  const prefix = (xml: string): string =>
    xml.replace(/<(\/?)([a-z]\w*)(?=[\s/>])/gi, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');
  const names = [
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/styles.xml',
  ];
  return ledgerFile(
    Object.fromEntries(names.map((name) => [name, prefix(LEDGER_PARTS[name] ?? '')])),
  );
}

/** The same ledger in the ISO strict namespaces. */
function strict(): Uint8Array {
  const parts = Object.entries(LEDGER_PARTS).map(
    ([name, text]) =>
      [
        name,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ] as const,
  );
  return zipParts(Object.fromEntries(parts));
}

const date1904 = (): Uint8Array =>
  ledgerFile({
    'xl/workbook.xml': (LEDGER_PARTS['xl/workbook.xml'] ?? '').replace(
      '<workbookPr',
      '<workbookPr date1904="1"',
    ),
  });

let live: LiveUniver | null = null;
const start = (opened: OpenedWorkbook): LiveUniver => (live = startUniver(opened.data));
afterEach(() => {
  live?.dispose();
  live = null;
});

/** What the add-in and its user do; gives the id of the summary sheet that was added. */
async function editLedger(univer: LiveUniver): Promise<string> {
  const book = univer.api.getActiveWorkbook();
  const ledger = book?.getSheetByName('整改台账');
  if (!book || !ledger) throw new Error('the ledger sheet is missing');
  ledger.getRange('D4').setValue(1);
  ledger.getRange('C6').setValue('立行立改');
  ledger.getRange('B6').setBackground('#FFC7CE');
  ledger.addConditionalFormattingRule(
    ledger
      .newConditionalFormattingRule()
      .whenFormulaSatisfied('=AND(N("整改台账:overdue:1")=0,$D4<1)')
      .setRanges([ledger.getRange('A4:F6').getRange()])
      .setBackground('#FADBD8')
      .build(),
  );
  const summary = book.create('整改汇总', 40, 10);
  summary.getRange('A1').setValue('汇总');
  summary.getRange('A1:C1').merge();
  summary.getRange('B2').setValue('=COUNTIF(整改台账!$D$4:$D$6,1)');
  summary.getRange('B3').setValue('=整改_统计日期');
  summary.getRange('B3').setNumberFormat('yyyy-mm-dd');
  summary.setFrozenRows(1);
  book.insertDefinedName('整改_统计日期', '=DATE(2025,4,30)');
  await univer.calculate();
  return summary.getSheetId();
}

describe('a workbook that nobody edits', () => {
  test.each([
    ['as Excel writes it', ledgerFile()],
    ['with prefixed elements', prefixed()],
    ['in strict namespaces', strict()],
    ['with 1904 dates', date1904()],
  ])('%s comes back byte for byte through a calculating Univer', async (_name, bytes) => {
    const opened = open(bytes);
    const univer = start(opened);
    await univer.calculate();
    expect(saveWorkbook(opened, univer.snapshot(), opened.extras, [])).toEqual({ ok: true, bytes });
  });

  it('comes back byte for byte when it is blank', () => {
    const opened = blankWorkbook('新台账');
    const univer = start(opened);
    const saving = saveWorkbook(opened, univer.snapshot(), opened.extras, []);
    expect(saving).toEqual({ ok: true, bytes: opened.package.source });
    expect(univer.snapshot().name).toBe('新台账');
  });
});

describe.each([
  ['plain', ledgerFile],
  ['prefixed', prefixed],
  ['strict', strict],
])('a workbook edited in Univer (%s)', (_name, make) => {
  it('changes the parts of the edit and no others, and reads back as edited', async () => {
    const bytes = make();
    const opened = open(bytes);
    const univer = start(opened);
    const summaryId = await editLedger(univer);
    const extras = {
      settings: { mapping: { 序号: 'A' } },
      sheetProperties: { [summaryId]: { 整改台账: 'summary:1' } },
      pageSetups: { ...opened.extras.pageSetups, [summaryId]: ONE_PAGE_WIDE },
      charts: {},
    };
    const saving = saveWorkbook(opened, univer.snapshot(), extras, []);
    if (!saving.ok) throw new Error(saving.messages.join());

    expect(changedParts(bytes, saving.bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/customProperty1.bin',
      'xl/styles.xml',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension2.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet4.xml',
    ]);
    const again = open(saving.bytes);
    expect(again.extras).toEqual({
      settings: extras.settings,
      sheetProperties: { 'sheet-8': { 整改台账: 'summary:1' } },
      pageSetups: { ...opened.extras.pageSetups, 'sheet-8': ONE_PAGE_WIDE },
      charts: {},
      tables: opened.extras.tables,
    });
    const cell = (id: string, row: number, column: number): unknown =>
      again.data.sheets[id]?.cellData?.[row]?.[column];
    expect(cell('sheet-1', 3, 3)).toMatchObject({ v: 1 });
    expect(cell('sheet-1', 3, 4)).toMatchObject({ f: '=IF(D4=1,"已完成",C4-1)', v: '已完成' });
    expect(cell('sheet-1', 5, 2)).toMatchObject({ v: '立行立改', t: 1 });
    const added = again.data.sheets['sheet-8'];
    expect(added).toMatchObject({ name: '整改汇总', freeze: { ySplit: 1 } });
    expect(added?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
    expect(cell('sheet-8', 1, 1)).toMatchObject({ f: '=COUNTIF(整改台账!$D$4:$D$6,1)', v: 2 });
    expect(cell('sheet-8', 2, 1)).toMatchObject({ f: '=整改_统计日期', v: 45777 });

    // What was saved opens in Univer and comes back unchanged: the file is consistent with itself.
    const reopened = startUniver(again.data);
    await reopened.calculate();
    expect(saveWorkbook(again, reopened.snapshot(), again.extras, [])).toEqual({
      ok: true,
      bytes: saving.bytes,
    });
    reopened.dispose();
  });
});
