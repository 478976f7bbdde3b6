import { openLiteral } from '../conformance/support';
import type { ExcelHost } from '../../../src/host/excel-host';

/** A workbook that holds one of everything the host answers for. */
export async function openWithEverything(): Promise<ExcelHost> {
  const host = await openLiteral(
    {
      台账: {
        cells: [
          ['单位', '件数', '完成率'],
          ['甲局', 3, 0.5],
          ['乙局', 4, 0.25],
        ],
      },
      附表: { cells: [['丙']] },
    },
    { names: { 单位: '台账!$A$2:$A$3' } },
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.settings.add('统计日期', '2025-04-30');
    sheet.customProperties.add('种类', '汇总');
    const range = sheet.getRange('B2:B3');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=$B2>3';
    range.conditionalFormats.add('CellValue').cellValue.rule = {
      formula1: '3',
      operator: 'LessThan',
    };
    for (const kind of KINDS) range.conditionalFormats.add(kind);
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('F1:G2').values = [
      ['单位', '件数'],
      ['甲局', 3],
    ];
    sheet.tables.add('F1:G2', true);
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    await context.sync();
  });
  return host;
}

/** Added one after the other, so that the last one stands first. */
const KINDS = [
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
] as const;
const [TEXT, PRESET, TOP_BOTTOM, ICONS, COLOURS, DATA_BAR, CELL_VALUE, CUSTOM] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;

type Reach = (context: Excel.RequestContext) => unknown;

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const range = (context: Excel.RequestContext) => sheet(context).getRange('A1:C3');
const rule = (context: Excel.RequestContext, at: number) =>
  sheet(context).getRange('B2:B3').conditionalFormats.getItemAt(at);
const chart = (context: Excel.RequestContext) => sheet(context).charts.getItemAt(0);
const table = (context: Excel.RequestContext) => sheet(context).tables.getItemAt(0);
const series = (context: Excel.RequestContext) => chart(context).series.getItemAt(0);

