import type { EmbeddedHost } from '../../../src/host/node';
import { openHost } from '../../../src/host/node';
import type { Rule } from './conditional-rules';
import { RULES } from './conditional-rules';
import type { Refusal } from './support';
import { answerOf, named, refusalOf } from './support';

/** What the objects of all kinds of rule have in common. */
interface Details {
  load(names: string): void;
  toJSON(): Record<string, unknown>;
}

async function saidBy(rule: Rule, context: Excel.RequestContext): Promise<unknown> {
  const range = context.workbook.worksheets.getFirst().getRange('C2:C5');
  const format = range.conditionalFormats.getItemAt(0);
  const details = rule.read(format) as unknown as Details;
  details.load(rule.member);
  await context.sync();
  const said = details.toJSON();
  return rule.member.includes(',') ? said : said[rule.member];
}

test.each(RULES)('a rule is made and read: $name', async (rule) => {
  const answer = await answerOf({
    name: rule.name,
    program: async (sheet, context) => {
      rule.make(sheet.getRange('C2:C5').conditionalFormats);
      await context.sync();
      return saidBy(rule, context);
    },
    answer: rule.says,
  });
  expect(answer).toEqual(rule.says);
});

let host: EmbeddedHost | null = null;
afterEach(() => {
  host?.dispose();
  host = null;
});

async function open(bytes: Uint8Array | null): Promise<EmbeddedHost> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  host = opening.host;
  return opening.host;
}

// Icons on equal thresholds and the like: what is saved must come back as it was.
test.each(RULES)('a rule comes back from the file: $name', async (rule) => {
  const first = await open(null);
  await Excel.run(async (context) => {
    rule.make(context.workbook.worksheets.getFirst().getRange('C2:C5').conditionalFormats);
    await context.sync();
  });
  const saving = await first.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  await open(saving.bytes);
  const said = await Excel.run((context) => saidBy(rule, context));
  expect(said).toEqual(rule.says);
});

test.each(
  named([
    {
      name: 'each rule tells its kind, and only that kind is there',
      program: async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange('C2:C5');
        conditionalFormats.add('ColorScale');
        conditionalFormats.add('IconSet');
        conditionalFormats.add('TopBottom');
        conditionalFormats.add('PresetCriteria');
        conditionalFormats.add('ContainsText');
        conditionalFormats.load('items/type');
        await context.sync();
        const [first] = conditionalFormats.items;
        const scale = first?.colorScaleOrNullObject;
        const text = first?.textComparisonOrNullObject.load('rule');
        await context.sync();
        return [conditionalFormats.items.map(({ type }) => type), scale?.isNullObject, text?.rule];
      },
      answer: [
        ['ContainsText', 'PresetCriteria', 'TopBottom', 'IconSet', 'ColorScale'],
        true,
        { operator: 'Contains', text: '' },
      ],
    },
    {
      name: 'what a rule looks like, whatever its kind',
      program: async (sheet, context) => {
        const rule = sheet.getRange('C2:C5').conditionalFormats.add('TopBottom');
        rule.topBottom.format.font.color = 'red';
        rule.topBottom.format.fill.color = '#FFEEEE';
        rule.topBottom.rule = { rank: 1, type: 'TopItems' };
        rule.topBottom.format.font.load('color');
        rule.topBottom.format.fill.load('color');
        await context.sync();
        const { font, fill } = rule.topBottom.format;
        return [font.color, fill.color];
      },
      answer: ['#FF0000', '#FFEEEE'],
    },
  ]),
)('%s', async (_name, snippet) => {
  expect(await answerOf(snippet)).toEqual(snippet.answer);
});

const refusals: readonly Refusal[] = [
  {
    name: 'icons a file knows only by an extension',
    program: (sheet) => {
      sheet.getRange('C2').conditionalFormats.add('IconSet').iconSet.style = 'FiveBoxes';
    },
    member: 'IconSetConditionalFormat.Style = FiveBoxes',
  },
  {
    name: 'standard deviations',
    program: (sheet) => {
      const { preset } = sheet.getRange('C2').conditionalFormats.add('PresetCriteria');
      preset.rule = { criterion: 'OneStdDevAboveAverage' };
    },
    member: 'PresetCriteriaConditionalFormat.Rule = OneStdDevAboveAverage',
  },
  {
    name: 'a comparison with a cell',
    program: (sheet) => {
      const { cellValue } = sheet.getRange('C2').conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: '=$A$1', operator: 'LessThan' };
    },
    member: 'CellValueConditionalFormat.Rule with a formula',
  },
  {
    name: 'borders of a rule',
    program: (sheet) => {
      const { custom } = sheet.getRange('C2').conditionalFormats.add('Custom');
      custom.format.borders.getItem('EdgeTop').style = 'Continuous';
    },
    member: 'ConditionalRangeFormat.Borders',
  },
];

test.each(refusals)('refused by name: $name', async (refusal) => {
  expect(await refusalOf(refusal)).toEqual(['NotImplemented', refusal.member]);
});
