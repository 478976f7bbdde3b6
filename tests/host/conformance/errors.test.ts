import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [['甲', '乙']] } });
});
afterEach(() => {
  host.dispose();
});

type Body = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

async function failureOf(body: Body): Promise<OfficeExtension.Error> {
  return errorOf(() =>
    Excel.run(async (context) => {
      body(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
}

test.each<[name: string, body: Body, code: string, location: string]>([
  [
    'a sheet that is not there',
    ({ workbook }) => workbook.worksheets.getItem('没有').load('name'),
    'ItemNotFound',
    'WorksheetCollection.getItem',
  ],
  [
    'a step below a sheet that is not there',
    ({ workbook }) => workbook.worksheets.getItem('没有').getRange('A1').load('values'),
    'ItemNotFound',
    'WorksheetCollection.getItem',
  ],
  [
    'an address that is none',
    (_context, sheet) => sheet.getRange('甲乙').load('values'),
    'InvalidArgument',
    'Worksheet.getRange',
  ],
  [
    'a row outside the grid',
    (_context, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'),
    'InvalidArgument',
    'Range.getOffsetRange',
  ],
  [
    'a sheet name that is taken',
    ({ workbook }) => workbook.worksheets.add('台账'),
    'ItemAlreadyExists',
    'WorksheetCollection.add',
  ],
  [
    'a sheet name that is none',
    ({ workbook }) => workbook.worksheets.add('a/b'),
    'InvalidArgument',
    'WorksheetCollection.add',
  ],
  [
    'no intersection',
    (_context, sheet) => sheet.getRange('A1').getIntersection('B2').load('values'),
    'ItemNotFound',
    'Range.getIntersection',
  ],
  [
    'a colour that is none',
    (_context, sheet) => (sheet.getRange('A1').format.fill.color = '浅红'),
    'InvalidArgument',
    'RangeFill.color',
  ],
])('%s', async (_name, body, code, location) => {
  const error = await failureOf(body);
  expect(error.code).toBe(code);
  expect(error.debugInfo.errorLocation).toBe(location);
});

test.each<[name: string, body: Body, member: string]>([
  [
    'sorting by colour',
    (_context, sheet) => {
      sheet.getRange('A1:B1').sort.apply([{ key: 0, sortOn: 'CellColor' }]);
    },
    'RangeSort.Apply(sortOn "CellColor")',
  ],
  ['comments', ({ workbook }) => workbook.comments.load('items/id'), 'Workbook.Comments'],
  [
    'pivot tables',
    ({ workbook }) => workbook.pivotTables.load('items/name'),
    'Workbook.PivotTables',
  ],
  ['slicers', (_context, sheet) => sheet.slicers.load('items/name'), 'Worksheet.Slicers'],
  [
    'printed gridlines',
    (_context, sheet) => sheet.pageLayout.load('printGridlines'),
    'PageLayout.PrintGridlines',
  ],
  ['hyperlinks', (_context, sheet) => sheet.getRange('A1').load('hyperlink'), 'Range.Hyperlink'],
  [
    'patterns',
    (_context, sheet) => (sheet.getRange('A1').format.fill.pattern = 'Gray50'),
    'RangeFill.Pattern = Gray50',
  ],
  ['styles', ({ workbook }) => workbook.styles.load('items/name'), 'Workbook.Styles'],
])('outside the subset: %s', async (_name, body, member) => {
  const error = await failureOf(body);
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain(`(${member})`);
});

test('what came before a failure has taken effect, what comes after has not', async () => {
  await failureOf((context, sheet) => {
    sheet.getRange('A1').values = [['先']];
    context.workbook.worksheets.getItem('没有').load('name');
    sheet.getRange('B1').values = [['后']];
  });
  expect(host.live.activeSheet().cells.value(0, 0)).toBe('先');
  expect(host.live.activeSheet().cells.value(0, 1)).toBe('乙');
});

test('the failing statement is named', async () => {
  const error = await failureOf(({ workbook }) => workbook.worksheets.getItem('没有').load('name'));
  expect(error.debugInfo).toMatchObject({
    code: 'ItemNotFound',
    statement: 'var worksheet = worksheets.getItem(...);',
  });
});

test('after an error the next run works', async () => {
  await failureOf(({ workbook }) => workbook.worksheets.getItem('没有').load('name'));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['甲']]);
  });
});