/** How an object of each class that the host answers for is come by. */
export const INSTANCES: Readonly<Record<string, Reach>> = {
  Application: (context) => context.workbook.application,
  Workbook: (context) => context.workbook,
  Worksheet: sheet,
  WorksheetCollection: (context) => context.workbook.worksheets,
  WorksheetProtection: (context) => sheet(context).protection,
  WorksheetFreezePanes: (context) => sheet(context).freezePanes,
  WorksheetCustomPropertyCollection: (context) => sheet(context).customProperties,
  WorksheetCustomProperty: (context) => sheet(context).customProperties.getItem('种类'),
  Range: range,
  RangeAreas: (context) => sheet(context).getRanges('A1:A2,C1:C2'),
  RangeCollection: (context) => sheet(context).getRanges('A1:A2,C1:C2').areas,
  RangeFormat: (context) => range(context).format,
  RangeFill: (context) => range(context).format.fill,
  RangeFont: (context) => range(context).format.font,
  RangeBorderCollection: (context) => range(context).format.borders,
  RangeBorder: (context) => range(context).format.borders.getItem('EdgeTop'),
  DataValidation: (context) => sheet(context).getRange('B2:B3').dataValidation,
  SettingCollection: (context) => context.workbook.settings,
  Setting: (context) => context.workbook.settings.getItem('统计日期'),
  NamedItemCollection: (context) => context.workbook.names,
  NamedItem: (context) => context.workbook.names.getItem('单位'),
  ConditionalFormatCollection: (context) => sheet(context).getRange('B2:B3').conditionalFormats,
  ConditionalFormat: (context) => rule(context, CUSTOM),
  CustomConditionalFormat: (context) => rule(context, CUSTOM).custom,
  ConditionalFormatRule: (context) => rule(context, CUSTOM).custom.rule,
  ConditionalRangeFormat: (context) => rule(context, CUSTOM).custom.format,
  ConditionalRangeFont: (context) => rule(context, CUSTOM).custom.format.font,
  ConditionalRangeFill: (context) => rule(context, CUSTOM).custom.format.fill,
  CellValueConditionalFormat: (context) => rule(context, CELL_VALUE).cellValue,
  DataBarConditionalFormat: (context) => rule(context, DATA_BAR).dataBar,
  ConditionalDataBarPositiveFormat: (context) => rule(context, DATA_BAR).dataBar.positiveFormat,
  ConditionalDataBarNegativeFormat: (context) => rule(context, DATA_BAR).dataBar.negativeFormat,
  ColorScaleConditionalFormat: (context) => rule(context, COLOURS).colorScale,
  IconSetConditionalFormat: (context) => rule(context, ICONS).iconSet,
  TopBottomConditionalFormat: (context) => rule(context, TOP_BOTTOM).topBottom,
  PresetCriteriaConditionalFormat: (context) => rule(context, PRESET).preset,
  TextConditionalFormat: (context) => rule(context, TEXT).textComparison,
  CultureInfo: (context) => context.workbook.application.cultureInfo,
  DatetimeFormatInfo: (context) => context.workbook.application.cultureInfo.datetimeFormat,
  NumberFormatInfo: (context) => context.workbook.application.cultureInfo.numberFormat,
  AutoFilter: (context) => sheet(context).autoFilter,
  RangeSort: (context) => range(context).sort,
  WorkbookProtection: (context) => context.workbook.protection,
  RangeView: (context) => range(context).getVisibleView(),
  RangeViewCollection: (context) => range(context).getVisibleView().rows,
  RemoveDuplicatesResult: (context) => range(context).removeDuplicates([0], true),
  PageLayout: (context) => sheet(context).pageLayout,
  HeaderFooterGroup: (context) => sheet(context).pageLayout.headersFooters,
  HeaderFooter: (context) => sheet(context).pageLayout.headersFooters.defaultForAllPages,
  ShapeCollection: (context) => sheet(context).shapes,
  TableCollection: (context) => sheet(context).tables,
  TableScopedCollection: (context) => range(context).getTables(),
  Table: table,
  TableColumnCollection: (context) => table(context).columns,
  TableColumn: (context) => table(context).columns.getItemAt(0),
  TableRowCollection: (context) => table(context).rows,
  TableRow: (context) => table(context).rows.getItemAt(0),
  TableSort: (context) => table(context).sort,
  ChartCollection: (context) => sheet(context).charts,
  Chart: chart,
  ChartAreaFormat: (context) => chart(context).format,
  ChartSeriesCollection: (context) => chart(context).series,
  ChartSeries: series,
  ChartSeriesFormat: (context) => series(context).format,
  ChartPointsCollection: (context) => series(context).points,
  ChartPoint: (context) => series(context).points.getItemAt(0),
  ChartPointFormat: (context) => series(context).points.getItemAt(0).format,
  ChartAxes: (context) => chart(context).axes,
  ChartAxis: (context) => chart(context).axes.valueAxis,
  ChartAxisFormat: (context) => chart(context).axes.valueAxis.format,
  ChartAxisTitle: (context) => chart(context).axes.valueAxis.title,
  ChartAxisTitleFormat: (context) => chart(context).axes.valueAxis.title.format,
  ChartDataLabels: (context) => series(context).dataLabels,
  ChartDataLabelFormat: (context) => series(context).dataLabels.format,
  ChartGridlines: (context) => chart(context).axes.valueAxis.majorGridlines,
  ChartGridlinesFormat: (context) => chart(context).axes.valueAxis.majorGridlines.format,
  ChartLegend: (context) => chart(context).legend,
  ChartLegendFormat: (context) => chart(context).legend.format,
  ChartTitle: (context) => chart(context).title,
  ChartTitleFormat: (context) => chart(context).title.format,
  ChartFill: (context) => chart(context).format.fill,
  ChartBorder: (context) => chart(context).format.border,
  ChartLineFormat: (context) => series(context).format.line,
  ChartFont: (context) => chart(context).title.format.font,
};
