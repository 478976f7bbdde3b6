import type { ExcelHost } from '../../../src/host/excel-host';
import { openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({
    台账: {
      cells: [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    },
  });
});
afterEach(() => {
  host.dispose();
});

test('fill and font are set, read back, and taken away', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    const { fill, font } = range.format;
    fill.color = '#ffeeee';
    font.bold = true;
    font.italic = true;
    font.color = 'red';
    font.name = '仿宋';
    font.size = 16;
    font.underline = 'Single';
    fill.load('color');
    font.load('bold,italic,color,name,size,underline');
    await context.sync();
    expect(fill.color).toBe('#FFEEEE');
    expect(font.toJSON()).toEqual({
      bold: true,
      italic: true,
      color: '#FF0000',
      name: '仿宋',
      size: 16,
      underline: 'Single',
    });
    fill.clear();
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  });
  expect(host.live.activeSheet().cells.style(0, 0).bg).toBeUndefined();
});

test('cells that differ give null, and for colours an empty text', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#FFEEEE';
    const { format } = sheet.getRange('A1:B1');
    format.font.load('bold');
    format.fill.load('color');
    await context.sync();
    expect(format.font.bold).toBeNull();
    expect(format.fill.color).toBe('');
  });
});

test('alignment and wrapping', async () => {
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    format.load('horizontalAlignment,verticalAlignment,wrapText');
    await context.sync();
    expect([format.horizontalAlignment, format.verticalAlignment]).toEqual(['General', 'Bottom']);
    expect(format.wrapText).toBe(false);
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    format.load('horizontalAlignment,verticalAlignment,wrapText');
    await context.sync();
    expect([format.horizontalAlignment, format.verticalAlignment]).toEqual(['Center', 'Center']);
    expect(format.wrapText).toBe(true);
  });
});

test('widths and heights are points', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('C3:D4');
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.format.load('columnWidth,rowHeight');
    const mixed = sheet.getRange('B3:C3').format.load('columnWidth');
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 30]);
    expect(mixed.columnWidth).toBeNull();
  });
  expect(host.live.activeSheet().columnWidth(2)).toBe(120);
});

test('widths fit the longest text, a Chinese character counting double', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['整改台账情况', 'abcdef']];
    sheet.getRange('A:B').format.autofitColumns();
    const chinese = sheet.getRange('A1').format.load('columnWidth');
    const latin = sheet.getRange('B1').format.load('columnWidth');
    await context.sync();
    expect([chinese.columnWidth, latin.columnWidth]).toEqual([72, 40.5]);
  });
});

test('borders: an edge, the lines inside, and none', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    const { borders } = range.format;
    const bottom = borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.weight = 'Medium';
    bottom.color = '#107C41';
    borders.getItem('InsideVertical').style = 'Dash';
    borders.load('items/sideIndex,items/style,items/weight,items/color');
    await context.sync();
    expect(borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
      ['EdgeTop', 'None'],
      ['EdgeBottom', 'Continuous'],
      ['EdgeLeft', 'None'],
      ['EdgeRight', 'None'],
      ['InsideVertical', 'Dash'],
      ['InsideHorizontal', 'None'],
    ]);
    expect(borders.items[1]?.weight).toBe('Medium');
    expect(borders.items[1]?.color).toBe('#107C41');
    bottom.style = 'None';
    bottom.load('style');
    await context.sync();
    expect(bottom.style).toBe('None');
  });
  expect(host.live.activeSheet().cells.style(0, 0).bd?.r?.s).toBe(4);
  expect(host.live.activeSheet().cells.style(0, 1).bd?.l?.s).toBe(4);
});

test('number formats, one for all or one each', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      [0.5789, 45777],
      [1, 2],
    ];
    range.numberFormat = [
      ['0.00%', 'yyyy-mm-dd'],
      ['General', '0.0'],
    ];
    range.load('text,numberFormat');
    await context.sync();
    expect(range.text).toEqual([
      ['57.89%', '2025-04-30'],
      ['1', '2.0'],
    ]);
    range.numberFormat = '@' as unknown as string[][];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['@', '@'],
      ['@', '@'],
    ]);
  });
});
