import type { Refusal, Snippet } from './support';
import { answerOf, named, refusalOf } from './support';

const snippets: readonly Snippet[] = [
  {
    name: 'a new sheet is filled, coloured, moved to by name, hidden',
    program: async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('汇总');
      added.tabColor = '#107C41';
      added.getRange('A1:B1').values = [['单位', '合计']];
      added.visibility = 'Hidden';
      worksheets.load('items/name,items/visibility,items/tabColor');
      await context.sync();
      return worksheets.items.map(({ name, visibility, tabColor }) => [name, visibility, tabColor]);
    },
    answer: [
      ['台账', 'Visible', ''],
      ['汇总', 'Hidden', '#107C41'],
    ],
  },
  {
    name: 'names: a range, a constant, a name of one sheet and where it belongs',
    program: async (sheet, context) => {
      const { names } = context.workbook;
      names.add('件数', sheet.getRange('C2:C5'));
      names.add('目标', '=0.95');
      sheet.names.add('单位', sheet.getRange('A2:A5'));
      const items = [names.getItem('件数'), names.getItem('目标'), sheet.names.getItem('单位')];
      for (const item of items) item.load('name,type,value,scope,formula');
      const owners = items.map((item) => item.worksheetOrNullObject.load('name'));
      await context.sync();
      return items.map(({ name, type, value, scope, formula }, at) => [
        name,
        type,
        value as unknown,
        scope,
        formula as unknown,
        owners[at]?.isNullObject,
      ]);
    },
    answer: [
      ['件数', 'Range', '台账!C2:C5', 'Workbook', '=台账!$C$2:$C$5', true],
      ['目标', 'Double', 0.95, 'Workbook', '=0.95', true],
      ['单位', 'Range', '台账!A2:A5', 'Worksheet', '=台账!$A$2:$A$5', false],
    ],
  },
  {
    name: 'a list to choose from, and what is said of a wrong entry',
    program: async (sheet, context) => {
      const validation = sheet.getRange('A2:A5').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: '甲局,乙局' } };
      validation.errorAlert = {
        message: '请从列表中选择单位。',
        showAlert: true,
        style: 'Stop',
        title: '单位不对',
      };
      validation.load('type,rule,errorAlert');
      await context.sync();
      return [validation.type, validation.rule.list, validation.errorAlert.title];
    },
    answer: ['List', { inCellDropDown: true, source: '甲局,乙局' }, '单位不对'],
  },
  {
    name: 'panes are frozen at a range and let go',
    program: async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen.address, none.isNullObject];
    },
    answer: ['台账!A1:B1', true],
  },
  {
    name: 'settings of the workbook and properties of a sheet',
    program: async (sheet, context) => {
      const { settings } = context.workbook;
      settings.add('整改', { version: 1, columns: ['A', 'B'] });
      sheet.customProperties.add('种类', '台账');
      const setting = settings.getItem('整改').load('value');
      const none = settings.getItemOrNullObject('没有');
      const property = sheet.customProperties.getItem('种类').load('value');
      await context.sync();
      return [setting.value as unknown, none.isNullObject, property.value];
    },
    answer: [{ version: 1, columns: ['A', 'B'] }, true, '台账'],
  },
  {
    name: 'a chart with a title, its place and its series',
    program: async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'), 'Columns');
      chart.name = '件数图';
      chart.title.text = '各单位件数';
      chart.setPosition('F2', 'K12');
      chart.legend.position = 'Bottom';
      chart.load('name,chartType');
      chart.title.load('text');
      chart.series.load('items/name');
      sheet.charts.load('count');
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.series.items.map(({ name }) => name),
        sheet.charts.count,
      ];
    },
    answer: ['件数图', 'ColumnClustered', '各单位件数', ['件数'], 1],
  },
  {
    name: 'how a sheet is printed',
    program: async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.load('orientation');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [pageLayout.orientation, titles.address];
    },
    answer: ['Landscape', '台账!1:1'],
  },
  {
    name: 'how the workbook calculates and writes numbers',
    program: async (_sheet, context) => {
      const { application } = context.workbook;
      application.load('calculationMode,decimalSeparator,useSystemSeparators');
      application.cultureInfo.load('name');
      application.cultureInfo.datetimeFormat.load('shortDatePattern');
      application.cultureInfo.numberFormat.load('numberGroupSeparator');
      application.calculate('Full');
      await context.sync();
      const { calculationMode, decimalSeparator, cultureInfo } = application;
      return [
        calculationMode,
        decimalSeparator,
        cultureInfo.name,
        cultureInfo.datetimeFormat.shortDatePattern,
        cultureInfo.numberFormat.numberGroupSeparator,
      ];
    },
    answer: ['Automatic', '.', 'zh-CN', 'yyyy/M/d', ','],
  },
];

test.each(named(snippets))('%s', async (_name, snippet) => {
  expect(await answerOf(snippet)).toEqual(snippet.answer);
});

type ByContext = (context: Excel.RequestContext) => unknown;

const missing: readonly (readonly [member: string, program: ByContext])[] = [
  [
    'Workbook.Styles',
    ({ workbook }) => {
      workbook.styles.add('重点');
    },
  ],
  ['Range.Style', ({ workbook }) => workbook.getSelectedRange().load('style')],
  ['Workbook.Comments', ({ workbook }) => workbook.comments.add('台账!A1', '请核实')],
  ['Workbook.Properties', ({ workbook }) => workbook.properties.load('title')],
  ['Workbook.CustomXmlParts', ({ workbook }) => workbook.customXmlParts.add('<a/>')],
  [
    'Workbook.PivotTables',
    ({ workbook }) => {
      workbook.pivotTables.refreshAll();
    },
  ],
  ['Workbook.Functions', ({ workbook }) => workbook.functions.sum(1, 2).load('value')],
  ['Worksheet.Slicers', ({ workbook }) => workbook.worksheets.getFirst().slicers.load('items')],
  [
    'ShapeCollection.AddLine',
    ({ workbook }) => workbook.worksheets.getFirst().shapes.addLine(0, 0, 9, 9),
  ],
  [
    'PageLayout.PrintGridlines',
    ({ workbook }) => workbook.worksheets.getFirst().pageLayout.load('printGridlines'),
  ],
];

const refusals = missing.map(([member, program]): Refusal => ({
  name: member,
  program: (_sheet, context) => {
    program(context);
  },
  member,
}));

test.each(refusals)('refused by name: $name', async (refusal) => {
  expect(await refusalOf(refusal)).toEqual(['NotImplemented', refusal.member]);
});
