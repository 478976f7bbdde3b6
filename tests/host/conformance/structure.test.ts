import type { ExcelHost } from '../../../src/host/excel-host';
import { openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral(
    {
      台账: {
        cells: [
          ['名', '数', '倍'],
          ['甲', 1, '=$B2*2'],
          ['乙', 2, '=$B3*2'],
          ['丙', 3, '=$B4*2'],
          ['计', '=SUM(B2:B4)', '=C2'],
        ],
      },
      他: { cells: [['=台账!B3', '=SUM(台账!B2:B4)', '=区']] },
    },
    { names: { 区: '=台账!$B$4' } },
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const format = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=AND($B2>1,$B$4>0)';
    await context.sync();
  });
});
afterEach(() => {
  host.dispose();
});

/** What refers to the cells of 台账 from everywhere, and what its rows hold. */
async function state() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const used = sheet.getUsedRange(true).load('formulas,address');
    const other = context.workbook.worksheets.getItem('他').getRange('A1:B1').load('formulas');
    const name = context.workbook.names.getItem('区').load('formula');
    const formats = sheet.getRange().conditionalFormats.load('items/type');
    await context.sync();
    const areas = formats.items.map((item) => item.getRanges().load('address'));
    for (const item of formats.items) item.custom.rule.load('formula');
    await context.sync();
    return {
      cells: (used.formulas as unknown[][]).map((row) => row.join(' ')),
      other: other.formulas[0] as unknown[],
      name: String(name.formula),
      rules: formats.items.map(
        (item, at) => `${areas[at]?.address ?? ''} ${item.custom.rule.formula}`,
      ),
    };
  });
}

async function change(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('台账'));
    await context.sync();
  });
}

const BEFORE = {
  cells: ['名 数 倍', '甲 1 =$B2*2', '乙 2 =$B3*2', '丙 3 =$B4*2', '计 =SUM(B2:B4) =C2'],
  other: ['=台账!B3', '=SUM(台账!B2:B4)'],
  name: '=台账!$B$4',
  rules: ['台账!A2:C4 =AND($B2>1,$B$4>0)'],
};

/**
 * Excel: references follow, ranges grow where a row comes into them and shrink where one goes. Before
 * #REF! Excel keeps the name of the sheet, this host does not; the value is the same.
 */
