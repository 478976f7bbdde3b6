import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral, styled, textCell } from './support';

let host: ExcelHost;

afterEach(() => {
  host.dispose();
});

const DATE = { styles: { date: { n: { pattern: 'yyyy-mm-dd' } } } };

describe('reading', () => {
  test('values, text and formats of one block come with one sync', async () => {
    host = await openLiteral(
      {
        台账: {
          cells: [
            ['序号', '问题', '时限'],
            [1, '甲', styled(45777, 'date')],
            [true, null, '=A2+1'],
            ['=1/0', '=NA()', textCell('2024')],
          ],
        },
      },
      DATE,
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C4');
      range.load('values,text,formulas,numberFormat,valueTypes,address,cellCount');
      await context.sync();
      expect(range.address).toBe('台账!A1:C4');
      expect(range.cellCount).toBe(12);
      expect(range.values).toEqual([
        ['序号', '问题', '时限'],
        [1, '甲', 45777],
        [true, '', 2],
        ['#DIV/0!', '#N/A', '2024'],
      ]);
      expect(range.text).toEqual([
        ['序号', '问题', '时限'],
        ['1', '甲', '2025-04-30'],
        ['TRUE', '', '2'],
        ['#DIV/0!', '#N/A', '2024'],
      ]);
      expect(range.formulas[2]).toEqual([true, '', '=A2+1']);
      expect(range.numberFormat[1]).toEqual(['General', 'General', 'yyyy-mm-dd']);
      expect(range.valueTypes.slice(1)).toEqual([
        ['Double', 'String', 'Double'],
        ['Boolean', 'Empty', 'Double'],
        ['Error', 'Error', 'String'],
      ]);
    });
  });

  test('whole columns list no cells', async () => {
    host = await openLiteral({ 台账: { cells: [['甲']] } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:B');
      range.load('values,address,rowCount,isEntireColumn');
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.address).toBe('台账!A:B');
      expect(range.rowCount).toBe(1_048_576);
      expect(range.isEntireColumn).toBe(true);
    });
  });

  test('what was not loaded cannot be read', async () => {
    host = await openLiteral({ 台账: { cells: [['甲']] } });
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.load('address');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });
});

/** What is written, what the cell then holds, its formula or value as `formulas` shows it, its format. */
const TYPED: [
  input: string | number | boolean,
  value: unknown,
  formula: unknown,
  format: string,
][] = [
  [12, 12, 12, 'General'],
  ['12', 12, 12, 'General'],
  ['-3.5', -3.5, -3.5, 'General'],
  ['1,234', 1234, 1234, '#,##0'],
  ['12%', 0.12, 0.12, '0%'],
  ['57.89%', 0.5789, 0.5789, '0.00%'],
  ['$5.20', 5.2, 5.2, '$#,##0.00'],
  ['true', true, true, 'General'],
  [false, false, false, 'General'],
  ['2024-12-01', 45627, 45627, 'm/d/yyyy'],
  ['2024/12/1', 45627, 45627, 'm/d/yyyy'],
  ['12/1/2024', 45627, 45627, 'm/d/yyyy'],
  ['12/1/24', 45627, 45627, 'm/d/yyyy'],
  ['8:30', 8.5 / 24, 8.5 / 24, 'h:mm'],
  ['2024-02-30', '2024-02-30', '2024-02-30', 'General'],
  ['2024年12月底前', '2024年12月底前', '2024年12月底前', 'General'],
  ['第一行\n第二行', '第一行\n第二行', '第一行\n第二行', 'General'],
  ["'=1+1", '=1+1', '=1+1', 'General'],
  ["'001", '001', '001', 'General'],
  ['=1+1', 2, '=1+1', 'General'],
  ['+1+1', 2, '=+1+1', 'General'],
  ['', '', '', 'General'],
];

test.each(TYPED)('writing %p gives %p', async (input, value, formula, format) => {
  host = await openLiteral({ 台账: { cells: [['旧']] } });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [[input]];
    cell.load('values,formulas,numberFormat');
    await context.sync();
    expect(cell.values).toEqual([[value]]);
    expect(cell.formulas).toEqual([[formula]]);
    expect(cell.numberFormat).toEqual([[format]]);
  });
});

describe('writing', () => {
  test('a cell of format @ keeps everything as text', async () => {
    host = await openLiteral({ 台账: {} });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['1-1'], ['=1+1'], ['007']];
      range.load('values,text');
      await context.sync();
      expect(range.values).toEqual([['1-1'], ['=1+1'], ['007']]);
      expect(range.text).toEqual([['1-1'], ['=1+1'], ['007']]);
    });
  });

  test('a single value fills the range, and null leaves a cell alone', async () => {
    host = await openLiteral({ 台账: { cells: [['甲', '乙']] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2:B3').values = '同' as unknown as string[][];
      sheet.getRange('A1:B1').values = [[null, '新']];
      const all = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(all.values).toEqual([
        ['甲', '新'],
        ['同', '同'],
        ['同', '同'],
      ]);
    });
  });

  test('a large block arrives whole though the client sends it in parts', async () => {
    host = await openLiteral({ 台账: {} });
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `第${row}行`]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C5:D2004');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });

  test('an earlier number format stays when a date is written', async () => {
    host = await openLiteral({ 台账: { cells: [[styled(1, 'date')]] } }, DATE);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [['2025-04-30']];
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([['2025-04-30']]);
    });
  });

  test('only the first cell of a merge takes a value', async () => {
    const mergeData = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }];
    host = await openLiteral({ 台账: { cells: [['甲']], mergeData } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.values = [['新'], ['盖住的']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['新'], ['']]);
    });
  });

  test.each<[name: string, write: (range: Excel.Range) => void, code: string, location: string]>([
    ['too few rows', (range) => (range.values = [['甲', '乙']]), 'InvalidArgument', 'Range.values'],
    [
      'uneven rows',
      (range) => (range.values = [['甲', '乙'], ['丙']]),
      'InvalidArgument',
      'Range.values',
    ],
    [
      'a broken formula',
      (range) =>
        (range.formulas = [
          ['=SUM(', ''],
          ['', ''],
        ]),
      'InvalidArgument',
      'Range.formulas',
    ],
    [
      'no cell value',
      (range) =>
        (range.values = [
          [{}, ''],
          ['', ''],
        ]),
      'InvalidArgument',
      'Range.values',
    ],
  ])('%s is refused and nothing is written', async (_name, write, code, location) => {
    host = await openLiteral({ 台账: { cells: [['旧', '旧']] } });
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        write(context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2'));
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
    expect(error.debugInfo.errorLocation).toBe(location);
    expect(host.live.activeSheet().cells.value(0, 0)).toBe('旧');
    expect(host.live.activeSheet().cells.value(0, 1)).toBe('旧');
  });

  test('a protected sheet is not written to', async () => {
    host = await openLiteral(
      { 台账: { cells: [['旧']] } },
      { extras: { protectedSheets: new Set(['sheet-1']) } },
    );
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.protection.load('protected');
        await context.sync();
        expect(sheet.protection.protected).toBe(true);
        sheet.getRange('A1').values = [['新']];
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
    expect(host.live.activeSheet().cells.value(0, 0)).toBe('旧');
  });
});
