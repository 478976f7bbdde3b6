import type { ExcelHost } from '../../../src/host/excel-host';
import { openLiteral, textCell } from './support';

let host: ExcelHost;

afterEach(() => {
  host.dispose();
});

/** Days from Excel's epoch to today, by this machine's calendar, as TODAY() reckons it. */
function todaySerial(): number {
  const now = new Date();
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return (midnight - Date.UTC(1899, 11, 30)) / 86_400_000;
}

async function resultOf(formula: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('J20');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

const LEDGER = {
  整改台账: {
    cells: [
      ['状态', '时限', '单位'],
      ['已完成 ', 45777, '甲局'],
      ['推进中', 45776, '乙局'],
      ['推进中', 45785, '甲局'],
      ['推进中', '长期坚持', '甲局'],
      [null, null, null],
    ],
  },
};

const STATE = (row: number): string =>
  `=IF(OR(TRIM($A${row})="已完成"),"已完成",IF(NOT(ISNUMBER($B${row})),"正在推进",` +
  `IF($B${row}<整改_统计日期,"逾期",IF($B${row}-整改_统计日期<=10,"临期","正在推进"))))`;

test.each<[formula: string, result: unknown]>([
  ['=COUNTIFS(整改台账!$A$2:$A$6,"推进中")', 3],
  ['=COUNTIFS(\'整改台账\'!$A$2:$A$6,"推进中",整改台账!$C$2:$C$6,"甲局")', 2],
  ['=COUNTIFS(B2:B6,"<"&DATE(2025,4,30))', 1],
  ['=COUNTIF(A2:A6,"")', 1],
  ['=SUM(B2:B4)', 137_338],
  ['=DATE(2025,4,30)', 45777],
  ['=IF(OR(TRIM(A2)="已完成",FALSE),"是","否")', '是'],
  ['=ISNUMBER(B5)', false],
  ['=IFERROR(1/0,"无")', '无'],
  ['=AND(N("整改台账:overdue:1")=0,OR($A2="逾期",$A2="已完成 "))', true],
  ['=N("整改台账:bar:1")', 0],
  ['="〃"&$C2', '〃甲局'],
  ['=A7', 0],
  [STATE(2), '已完成'],
  [STATE(3), '逾期'],
  [STATE(4), '临期'],
  [STATE(5), '正在推进'],
])('%s gives %p', async (formula, result) => {
  host = await openLiteral(LEDGER, { names: { 整改_统计日期: '=DATE(2025,4,30)' } });
  expect(await resultOf(formula)).toBe(result);
});

test('TODAY is today', async () => {
  host = await openLiteral(LEDGER);
  const before = todaySerial();
  const result = await resultOf('=TODAY()');
  // Midnight may pass in between.
  expect([before, todaySerial()]).toContain(result);
});

test('results follow what they depend on, within one sync', async () => {
  host = await openLiteral({ 台账: { cells: [[1, '=A1*2', '=B1+1']] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[10]];
    const row = sheet.getRange('A1:C1').load('values');
    await context.sync();
    expect(row.values).toEqual([[10, 20, 21]]);
  });
});

test('a name that is added or changed reaches the formulas that use it', async () => {
  host = await openLiteral({ 台账: { cells: [['=整改_统计日期+1']] } });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['#NAME?']]);
    const name = context.workbook.names.add('整改_统计日期', '=DATE(2025,4,30)');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[45778]]);
    name.formula = '=DATE(2025,5,1)';
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[45779]]);
  });
});

test('a change of look takes no formula away', async () => {
  host = await openLiteral({ 台账: { cells: [['=1+1', textCell('2024')]] } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.format.fill.color = '#FFEEEE';
    range.format.font.bold = true;
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas).toEqual([['=1+1', '2024']]);
    expect(range.values).toEqual([[2, '2024']]);
  });
});

test('another workbook with the same formula and another name value gets its own result', async () => {
  host = await openLiteral({ 台账: { cells: [['=统计日期']] } }, { names: { 统计日期: '=1' } });
  expect(host.live.activeSheet().cells.value(0, 0)).toBe(1);
  host.dispose();
  host = await openLiteral({ 台账: { cells: [['=统计日期']] } }, { names: { 统计日期: '=2' } });
  expect(host.live.activeSheet().cells.value(0, 0)).toBe(2);
});
