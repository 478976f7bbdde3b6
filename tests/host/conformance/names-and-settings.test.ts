import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral(
    { 台账: { cells: [['甲', '乙']] }, 附表: {} },
    { names: { 区域: '=台账!$A$1:$B$1', 日期: '=DATE(2025,4,30)', 数: '=10', 词: '="文"' } },
  );
});
afterEach(() => {
  host.dispose();
});

describe('names', () => {
  test('are listed with what they stand for', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula,items/value,items/type,items/scope');
      await context.sync();
      expect(
        names.items.map((item): unknown[] => [item.name, item.formula, item.value, item.type]),
      ).toEqual([
        ['区域', '=台账!$A$1:$B$1', '台账!A1:B1', 'Range'],
        ['日期', '=DATE(2025,4,30)', '=DATE(2025,4,30)', 'String'],
        ['数', '=10', 10, 'Double'],
        ['词', '="文"', '文', 'String'],
      ]);
      expect(names.items[0]?.scope).toBe('Workbook');
    });
  });

  test('stand for ranges where they do', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const range = names.getItem('区域').getRange().load('values');
      const none = names.getItem('日期').getRangeOrNullObject().load('values');
      const byAddress = context.workbook.worksheets
        .getItem('台账')
        .getRange('区域')
        .load('address');
      await context.sync();
      expect(range.values).toEqual([['甲', '乙']]);
      expect(none.isNullObject).toBe(true);
      expect(byAddress.address).toBe('台账!A1:B1');
    });
  });

  test('are added for a range or a formula, changed and deleted', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const range = names.add('新区域', worksheets.getItem('附表').getRange('B2:C3'));
      const value = names.add('新值', '=TODAY()');
      range.load('formula');
      value.load('formula,visible');
      await context.sync();
      expect(range.formula).toBe('=附表!$B$2:$C$3');
      expect([value.formula, value.visible]).toEqual(['=TODAY()', true]);
      value.formula = '=DATE(2025,1,1)';
      range.delete();
      value.load('formula');
      const gone = names.getItemOrNullObject('新区域').load('name');
      await context.sync();
      expect(value.formula).toBe('=DATE(2025,1,1)');
      expect(gone.isNullObject).toBe(true);
    });
  });

  // Univer keeps what it made of a formula, under other keys where that is longer than 64 characters.
  test.each([
    ['a short formula', '=IF(40000<日期,"逾期","未到期")'],
    [
      'a long formula',
      '=IF(40000<日期,"逾期","未到期")&IF(1=1,"","这一段只是为了让公式长过六十四个字符，这样它在缓存里的键就换了一种写法")',
    ],
  ])('take %s along when they change', async (_what, formula) => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('附表').getRange('A1');
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['逾期']]);
      context.workbook.names.getItem('日期').formula = '=DATE(2000,1,1)';
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['未到期']]);
    });
  });

  test('of a sheet are apart from those of the workbook', async () => {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem('附表');
      sheet.names.add('区域', '=附表!$A$1');
      const own = sheet.names.getItem('区域').load('formula,scope');
      const common = names.getItem('区域').load('formula');
      await context.sync();
      expect([own.formula, own.scope]).toEqual(['=附表!$A$1', 'Worksheet']);
      expect(common.formula).toBe('=台账!$A$1:$B$1');
    });
  });

  test.each([
    ['区域', '=1', 'ItemAlreadyExists'],
    ['A1', '=1', 'InvalidArgument'],
    ['有 空格', '=1', 'InvalidArgument'],
    ['好名字', '=SUM(', 'InvalidArgument'],
  ])('%s for %s is refused', async (name, formula, code) => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        context.workbook.names.add(name, formula);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
    expect(error.debugInfo.errorLocation).toBe('NamedItemCollection.add');
  });
});

describe('settings', () => {
  test('keep JSON values, and tell what is missing', async () => {
    const value = { 统计日期: '2025-04-30', 天数: [10, 30], 空: null, 是: true };
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('整改台账', value);
      const setting = settings.getItemOrNullObject('整改台账').load('key,value');
      const missing = settings.getItemOrNullObject('没有').load('value');
      await context.sync();
      expect(setting.value).toEqual(value);
      expect(missing.isNullObject).toBe(true);
      settings.add('整改台账', 2);
      settings.load('items/key,items/value');
      await context.sync();
      expect(settings.items.map((item) => [item.key, item.value as unknown])).toEqual([
        ['整改台账', 2],
      ]);
    });
    expect(host.extras.settings).toEqual({ 整改台账: 2 });
    expect(host.isDirty).toBe(true);
    await Excel.run(async (context) => {
      context.workbook.settings.getItem('整改台账').delete();
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
