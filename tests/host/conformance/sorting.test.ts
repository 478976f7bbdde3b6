import type { ExcelHost } from '../../../src/host/excel-host';
import { sortedOrder } from '../../../src/host/objects/sort-order';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({
    台账: {
      cells: [
        ['名', '数', '倍', '旁'],
        ['乙', 2, '=$B2*2', '一'],
        ['甲', 1, '=$B3*2', '二'],
        ['丙', null, '=$B4*2', '三'],
        ['b', 30, '=$B5*2', '四'],
        ['A', '文', '=1', '五'],
      ],
    },
  });
});
afterEach(() => {
  host.dispose();
});

async function sorted(
  fields: Excel.SortField[],
  address = 'A1:C6',
  ...rest: [matchCase?: boolean, hasHeaders?: boolean]
): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange(address).sort.apply(fields, ...rest);
    const all = sheet.getRange('A1:D6').load('formulas');
    await context.sync();
    return (all.formulas as unknown[][]).map((row) => row.join(' '));
  });
}

test.each([
  [
    'numbers before words, blanks last',
    [{ key: 1, ascending: true }],
    ['甲 1 =$B2*2 一', '乙 2 =$B3*2 二', 'b 30 =$B4*2 三', 'A 文 =1 四', '丙  =$B6*2 五'],
  ],
  [
    'turned round, blanks still last',
    [{ key: 1, ascending: false }],
    ['A 文 =1 一', 'b 30 =$B3*2 二', '乙 2 =$B4*2 三', '甲 1 =$B5*2 四', '丙  =$B6*2 五'],
  ],
  [
    'letters before Chinese by pinyin, capitals make no difference',
    [{ key: 0 }],
    ['A 文 =1 一', 'b 30 =$B3*2 二', '丙  =$B4*2 三', '甲 1 =$B5*2 四', '乙 2 =$B6*2 五'],
  ],
  [
    'by results of formulas',
    [{ key: 2, ascending: false }],
    ['b 30 =$B2*2 一', '乙 2 =$B3*2 二', '甲 1 =$B4*2 三', 'A 文 =1 四', '丙  =$B6*2 五'],
  ],
])('%s: only the columns of the range move', async (_, fields, rows) => {
  expect(await sorted(fields, 'A1:C6', false, true)).toEqual(['名 数 倍 旁', ...rows]);
});

test('without headers the first row is sorted too', async () => {
  expect((await sorted([{ key: 1, ascending: true }], 'A1:B6'))[3]).toBe('名 数 =$B4*2 三');
});

test('fills and number formats move, borders stay', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.getRange('B2').numberFormat = [['0.00']];
    sheet.getRange('A2').format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('A2:C6').sort.apply([{ key: 1, ascending: true }]);
    const fills = ['A2', 'A3'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
    const text = sheet.getRange('B2:B3').load('text');
    const borders = ['A2', 'A3'].map((cell) =>
      sheet.getRange(cell).format.borders.getItem('EdgeBottom').load('style'),
    );
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(['#FFFFFF', '#FF0000']);
    expect(text.text).toEqual([['1'], ['2.00']]);
    expect(borders.map(({ style }) => style)).toEqual(['Continuous', 'None']);
  });
});

test('hidden rows stay where they are', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('3:3').rowHidden = true;
    sheet.getRange('A2:C6').sort.apply([{ key: 1, ascending: false }]);
    const names = sheet.getRange('A2:A6').load('values');
    await context.sync();
    expect(names.values.flat()).toEqual(['A', '甲', 'b', '乙', '丙']);
  });
});

test.each([
  ['merged cells', 'InvalidOperation', [{ key: 0 }], true],
  ['a key outside the range', 'InvalidArgument', [{ key: 3 }], false],
  ['no key', 'InvalidArgument', [], false],
  ['colours', 'NotImplemented', [{ key: 0, sortOn: 'CellColor' as const }], false],
])('%s: %s', async (_, code, fields, merges) => {
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      if (merges) sheet.getRange('A2:A3').merge();
      sheet.getRange('A2:C6').sort.apply(fields);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

const ASCENDING = { ascending: true, textAsNumber: false };

test.each([
  ['classes', [3, 'b', true, '#N/A', '', false, 1, 'A'], [6, 0, 7, 1, 5, 2, 3, 4]],
  ['equal ones keep their order', ['a', 'A', 'a'], [0, 1, 2]],
  ['text is not a number', ['10', 9, '8'], [1, 0, 2]],
])('sortedOrder: %s', (_, values, order) => {
  const rows = values.map((value) => [value]);
  const options = { keys: [ASCENDING], matchCase: false, method: 'PinYin' } as const;
  expect(sortedOrder(rows, options)).toEqual(order);
});

test('sortedOrder: text as numbers, and a second key', () => {
  const rows = [
    ['10', 1],
    [9, 2],
    ['8', 3],
    [9, 1],
  ];
  const keys = [{ ascending: true, textAsNumber: true }, ASCENDING];
  expect(sortedOrder(rows, { keys, matchCase: false, method: 'PinYin' })).toEqual([2, 3, 1, 0]);
});
