import { CHART_NAME_PREFIX, type ChartPlan } from '../domain/summary-sheet/chart-plan';
import { ON_BAR } from '../domain/summary-sheet/bar-colour';
import { areaName } from '../domain/grid/cells';
import { unlessRefused } from './page-setup';
import { rangeOf } from './ranges';
import { runExcel } from './run';
import {
  chartsBefore,
  chartText,
  loadUnfinished,
  markUnfinished,
  unfinishedOf,
} from './unfinished';

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

/** The sheet says until the chart has its name that one without it is ours. */
function addNamed(
  sheet: Excel.Worksheet,
  { kind, name }: ChartPlan,
  values: Excel.Range,
  usersCharts: number,
): Excel.Chart {
  const finish = markUnfinished(sheet, chartText(usersCharts));
  const chart = sheet.charts.add(TYPES[kind], values, 'Columns');
  chart.name = name;
  finish();
  return chart;
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan, usersCharts: number): void {
  const [first, ...more] = plan.series;
  if (first === undefined) return;
  const chart = addNamed(sheet, plan, rangeOf(sheet, first.values), usersCharts);
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
 * Draws charts of ours over a sheet of ours; those drawn before go. The sheet is complete without them: an
 * Excel that refuses them is no failure of the action. Two syncs.
 *
 * @returns False where this Excel did not draw all of them.
 * @throws WorkbookFailure `sheetMissing` where the sheet is gone, or `cancelled`.
 */
export async function drawCharts(sheetId: string, plans: readonly ChartPlan[]): Promise<boolean> {
  if (plans.length === 0) return true;
  return unlessRefused(() =>
    runExcel('drawCharts', async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const usersCharts = await deleteCharts(context, sheet);
      for (const plan of plans) addChart(sheet, plan, usersCharts);
      await context.sync();
    }),
  );
}

/**
 * Queues the question for the charts of a sheet; valid after the next sync.
 *
 * @returns Queues the deletion of those of ours, also of one that broke off before it had its name; those
 * the user drew stay, and their number comes back.
 */
export function queueCharts(sheet: Excel.Worksheet): () => number {
  const { charts } = sheet;
  charts.load('items/name');
  const mark = loadUnfinished(sheet);
  return () => {
    const ours = charts.items.filter(({ name }) => name.startsWith(CHART_NAME_PREFIX));
    const others = charts.items.filter((chart) => !ours.includes(chart));
    const before = chartsBefore(unfinishedOf(mark));
    // New charts come last, so that the one without its name is the first after the user's.
    const torsos = before === null ? [] : others.slice(before, before + 1);
    for (const chart of [...ours, ...torsos]) chart.delete();
    if (before !== null) mark.delete();
    return others.length - torsos.length;
  };
}

/** Queues the deletion of the charts of ours; those the user drew on the sheet stay. One sync. */
export async function deleteCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<number> {
  const remove = queueCharts(sheet);
  await context.sync();
  return remove();
}
