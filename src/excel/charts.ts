import { CHART_NAME_PREFIX, type ChartPlan } from '../domain/summary-sheet/chart-plan';
import { ON_BAR } from '../domain/summary-sheet/bar-colour';
import { areaName } from '../domain/grid/cells';
import { unlessRefused } from './page-setup';
import { rangeOf } from './ranges';
import { runExcel } from './run';

const TYPES = {
  stackedBar: 'BarStacked',
  column: 'ColumnClustered',
  doughnut: 'Doughnut',
} as const satisfies Readonly<Record<ChartPlan['kind'], Excel.ChartType | string>>;

const FONT = 'Microsoft YaHei';
const TEXT = '#242424';
/** Nothing where the figure is 0: a bar that is not there needs no label. */
const COUNT_LABEL = '0;;;';
/** Percent of a bar's width. */
const BAR_GAP = 45;

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...more] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(sheet, first.values), 'Columns');
  chart.name = plan.name;
  const [from = '', to = from] = areaName(plan.place).split(':');
  chart.setPosition(from, to);
  chart.title.text = plan.title;
  chart.title.format.font.name = FONT;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = TEXT;
  // The band is on white paper; a frame would only be one more line.
  chart.format.border.lineStyle = 'None';
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  const categories = rangeOf(sheet, plan.categories);
  const lines = [chart.series.getItemAt(0), ...more.map(({ name }) => chart.series.add(name))];
  for (const [at, line] of lines.entries()) {
    const { name, values, colour } = plan.series[at] ?? first;
    line.name = name;
    if (at > 0) line.setValues(rangeOf(sheet, values));
    line.setXAxisValues(categories);
    line.format.fill.setSolidColor(colour);
    line.hasDataLabels = true;
    line.dataLabels.numberFormat = COUNT_LABEL;
    line.dataLabels.format.font.color = ON_BAR;
    for (const [point, pointColour] of (plan.pointColours ?? []).entries()) {
      line.points.getItemAt(point).format.fill.setSolidColor(pointColour);
    }
  }
  if (plan.kind !== 'doughnut') drawAxes(chart, plan);
}

/** The figures stand on the bars, so that no scale is needed. */
function drawAxes(chart: Excel.Chart, plan: ChartPlan): void {
  chart.series.getItemAt(0).gapWidth = BAR_GAP;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  // A bar chart begins at the bottom, a table at the top.
  if (plan.kind === 'stackedBar') chart.axes.categoryAxis.reversePlotOrder = true;
}

/**
 * Draws charts of ours over a sheet of ours. The sheet is complete without them: an Excel that refuses
 * them is no failure of the action.
 *
 * @returns False where this Excel refused.
 * @throws WorkbookFailure For every other failure.
 */
export async function drawCharts(sheetId: string, plans: readonly ChartPlan[]): Promise<boolean> {
  if (plans.length === 0) return true;
  return unlessRefused(() =>
    runExcel('drawCharts', async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const plan of plans) addChart(sheet, plan);
      await context.sync();
    }),
  );
}

/** Queues the deletion of the charts of ours; those the user drew on the sheet stay. One sync. */
export async function deleteCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  const { charts } = sheet;
  charts.load('items/name');
  await context.sync();
  for (const chart of charts.items) if (chart.name.startsWith(CHART_NAME_PREFIX)) chart.delete();
}
