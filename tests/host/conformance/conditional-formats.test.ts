import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({
    台账: {
      cells: [
        ['甲', 0.5],
        ['乙', 0.9],
      ],
    },
  });
});
afterEach(() => {
  host.dispose();
});

const MARKED = '=AND(N("整改台账:overdue:1")=0,OR($A1="逾期",$A1="〃逾期"))';

test('a custom rule carries its formula and its look into the workbook', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = MARKED;
    format.custom.format.fill.color = '#FDE7E9';
    format.custom.format.font.color = '#A4262C';
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load('type,priority,stopIfTrue');
    format.custom.rule.load('formula');
    format.custom.format.fill.load('color');
    format.custom.format.font.load('color,bold,italic');
    const covered = format.getRange().load('address');
    await context.sync();
    expect([format.type, format.priority, format.stopIfTrue]).toEqual(['Custom', 0, true]);
    expect(format.custom.rule.formula).toBe(MARKED);
    expect(format.custom.format.fill.color).toBe('#FDE7E9');
    expect(format.custom.format.font.toJSON()).toEqual({
      color: '#A4262C',
      bold: true,
      italic: null,
    });
    expect(covered.address).toBe('台账!A1:B2');
  });
  expect(host.live.activeSheet().conditionalFormats.all()).toEqual([
    {
      id: expect.any(String) as string,
      areas: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      stopIfTrue: true,
      config: {
        type: 'highlightCell',
        subType: 'formula',
        value: MARKED,
        style: { bg: { rgb: '#FDE7E9' }, cl: { rgb: '#A4262C' }, bl: 1 },
      },
    },
  ]);
});

async function addRules(formulas: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1:B2');
    for (const formula of formulas) conditionalFormats.add('Custom').custom.rule.formula = formula;
    await context.sync();
  });
}

async function formulasInOrder(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    conditionalFormats.load('items/id,items/priority,items/type');
    await context.sync();
    expect(conditionalFormats.items.map(({ priority }) => priority)).toEqual(
      conditionalFormats.items.map((_, index) => index),
    );
    for (const item of conditionalFormats.items) item.custom.rule.load('formula');
    await context.sync();
    return conditionalFormats.items.map((item) => item.custom.rule.formula);
  });
}

test('the newest rule comes first', async () => {
  await addRules(['=A1=1', '=A1=2', '=A1=3']);
  expect(await formulasInOrder()).toEqual(['=A1=3', '=A1=2', '=A1=1']);
});

test.each([
  [2, 0, ['=A1=1', '=A1=3', '=A1=2']],
  [0, 2, ['=A1=2', '=A1=1', '=A1=3']],
  [0, 1, ['=A1=2', '=A1=3', '=A1=1']],
  [1, 1, ['=A1=3', '=A1=2', '=A1=1']],
])('the rule at %i moves to %i', async (from, to, order) => {
  await addRules(['=A1=1', '=A1=2', '=A1=3']);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.conditionalFormats.getItemAt(from).priority = to;
    await context.sync();
  });
  expect(await formulasInOrder()).toEqual(order);
});

test('a data bar with a marked lower bound', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2');
    const { dataBar } = range.conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Formula', formula: '=N("整改台账:bar:1")' };
    dataBar.upperBoundRule = { type: 'Number', formula: '=1' };
    dataBar.positiveFormat.fillColor = '#9BC7A7';
    dataBar.positiveFormat.gradientFill = false;
    dataBar.showDataBarOnly = true;
    dataBar.barDirection = 'Context';
    dataBar.load('lowerBoundRule,upperBoundRule,showDataBarOnly');
    dataBar.positiveFormat.load('fillColor,gradientFill,borderColor');
    await context.sync();
    expect(dataBar.lowerBoundRule).toEqual({ type: 'Formula', formula: '=N("整改台账:bar:1")' });
    expect(dataBar.upperBoundRule).toEqual({ type: 'Number', formula: '=1' });
    expect(dataBar.showDataBarOnly).toBe(true);
    expect(dataBar.positiveFormat.toJSON()).toEqual({
      fillColor: '#9BC7A7',
      gradientFill: false,
      borderColor: '',
    });
  });
  expect(host.live.activeSheet().conditionalFormats.all()[0]?.config).toEqual({
    type: 'dataBar',
    isShowValue: false,
    config: {
      min: { type: 'formula', value: '=N("整改台账:bar:1")' },
      max: { type: 'num', value: 1 },
      isGradient: false,
      positiveColor: '#9BC7A7',
      nativeColor: '#FF0000',
    },
  });
});

test('a rule is found by id, is null for another kind, and goes when deleted', async () => {
  await addRules(['=A1=1']);
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1:B2');
    conditionalFormats.load('items/id');
    await context.sync();
    const id = conditionalFormats.items[0]?.id ?? '';
    const found = conditionalFormats.getItem(id);
    const bar = found.dataBarOrNullObject.load('showDataBarOnly');
    const custom = found.customOrNullObject;
    custom.rule.load('formula');
    await context.sync();
    expect(bar.isNullObject).toBe(true);
    expect(custom.rule.formula).toBe('=A1=1');
    found.delete();
    const gone = conditionalFormats.getItemOrNullObject(id).load('type');
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(count.value).toBe(0);
  });
});

test('clearing part of a range leaves the rule on the rest', async () => {
  await addRules(['=A1=1']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').conditionalFormats.clearAll();
    const left = sheet.getRange('A1:B2').conditionalFormats.getItemAt(0).getRanges();
    left.load('address');
    await context.sync();
    expect(left.address).toBe('台账!B1,台账!A2:B2');
  });
});

test('a comparison with numbers', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2');
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '=0.2', formula2: '=0.6', operator: 'Between' };
    cellValue.format.font.color = '#FF0000';
    cellValue.load('rule');
    await context.sync();
    expect(cellValue.rule).toEqual({ formula1: '=0.2', formula2: '=0.6', operator: 'Between' });
  });
});

test('a broken formula is refused', async () => {
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=AND(';
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('ConditionalFormatRule.formula');
});
