import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

const CELLS = [
  ['名', '数', '倍'],
  ['甲', 1, '=$B2*2'],
  ['乙', 2, '=$B3*2'],
  ['丙', 3, '=$B4*2'],
];

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: CELLS } });
});
afterEach(() => {
  host.dispose();
});

async function change(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('台账'));
    await context.sync();
  });
}

async function formulas(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('台账').getRange('A1:C4').load('formulas');
    await context.sync();
    return cells.formulas as unknown[][];
  });
}

test('a new row looks like the one above and gives itself back empty', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A2:B2').format.fill.color = '#FFEFC7';
    const added = sheet.getRange('3:3').insert('Down').load('address');
    const cells = sheet.getRange('A3:C3').load('values');
    const fill = sheet.getRange('A3').format.fill.load('color');
    const none = sheet.getRange('C3').format.fill.load('color');
    await context.sync();
    expect([added.address, cells.values, fill.color, none.color]).toEqual([
      '台账!3:3',
      [['', '', '']],
      '#FFEFC7',
      '#FFFFFF',
    ]);
  });
});

test('merges, hidden rows and validations move along', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A3:A4').merge();
    sheet.getRange('4:4').rowHidden = true;
    sheet.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    sheet.getRange('2:2').insert('Down');
    const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
    const hidden = [4, 5, 6].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
    const rules = [3, 4].map((row) => sheet.getRange(`B${row}`).dataValidation.load('type'));
    await context.sync();
    expect(merged.address).toBe('台账!A4:A5');
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(rules.map(({ type }) => type)).toEqual(['None', 'List']);
  });
});

test.each([
  [
    'a merge would be torn apart',
    'InvalidOperation',
    (sheet: Excel.Worksheet) => {
      sheet.getRange('A7:B7').merge();
      sheet.getRange('B2').insert('Down');
    },
  ],
  [
    'rows are hidden',
    'NotImplemented',
    (sheet: Excel.Worksheet) => {
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('2:4').delete('Up');
    },
  ],
  [
    'the sheet repeats rows on every printed page',
    'NotImplemented',
    (sheet: Excel.Worksheet) => {
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.getRange('1:1').insert('Down');
    },
  ],
  [
    'a chart shows the sheet',
    'NotImplemented',
    (sheet: Excel.Worksheet) => {
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
      sheet.getRange('1:1').delete('Up');
    },
  ],
  [
    'the shift is none of inserting',
    'InvalidArgument',
    (sheet: Excel.Worksheet) => {
      sheet.getRange('2:2').insert('Up' as 'Down');
    },
  ],
])('%s: %s', async (_, code, work) => {
  expect((await errorOf(() => change(work))).code).toBe(code);
  expect(await formulas()).toEqual(CELLS);
});