const CASES = [
  {
    what: 'a row inserted in the middle',
    work: (sheet: Excel.Worksheet) => sheet.getRange('3:3').insert('Down'),
    after: {
      cells: ['名 数 倍', '甲 1 =$B2*2', '  ', '乙 2 =$B4*2', '丙 3 =$B5*2', '计 =SUM(B2:B5) =C2'],
      other: ['=台账!B4', '=SUM(台账!B2:B5)'],
      name: '=台账!$B$5',
      rules: ['台账!A2:C5 =AND($B2>1,$B$5>0)'],
    },
  },
  {
    what: 'two rows inserted above everything',
    work: (sheet: Excel.Worksheet) => sheet.getRange('1:2').insert('Down'),
    after: {
      cells: ['名 数 倍', '甲 1 =$B4*2', '乙 2 =$B5*2', '丙 3 =$B6*2', '计 =SUM(B4:B6) =C4'],
      other: ['=台账!B5', '=SUM(台账!B4:B6)'],
      name: '=台账!$B$6',
      rules: ['台账!A4:C6 =AND($B4>1,$B$6>0)'],
    },
  },
  {
    what: 'a row inserted at the first row of a rule, which moves and does not grow',
    work: (sheet: Excel.Worksheet) => sheet.getRange('B2').getEntireRow().insert('Down'),
    after: {
      cells: ['名 数 倍', '  ', '甲 1 =$B3*2', '乙 2 =$B4*2', '丙 3 =$B5*2', '计 =SUM(B3:B5) =C3'],
      other: ['=台账!B4', '=SUM(台账!B3:B5)'],
      name: '=台账!$B$5',
      rules: ['台账!A3:C5 =AND($B3>1,$B$5>0)'],
    },
  },
  {
    what: 'a row inserted right below a rule, which takes the look of the row above',
    work: (sheet: Excel.Worksheet) => sheet.getRange('5:5').insert('Down'),
    after: {
      cells: ['名 数 倍', '甲 1 =$B2*2', '乙 2 =$B3*2', '丙 3 =$B4*2', '  ', '计 =SUM(B2:B4) =C2'],
      other: BEFORE.other,
      name: BEFORE.name,
      rules: ['台账!A2:C5 =AND($B2>1,$B$4>0)'],
    },
  },
  {
    what: 'a row deleted in the middle',
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange('3:3').delete('Up');
    },
    after: {
      cells: ['名 数 倍', '甲 1 =$B2*2', '丙 3 =$B3*2', '计 =SUM(B2:B3) =C2'],
      other: ['=#REF!', '=SUM(台账!B2:B3)'],
      name: '=台账!$B$3',
      rules: ['台账!A2:C3 =AND($B2>1,$B$3>0)'],
    },
  },
  {
    what: 'the first row of a rule deleted: the rule is said for the next',
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange('2:2').delete('Up');
    },
    after: {
      cells: ['名 数 倍', '乙 2 =$B2*2', '丙 3 =$B3*2', '计 =SUM(B2:B3) =#REF!'],
      other: ['=台账!B2', '=SUM(台账!B2:B3)'],
      name: '=台账!$B$3',
      rules: ['台账!A2:C3 =AND($B2>1,$B$3>0)'],
    },
  },
  {
    what: 'every row of a rule deleted: the rule goes',
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange('2:4').delete('Up');
    },
    after: {
      cells: ['名 数 倍', '计 =SUM(#REF!) =#REF!'],
      other: ['=#REF!', '=SUM(#REF!)'],
      name: '=#REF!',
      rules: [],
    },
  },
  {
    what: 'a column inserted before the numbers',
    work: (sheet: Excel.Worksheet) => sheet.getRange('B:B').insert('Right'),
    after: {
      cells: ['名  数 倍', '甲  1 =$C2*2', '乙  2 =$C3*2', '丙  3 =$C4*2', '计  =SUM(C2:C4) =D2'],
      other: ['=台账!C3', '=SUM(台账!C2:C4)'],
      name: '=台账!$C$4',
      rules: ['台账!A2:D4 =AND($C2>1,$C$4>0)'],
    },
  },
  {
    what: 'the first column deleted',
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange('A:A').delete('Left');
    },
    after: {
      cells: ['数 倍', '1 =$A2*2', '2 =$A3*2', '3 =$A4*2', '=SUM(A2:A4) =B2'],
      other: ['=台账!A3', '=SUM(台账!A2:A4)'],
      name: '=台账!$A$4',
      rules: ['台账!A2:B4 =AND($A2>1,$A$4>0)'],
    },
  },
  {
    what: 'cells inserted in two columns, the third stays',
    work: (sheet: Excel.Worksheet) => sheet.getRange('A2:B2').insert('Down'),
    after: {
      cells: ['名 数 倍', '  =$B3*2', '甲 1 =$B4*2', '乙 2 =$B5*2', '丙 3 =C2', '计 =SUM(B3:B5) '],
      other: ['=台账!B4', '=SUM(台账!B3:B5)'],
      name: '=台账!$B$5',
    },
  },
] as const;

test.each(CASES)('$what', async ({ work, after }) => {
  expect(await state()).toEqual(BEFORE);
  await change(work);
  expect(await state()).toMatchObject(after);
});

test.each(CASES)('$what, while another sheet is shown', async ({ work, after }) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('他').activate();
    await context.sync();
  });
  await change(work);
  expect(await state()).toMatchObject(after);
  expect(host.live.activeSheet().name).toBe('他');
});
