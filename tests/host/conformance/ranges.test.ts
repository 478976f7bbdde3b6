import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

afterEach(() => {
  host.dispose();
});

/** Finds a range on a sheet with `甲` in B2 and `乙` in D4, and a fill in F6. */
async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  host = await openLiteral(
    {
      'A 表': {
        cells: [
          [],
          [null, '甲'],
          [],
          [null, null, null, '乙'],
          [],
          [null, null, null, null, null, { s: 'filled' }],
        ],
      },
    },
    { styles: { filled: { bg: { rgb: '#FFEEEE' } } } },
  );
  return Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getActiveWorksheet()).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address.replace("'A 表'!", '');
  });
}

test.each<[name: string, find: (sheet: Excel.Worksheet) => Excel.Range, address: string | null]>([
  ['the used range', (sheet) => sheet.getUsedRange(), 'B2:F6'],
  ['the used range by values', (sheet) => sheet.getUsedRange(true), 'B2:D4'],
  ['the used part of a range', (sheet) => sheet.getRange('C:Z').getUsedRange(true), 'D4'],
  ['nothing used', (sheet) => sheet.getRange('X1:Z9').getUsedRangeOrNullObject(), null],
  ['indexes', (sheet) => sheet.getRangeByIndexes(4, 1, 3, 2), 'B5:C7'],
  ['one cell', (sheet) => sheet.getCell(4, 27), 'AB5'],
  ['a lower-case address with dollars', (sheet) => sheet.getRange('$b$2:c$3'), 'B2:C3'],
  ['an address back to front', (sheet) => sheet.getRange('C3:A1'), 'A1:C3'],
  ['an address with its sheet', (sheet) => sheet.getRange("'A 表'!A1"), 'A1'],
  ['whole rows', (sheet) => sheet.getRange('2:5'), '2:5'],
  ['a row of a range', (sheet) => sheet.getRange('B2:D9').getRow(1), 'B3:D3'],
  ['a column of a range', (sheet) => sheet.getRange('B2:D9').getColumn(2), 'D2:D9'],
  ['a cell beside a range', (sheet) => sheet.getRange('B2:D9').getCell(0, 5), 'G2'],
  ['an offset', (sheet) => sheet.getRange('B2:C3').getOffsetRange(2, -1), 'A4:B5'],
  ['a resized range', (sheet) => sheet.getRange('B2:C3').getResizedRange(1, 2), 'B2:E4'],
  ['a size', (sheet) => sheet.getRange('B2:C3').getAbsoluteResizedRange(1, 4), 'B2:E2'],
  ['the entire row', (sheet) => sheet.getRange('B2').getEntireRow(), '2:2'],
  ['the entire column', (sheet) => sheet.getRange('B2:C9').getEntireColumn(), 'B:C'],
  ['the last row', (sheet) => sheet.getRange('B2:C9').getLastRow(), 'B9:C9'],
  ['the last column', (sheet) => sheet.getRange('B2:C9').getLastColumn(), 'C2:C9'],
  ['the last cell', (sheet) => sheet.getRange('B2:C9').getLastCell(), 'C9'],
  ['rows below', (sheet) => sheet.getRange('B2:C9').getRowsBelow(2), 'B10:C11'],
  ['rows above', (sheet) => sheet.getRange('B5:C9').getRowsAbove(2), 'B3:C4'],
  ['columns after', (sheet) => sheet.getRange('B5:C9').getColumnsAfter(1), 'D5:D9'],
  ['columns before', (sheet) => sheet.getRange('B5:C9').getColumnsBefore(1), 'A5:A9'],
  ['what two have', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:E9'), 'B2:C3'],
  [
    'what two do not have',
    (sheet) => sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('B2')),
    null,
  ],
  ['what holds two', (sheet) => sheet.getRange('B2').getBoundingRect('D1'), 'B1:D2'],
])('%s', async (_name, find, address) => {
  expect(await addressOf(find)).toBe(address);
});

