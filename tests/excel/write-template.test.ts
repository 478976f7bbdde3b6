import { loadLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { startLedger } from '../../src/app/start-ledger';
import { planLedgerTemplate } from '../../src/domain/ledger-template/plan-ledger-template';
import type { LedgerTemplatePlan } from '../../src/domain/ledger-template/types';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { type EmbeddedHost, openHost } from '../../src/host/node';
import { type BookLiteral, openLiteral, type SheetLiteral } from '../host/conformance/support';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { unzipParts } from '../support/xlsx-parts';

const TODAY = '2025-04-30';
const OPTIONS = optionsOf(DEFAULT_SETTINGS, TODAY);
const workbook = createExcelWorkbook();

/** Without the looks, which take the host a second and say nothing about where it goes. */
const BARE: LedgerTemplatePlan = { ...planLedgerTemplate(TODAY), looks: [], formats: [] };

describe('where the blank ledger goes', () => {
  let host: ExcelHost | null = null;
  afterEach(() => {
    host?.dispose();
    host = null;
  });

  async function openWith(
    sheets: Readonly<Record<string, SheetLiteral>>,
    book: BookLiteral = {},
  ): Promise<void> {
    host = await openLiteral(sheets, book);
  }

  async function selected(): Promise<string> {
    return Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
  }

  async function names(): Promise<readonly string[]> {
    return (await workbook.sheets()).map(({ name }) => name);
  }

  test('an empty sheet takes it', async () => {
    await openWith({ Sheet1: {} });
    expect(await workbook.writeTemplate(BARE)).toEqual({
      id: 'sheet-1',
      name: 'Sheet1',
      visible: true,
      ours: false,
    });
    expect(await names()).toEqual(['Sheet1']);
    expect(await selected()).toBe('Sheet1!A5');
  });

  test.each<[string, SheetLiteral, BookLiteral]>([
    ['holds a word', { cells: [['甲']] }, {}],
    ['holds a blank text', { cells: [[null], [null, ' ']] }, {}],
    ['holds only a fill', { cells: [[{ s: { bg: { rgb: '#FFFF00' } } }]] }, {}],
    ['is protected', {}, { extras: { protectedSheets: new Set(['sheet-1']) } }],
    ['holds a picture', {}, { extras: { sheetsWithObjects: new Set(['sheet-1']) } }],
    [
      'is one of ours',
      {},
      { extras: { sheetProperties: { 'sheet-1': { 整改台账助手: 'board' } } } },
    ],
  ])('a sheet that %s stays as it is', async (_name, sheet, book) => {
    await openWith({ Sheet1: sheet, 整改台账: {} }, book);
    const before = await workbook.readSheet('sheet-1');
    const made = await workbook.writeTemplate(BARE);
    expect(made).toMatchObject({ name: '整改台账2', ours: false });
    expect(await names()).toEqual(['Sheet1', '整改台账', '整改台账2']);
    expect(await workbook.activeSheet()).toMatchObject({ id: made.id });
    expect(await workbook.readSheet('sheet-1')).toEqual(before);
  });

  test('a chart alone keeps a sheet from being written', async () => {
    await openWith({ Sheet1: {}, 数据: { cells: [['甲', 1]] } });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets
        .getItem('Sheet1')
        .charts.add('ColumnClustered', worksheets.getItem('数据').getRange('A1:B1'));
      await context.sync();
    });
    expect(await workbook.writeTemplate(BARE)).toMatchObject({ name: '整改台账' });
    expect(await names()).toEqual(['Sheet1', '数据', '整改台账']);
  });

  test('asked twice it makes two, and the first stays', async () => {
    await openWith({ Sheet1: {} });
    const first = await workbook.writeTemplate(BARE);
    const before = await workbook.readSheet(first.id);
    expect(await workbook.writeTemplate(BARE)).toMatchObject({ name: '整改台账' });
    expect(await workbook.readSheet(first.id)).toEqual(before);
  });

  test('taking everything of ours away leaves it', async () => {
    await openWith({ Sheet1: {} });
    const { id } = await workbook.writeTemplate(BARE);
    const before = await workbook.readSheet(id);
    expect(await workbook.removeAll()).toEqual({ rules: 0, helperColumns: 0, cleared: [] });
    expect(await workbook.readSheet(id)).toEqual(before);
  });
});

