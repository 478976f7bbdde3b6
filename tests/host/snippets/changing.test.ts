import type { Refusal, Snippet } from './support';
import { answerOf, named, refusalOf } from './support';

const snippets: readonly Snippet[] = [
  {
    name: 'replaceAll changes values and formulas, and counts the cells',
    cells: [
      ['甲局', '甲局乙局甲局'],
      [1, '=A2&"甲局"'],
    ],
    program: async (sheet, context) => {
      const count = sheet.getRange('A1:B2').replaceAll('甲局', '丙局', {});
      const range = sheet.getRange('A1:B2').load('formulas');
      await context.sync();
      return [count.value, range.formulas];
    },
    answer: [
      3,
      [
        ['丙局', '丙局乙局丙局'],
        [1, '=A2&"丙局"'],
      ],
    ],
  },
  {
    name: 'replaceAll over the whole sheet, whole cells only',
    program: async (sheet, context) => {
      const count = sheet.replaceAll('甲局', '丙局', { completeMatch: true });
      const range = sheet.getRange('A2:A5').load('values');
      await context.sync();
      return [count.value, range.values];
    },
    answer: [2, [['丙局'], ['乙局'], ['丙局'], ['乙局']]],
  },
  {
    name: 'a number in which digits are replaced stays a number',
    cells: [[2023, '2023年']],
    program: async (sheet, context) => {
      sheet.getRange('A1:B1').replaceAll('2023', '2024', {});
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return range.values;
    },
    answer: [[2024, '2024年']],
  },
  {
    name: 'removeDuplicates: rows below move up, the rest of the sheet stays',
    cells: [
      ['单位', '问题'],
      ['甲局', '一'],
      ['乙局', '二'],
      ['甲局', '一'],
      ['甲局', '三'],
      ['尾', '行'],
    ],
    program: async (sheet, context) => {
      const result = sheet.getRange('A1:B5').removeDuplicates([0, 1], true);
      result.load('removed,uniqueRemaining');
      const range = sheet.getRange('A1:B6').load('values');
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.values];
    },
    answer: [
      1,
      3,
      [
        ['单位', '问题'],
        ['甲局', '一'],
        ['乙局', '二'],
        ['甲局', '三'],
        ['', ''],
        ['尾', '行'],
      ],
    ],
  },
  {
    name: 'the format of several areas at once',
    program: async (sheet, context) => {
      const areas = sheet.getRanges('A1:A2,D5');
      areas.format.fill.color = '#FFEEEE';
      areas.format.font.bold = true;
      areas.format.borders.getItem('EdgeBottom').style = 'Double';
      const cells = ['A1', 'A2', 'B1', 'D5'].map((address) => {
        const { format } = sheet.getRange(address);
        return [
          format.fill.load('color'),
          format.font.load('bold'),
          format.borders.getItem('EdgeBottom').load('style'),
        ] as const;
      });
      areas.format.font.load('bold');
      await context.sync();
      return [
        cells.map(([fill, font, border]) => [fill.color, font.bold, border.style]),
        areas.format.font.bold,
      ];
    },
    answer: [
      [
        ['#FFEEEE', true, 'None'],
        ['#FFEEEE', true, 'Double'],
        ['#FFFFFF', false, 'None'],
        ['#FFEEEE', true, 'Double'],
      ],
      true,
    ],
  },
  {
    name: 'several areas are emptied at once',
    program: async (sheet, context) => {
      sheet.getRanges('A2:A5,C2:C5').clear('Contents');
      const used = sheet.getRange('A2:C5').load('values');
      await context.sync();
      return used.values;
    },
    answer: [
      ['', '制度不健全', ''],
      ['', '台账缺失', ''],
      ['', '整改超期', ''],
      ['', '制度不健全', ''],
    ],
  },
  {
    name: 'standard widths are told and taken again',
    program: async (sheet, context) => {
      const { format } = sheet.getRange('B:B');
      format.columnWidth = 100;
      const wide = sheet.getRange('B:B').format.load('useStandardWidth');
      await context.sync();
      format.useStandardWidth = true;
      const plain = sheet.getRange('B:B').format.load('useStandardWidth');
      await context.sync();
      return [wide.useStandardWidth, plain.useStandardWidth];
    },
    answer: [false, true],
  },
  {
    name: 'a font, a direction of writing, a script',
    program: async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.textOrientation = -45;
      format.font.superscript = true;
      format.font.underline = 'Double';
      format.load('textOrientation');
      format.font.load('superscript,subscript,underline');
      await context.sync();
      const { superscript, subscript, underline } = format.font;
      return [format.textOrientation, superscript, subscript, underline];
    },
    answer: [-45, true, false, 'Double'],
  },
];

test.each(named(snippets))('%s', async (_name, snippet) => {
  expect(await answerOf(snippet)).toEqual(snippet.answer);
});

const refusals: readonly Refusal[] = [
  {
    name: 'an indent',
    program: (sheet) => {
      sheet.getRange('A1').format.indentLevel = 1;
    },
    member: 'RangeFormat.IndentLevel = 1',
  },
  {
    name: 'grouping of rows',
    program: (sheet) => {
      sheet.getRange('2:3').group('ByRows');
    },
    member: 'Range.Group',
  },
  {
    name: 'a link',
    program: (sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.invalid' };
    },
    member: 'Range.Hyperlink',
  },
  {
    name: 'duplicates of formulas',
    program: (sheet) => {
      sheet.getRange('A1:D5').removeDuplicates([0], true);
    },
    member: 'Range.RemoveDuplicates of formulas',
  },
];

test.each(refusals)('refused by name: $name', async (refusal) => {
  expect(await refusalOf(refusal)).toEqual(['NotImplemented', refusal.member]);
});