test('merges are listed, made and parted', async () => {
  const mergeData = [{ startRow: 2, endRow: 3, startColumn: 0, endColumn: 0 }];
  host = await openLiteral({ 台账: { cells: [['甲', '乙'], ['丙'], ['丁']], mergeData } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').merge();
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    merged.areas.load('items/address,items/rowCount');
    const values = sheet.getRange('A1:B3').load('values');
    await context.sync();
    expect(merged.address).toBe('台账!A1:B2,台账!A3:A4');
    expect(merged.areas.items.map(({ address, rowCount }) => [address, rowCount])).toEqual([
      ['台账!A1:B2', 2],
      ['台账!A3:A4', 2],
    ]);
    expect(values.values).toEqual([
      ['甲', ''],
      ['', ''],
      ['丁', ''],
    ]);
    sheet.getRange('A1:B9').unmerge();
    const gone = sheet.getUsedRange().getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('merging across joins row by row', async () => {
  host = await openLiteral({ 台账: {} });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
    range.merge(true);
    const merged = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(merged.address).toBe('台账!A1:C1,台账!A2:C2');
  });
});

test.each<[applyTo: 'All' | 'Contents' | 'Formats', value: string, fill: string]>([
  ['All', '', '#FFFFFF'],
  ['Contents', '', '#FFEEEE'],
  ['Formats', '甲', '#FFFFFF'],
])('clearing %s', async (applyTo, value, fill) => {
  host = await openLiteral({ 台账: { cells: [['甲', '乙']] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').format.fill.color = '#FFEEEE';
    const range = sheet.getRange('A1');
    range.clear(applyTo);
    range.load('values');
    range.format.fill.load('color');
    const other = sheet.getRange('B1').load('values');
    await context.sync();
    expect(range.values).toEqual([[value]]);
    expect(range.format.fill.color).toBe(fill);
    expect(other.values).toEqual([['乙']]);
  });
});

test('rows and columns are hidden and shown', async () => {
  host = await openLiteral({ 台账: { cells: [['甲']] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('2:3').rowHidden = true;
    const mixed = sheet.getRange('A1:C3').load('columnHidden,rowHidden');
    const hidden = sheet.getRange('B2').load('hidden,columnHidden,rowHidden');
    await context.sync();
    expect([mixed.columnHidden, mixed.rowHidden]).toEqual([null, null]);
    expect([hidden.hidden, hidden.columnHidden, hidden.rowHidden]).toEqual([true, true, true]);
    sheet.getRange('B:B').columnHidden = false;
    const shown = sheet.getRange('B1').load('columnHidden');
    await context.sync();
    expect(shown.columnHidden).toBe(false);
  });
});

test('what is hidden is said row by row and column by column', async () => {
  host = await openLiteral({ 台账: { cells: [['甲']] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('2:3').rowHidden = true;
    const range = sheet.getRange('A2:C4');
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: true, rowIndex: 2 },
      { rowHidden: false, rowIndex: 3 },
    ]);
    expect(columns.value).toEqual([
      { columnHidden: false },
      { columnHidden: true },
      { columnHidden: false },
    ]);
  });
});

test('the font is said cell by cell, and null where parts of one text differ', async () => {
  const dataStream = '消防通道堵塞\r\n';
  const textRuns = [{ st: 4, ed: 6, ts: { bl: 1, cl: { rgb: '#FF0000' } } }];
  const rich = { p: { id: 'd', documentStyle: {}, body: { dataStream, textRuns } } };
  host = await openLiteral({ 台账: { cells: [['甲', rich]] } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    const cells = range.getCellProperties({
      format: { font: { bold: true, italic: true, color: true } },
    });
    await context.sync();
    expect(cells.value).toEqual([
      [
        { format: { font: { bold: false, italic: false, color: '#000000' } } },
        { format: { font: { bold: null, italic: false, color: '' } } },
      ],
    ]);
  });
});

test('a row property that is not answered is named', async () => {
  host = await openLiteral({ 台账: { cells: [['甲']] } });
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.getRowProperties({ style: true });
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('Range.getRowProperties.style');
});

test('a tracked range lives on after the run', async () => {
  host = await openLiteral({ 台账: { cells: [['甲']] } });
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.track();
    await context.sync();
    return range;
  });
  await Excel.run(kept, async (context) => {
    kept.load('values');
    await context.sync();
    expect(kept.values).toEqual([['甲']]);
    kept.untrack();
  });
});
