import type { Refusal, Snippet } from './support';
import { answerOf, named, refusalOf } from './support';

type RangeProgram = (sheet: Excel.Worksheet) => Excel.Range;

/** Programs that find one range and say where it is. */
const ranges: readonly (readonly [name: string, find: RangeProgram, address: string])[] = [
  ['find: the first cell that shows a text', (s) => s.getRange('A1:D5').find('制度', {}), 'B2'],
  [
    'find: backwards, the last one',
    (s) => s.getRange('A1:D5').find('制度', { searchDirection: 'Backwards' }),
    'B5',
  ],
  [
    'find: the whole cell',
    (s) => s.getRange('A1:D5').find('台账缺失', { completeMatch: true }),
    'B3',
  ],
  [
    'surrounding region: all that hangs together',
    (s) => s.getRange('B3').getSurroundingRegion(),
    'A1:D5',
  ],
  [
    'surrounding region of a cell beside it',
    (s) => s.getRange('E6').getSurroundingRegion(),
    'A1:E6',
  ],
  [
    'surrounding region of a cell far away is the cell',
    (s) => s.getRange('H20').getSurroundingRegion(),
    'H20',
  ],
  ['edge: down to the last filled cell', (s) => s.getRange('A1').getRangeEdge('Down'), 'A5'],
  ['edge: stops before a gap', (s) => s.getRange('C1').getRangeEdge('Down'), 'C3'],
  ['edge: from the end over the gap', (s) => s.getRange('C3').getRangeEdge('Down'), 'C5'],
  ['edge: on empty ground, the next one', (s) => s.getRange('F2').getRangeEdge('Left'), 'D2'],
  [
    'edge: nothing more, the end of the sheet',
    (s) => s.getRange('A5').getRangeEdge('Down'),
    'A1048576',
  ],
  ['edge: nothing to the right', (s) => s.getRange('F2').getRangeEdge('Right', 'F2'), 'XFD2'],
  [
    'extended: the range up to the edge',
    (s) => s.getRange('A2:B2').getExtendedRange('Down'),
    'A2:B5',
  ],
  ['used range', (s) => s.getUsedRange(), 'A1:D5'],
  ['bounding of two', (s) => s.getRange('A1').getBoundingRect('C3'), 'A1:C3'],
  ['last cell of the used range', (s) => s.getUsedRange().getLastCell(), 'D5'],
  ['a row within a range', (s) => s.getRange('B2:C5').getRow(1), 'B3:C3'],
  ['rows below', (s) => s.getRange('A1:D5').getRowsBelow(2), 'A6:D7'],
  ['offset', (s) => s.getRange('A1:B2').getOffsetRange(2, 1), 'B3:C4'],
  ['resized', (s) => s.getRange('A1').getResizedRange(4, 3), 'A1:D5'],
  ['intersection', (s) => s.getRange('A1:C3').getIntersection('B2:D9'), 'B2:C3'],
];

const oneRange = ranges.map(([name, find, address]): Snippet => ({
  name,
  program: async (sheet, context) => {
    const range = find(sheet).load('address');
    await context.sync();
    return range.address;
  },
  answer: `台账!${address}`,
}));

type AreasProgram = (sheet: Excel.Worksheet) => Excel.RangeAreas;

/** Programs that find several areas. */
const areas: readonly (readonly [name: string, find: AreasProgram, addresses: string])[] = [
  ['findAll', (s) => s.findAll('制度', {}), '台账!B2,台账!B5'],
  ['findAll looks at what is shown', (s) => s.findAll('0.75', {}), '台账!D5'],
  ['blank cells', (s) => s.getRange('A1:D5').getSpecialCells('Blanks'), '台账!C4'],
  ['formulas', (s) => s.getRange('A1:D5').getSpecialCells('Formulas'), '台账!D5'],
  [
    'constant numbers',
    (s) => s.getRange('A2:D5').getSpecialCells('Constants', 'Numbers'),
    '台账!C2:D3,台账!D4,台账!C5',
  ],
  [
    'constant texts',
    (s) => s.getRange('A1:D5').getSpecialCells('Constants', 'Text'),
    '台账!A1:D1,台账!A2:B5',
  ],
  [
    'of several ranges',
    (s) => s.getRanges('A1:C1,C2:C5').getSpecialCells('Constants'),
    '台账!A1:C1,台账!C2:C3,台账!C5',
  ],
  ['entire rows', (s) => s.getRanges('A1,C3:D4').getEntireRow(), '台账!1:1,台账!3:4'],
  ['offset areas', (s) => s.getRanges('A1,C3:D4').getOffsetRangeAreas(1, 1), '台账!B2,台账!D4:E5'],
  [
    'intersection with areas',
    (s) => s.getRanges('A1:B2,D1:D9').getIntersection('B2:D3'),
    '台账!B2,台账!D2:D3',
  ],
  [
    'used part of areas',
    (s) => s.getRanges('A:A,D4:F9').getUsedRangeAreas(),
    '台账!A1:A5,台账!D4:D5',
  ],
];

