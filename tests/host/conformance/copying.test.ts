import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral(
    {
      台账: {
        cells: [
          ['名', '数', '倍'],
          ['甲', 1, '=$B2*2'],
          ['乙', 2, '=SUM(B$2:B3)'],
        ],
      },
      他: { cells: [['=台账!B3']] },
    },
    { names: { 区: "='台账'!$B$2", 率: '=0.5' } },
  );
});
afterEach(() => {
  host.dispose();
});

const inSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('台账'), context));

test.each([
  ['None', ['台账', '他', '台账 (2)']],
  ['End', ['台账', '他', '台账 (2)']],
  ['Beginning', ['台账 (2)', '台账', '他']],
  ['Before', ['台账', '台账 (2)', '他']],
  ['After', ['台账', '他', '台账 (2)']],
] as const)('a copy of the sheet %s (the other)', async (type, names) => {
  await inSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const relative = type === 'Before' || type === 'After' ? worksheets.getItem('他') : undefined;
    const copy = sheet.copy(type, relative).load('name');
    const cells = copy.getRange('A1:C3').load('formulas');
    worksheets.load('items/name');
    const shown = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(names);
    expect([copy.name, shown.name]).toEqual(['台账 (2)', '台账']);
    expect(cells.formulas).toEqual([
      ['名', '数', '倍'],
      ['甲', 1, '=$B2*2'],
      ['乙', 2, '=SUM(B$2:B3)'],
    ]);
  });
});

test('a copy has the rules in their order, the filter, validations, names and looks of its own', async () => {
  await inSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A2:C3');
    for (const formula of ['=$B2>1', '=$B2>0'])
      conditionalFormats.add('Custom').custom.rule.formula = formula;
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    sheet.autoFilter.apply(sheet.getRange('A1:C3'), 1, { filterOn: 'Values', values: ['2'] });
    sheet.freezePanes.freezeRows(1);
    const copy = sheet.copy('After', sheet);
    await context.sync();
    // What is done to the copy leaves the sheet alone.
    copy.getRange('2:2').delete('Up');
    sheet.load('position');
    await context.sync().catch(() => undefined);
    copy.autoFilter.load('isDataFiltered');
    const rules = copy.getRange().conditionalFormats.load('items/type');
    const fill = copy.getRange('A2').format.fill.load('color');
    const list = copy.getRange('B2').dataValidation.load('type');
    const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
    const names = copy.names.load('items/name,items/formula');
    await context.sync();
    for (const item of rules.items) item.custom.rule.load('formula');
    await context.sync();
    expect(rules.items.map((item) => item.custom.rule.formula)).toEqual(['=$B2>0', '=$B2>1']);
    expect([fill.color, list.type, copy.autoFilter.isDataFiltered]).toEqual([
      '#FF0000',
      'List',
      true,
    ]);
    expect(frozen.address).toBe("'台账 (2)'!1:1");
    expect(names.items.map(({ name, formula }) => `${name} ${String(formula)}`)).toEqual([
      "区 ='台账 (2)'!$B$2",
    ]);
  });
});

test('a sheet with a chart is not copied by half', async () => {
  const error = await errorOf(() =>
    inSheet(async (sheet, context) => {
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      sheet.copy();
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(host.live.sheets()).toHaveLength(2);
});

test('a sheet is moved by its position; outside there is none', async () => {
  await inSheet(async (sheet, context) => {
    sheet.position = 1;
    context.workbook.worksheets.load('items/name');
    await context.sync();
    expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(['他', '台账']);
  });
  const error = await errorOf(() =>
    inSheet(async (sheet, context) => {
      sheet.position = 2;
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test.each([
  ['All', [['乙', 2, '=SUM(B$2:B6)']], '#FF0000'],
  ['Formulas', [['乙', 2, '=SUM(B$2:B6)']], '#FFFFFF'],
  ['Values', [['乙', 2, 3]], '#FFFFFF'],
  ['Formats', [['', '', '']], '#FF0000'],
] as const)('copyFrom %s', async (type, formulas, colour) => {
  await inSheet(async (sheet, context) => {
    sheet.getRange('A3').format.fill.color = '#FF0000';
    sheet.getRange('A6').copyFrom('A3:C3', type);
    const cells = sheet.getRange('A6:C6').load('formulas');
    const fill = sheet.getRange('A6').format.fill.load('color');
    await context.sync();
    expect(cells.formulas).toEqual(formulas);
    expect(fill.color).toBe(colour);
  });
});

test('whole rows bring rules and validations; a multiple of the source is filled', async () => {
  await inSheet(async (sheet, context) => {
    const format = sheet.getRange('A2:C3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2>0';
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    await context.sync();
    sheet.getRange('6:7').copyFrom(sheet.getRange('2:2'));
    const cells = sheet.getRange('A6:C7').load('formulas');
    const lists = ['B6', 'B7', 'B3'].map((at) => sheet.getRange(at).dataValidation.load('type'));
    const places = format.getRanges().load('address');
    format.custom.rule.load('formula');
    await context.sync();
    expect(cells.formulas).toEqual([
      ['甲', 1, '=$B6*2'],
      ['甲', 1, '=$B7*2'],
    ]);
    expect(lists.map(({ type }) => type)).toEqual(['List', 'List', 'None']);
    expect(format.custom.rule.formula).toBe('=$B2>0');
    expect(places.address).toContain('A2:C3');
  });
});

test('moveTo takes what refers to the cells along', async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').moveTo('E2');
    const cells = sheet.getRange('A2:E3').load('formulas');
    const other = context.workbook.worksheets.getItem('他').getRange('A1').load('formulas');
    await context.sync();
    expect(cells.formulas).toEqual([
      ['甲', '', '=$E2*2', '', 1],
      ['乙', '', '=SUM(E$2:E3)', '', 2],
    ]);
    expect(other.formulas).toEqual([['=台账!E3']]);
  });
});