describe('what stands on it', () => {
  let host: EmbeddedHost;
  let id = '';

  async function open(bytes: Uint8Array | null): Promise<void> {
    const opening = await openHost(bytes);
    if (!opening.ok) throw new Error(opening.message);
    host = opening.host;
  }

  async function save(): Promise<Uint8Array> {
    const saving = await host.save();
    if (!saving.ok) throw new Error(saving.messages.join(''));
    return saving.bytes;
  }

  let made: Uint8Array;

  beforeAll(async () => {
    await open(blankXlsx('新台账'));
    await startLedger(workbook, TODAY);
    made = await save();
    host.dispose();
  });
  beforeEach(async () => {
    await open(made);
    id = (await workbook.activeSheet()).id;
  });
  afterEach(() => {
    host.dispose();
  });

  async function type(entries: Readonly<Record<string, unknown[]>>): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      for (const [address, values] of Object.entries(entries)) {
        sheet.getRange(address).getResizedRange(0, values.length - 1).values = [values];
      }
      await context.sync();
    });
  }

  const ROW = ['王一', '办公室', '李二'];

  test('what a clerk types is read as meant', async () => {
    await type({
      J2: ['2025-03-01'],
      A5: [1, '党建', '记录不全', '补齐', ...ROW, '2025-4-20', '分阶段整改', '', '60%', '正在推进'],
      A6: [
        2,
        '党建',
        '会议偏多',
        '清理',
        ...ROW,
        '反馈后1个月内',
        '立行立改',
        '',
        1,
        '已完成',
        '2025-4-10',
      ],
      A7: [3, '作风', '督促不够', '督促', ...ROW, '长期坚持', '持续整改', '', '', '长期坚持'],
    });
    const loaded = await loadLedger(workbook, OPTIONS, null);
    if (loaded.kind !== 'ledger') throw new Error(loaded.message);
    expect(loaded.ledger.options.feedback).toBe('2025-03-01');
    expect(
      loaded.ledger.items.map((item) => [
        item.serial,
        item.deadline.due,
        item.rectificationType,
        item.percent,
        item.status,
        item.completedOn,
        item.overdue,
        item.completedLate,
      ]),
    ).toEqual([
      ['1', '2025-04-20', 'staged', 60, 'inProgress', null, true, false],
      ['2', '2025-04-01', 'immediate', 100, 'completed', '2025-04-10', false, true],
      ['3', null, 'continuing', null, 'longTerm', null, false, false],
    ]);
  });

  test('a deadline has no date format, in which Excel would turn 2025年12月 into its first day', async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(id).getRange('H5');
      cell.load('numberFormat');
      await context.sync();
      expect(cell.numberFormat).toEqual([['General']]);
    });
  });

  test('it is ready to fill in: frozen titles, rules, printed on A4 across', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const rules = ['H5:H504', 'I5:I504', 'K5:K504', 'L5:L504', 'M5:M504', 'J2', 'C5:C504'].map(
        (address) => sheet.getRange(address).dataValidation.load('type,errorAlert'),
      );
      sheet.pageLayout.load('orientation,paperSize');
      await context.sync();
      return {
        frozen: frozen.address,
        rules: rules.map(({ type: kind, errorAlert }) => [
          kind,
          errorAlert.showAlert ? errorAlert.style : '',
        ]),
        page: [sheet.pageLayout.orientation, sheet.pageLayout.paperSize],
      };
    });
    expect(read).toEqual({
      frozen: '新台账!1:3',
      rules: [
        ['TextLength', ''],
        ['List', 'Warning'],
        ['Decimal', 'Stop'],
        ['List', 'Warning'],
        ['Date', 'Warning'],
        ['Date', 'Warning'],
        ['None', 'Stop'],
      ],
      page: ['Landscape', 'A4'],
    });
  });

  test('the file holds its rules and print titles, and no mark of ours', async () => {
    const parts = unzipParts(made);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<dataValidations count="8">');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'新台账\'!$3:$3</definedName>',
    );
    expect(await workbook.sheets()).toEqual([{ id, name: '新台账', visible: true, ours: false }]);
  });

  test('the pane is told where to begin', async () => {
    expect(await loadLedger(workbook, OPTIONS, null)).toMatchObject({
      kind: 'notLedger',
      reason: 'noRows',
      message:
        '工作表“新台账”已认出台账表头，还没有填写问题（第 4 行是示例，不计入统计）。请从第 5 行填起。',
      candidates: [],
    });
  });
});