const severalAreas = areas.map(([name, find, addresses]): Snippet => ({
  name,
  program: async (sheet, context) => {
    const found = find(sheet).load('address');
    await context.sync();
    return found.address;
  },
  answer: addresses,
}));

const others: readonly Snippet[] = [
  {
    name: 'nothing found is a null object',
    program: async (sheet, context) => {
      const none = [
        sheet.getRange('A1:D5').findOrNullObject('没有', {}),
        sheet.findAllOrNullObject('没有', {}),
        sheet.getRange('A1:B5').getSpecialCellsOrNullObject('Formulas'),
        sheet.getRanges('A1:B5').getSpecialCellsOrNullObject('Blanks'),
        sheet.getRanges('H1:H5').getUsedRangeAreasOrNullObject(true),
      ];
      await context.sync();
      return none.map(({ isNullObject }) => isNullObject);
    },
    answer: [true, true, true, true, true],
  },
  {
    name: 'capitals count only where asked',
    cells: [['Excel', 'EXCEL', 'excel']],
    program: async (sheet, context) => {
      const any = sheet.findAll('excel', {}).load('address');
      const exact = sheet.findAll('EXCEL', { matchCase: true }).load('address');
      await context.sync();
      return [any.address, exact.address];
    },
    answer: ['台账!A1:C1', '台账!B1'],
  },
  {
    name: 'only what can be seen: hidden rows are left out of the view',
    program: async (sheet, context) => {
      sheet.getRange('3:4').rowHidden = true;
      const view = sheet.getRange('A1:B5').getVisibleView();
      view.load('values,rowCount,columnCount,cellAddresses');
      view.rows.load('items/values,items/index');
      const visible = sheet.getRange('A1:B5').getSpecialCells('Visible').load('address');
      await context.sync();
      return [
        view.values,
        [view.rowCount, view.columnCount],
        view.cellAddresses[1],
        view.rows.items.map(({ index, values }) => [index, values]),
        visible.address,
      ];
    },
    answer: [
      [
        ['单位', '问题'],
        ['甲局', '制度不健全'],
        ['乙局', '制度不健全'],
      ],
      [3, 2],
      ['台账!A2', '台账!B2'],
      [
        [0, [['单位', '问题']]],
        [1, [['甲局', '制度不健全']]],
        [2, [['乙局', '制度不健全']]],
      ],
      '台账!A1:B2,台账!A5:B5',
    ],
  },
  {
    name: 'cells with a rule and cells with a validation',
    program: async (sheet, context) => {
      sheet.getRange('C2:C5').conditionalFormats.add('Custom').custom.rule.formula = '=$C2>3';
      sheet.getRange('A2:A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: '甲局,乙局' },
      };
      const found = (['ConditionalFormats', 'DataValidations'] as const).map((type) =>
        sheet.getRange('A1:D5').getSpecialCells(type).load('address'),
      );
      await context.sync();
      return found.map(({ address }) => address);
    },
    answer: ['台账!C2:C5', '台账!A2:A3'],
  },
  {
    name: 'where a range stands on the sheet, in points',
    program: async (sheet, context) => {
      sheet.getRange('A:B').format.columnWidth = 60;
      sheet.getRange('1:3').format.rowHeight = 15;
      const range = sheet.getRange('B2:B3').load('left,top,width,height');
      await context.sync();
      const { left, top, width, height } = range;
      return { left, top, width, height };
    },
    answer: { left: 60, top: 15, width: 60, height: 30 },
  },
];

const snippets = [...oneRange, ...severalAreas, ...others];

test.each(named(snippets))('%s', async (_name, snippet) => {
  expect(await answerOf(snippet)).toEqual(snippet.answer);
});

const refusals: readonly Refusal[] = [
  {
    name: 'cells with the same rule',
    program: (sheet) => sheet.getRange('A1').getSpecialCells('SameConditionalFormat'),
    member: 'Range.GetSpecialCells(SameConditionalFormat)',
  },
  {
    name: 'precedents',
    program: (sheet) => sheet.getRange('D5').getDirectPrecedents(),
    member: 'Range.GetDirectPrecedents',
  },
];

test.each(refusals)('refused by name: $name', async (refusal) => {
  expect(await refusalOf(refusal)).toEqual(['NotImplemented', refusal.member]);
});
