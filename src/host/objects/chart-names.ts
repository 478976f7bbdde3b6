import type { ChartSeries } from '../../xlsx/read/charts-model';
import type { ChartCells } from '../univer/host-charts';
import type { ChartTarget } from './chart-target';

/** What a chart shows for the name of its series at a place (the first is 0). */
export function seriesName(
  chart: ChartTarget,
  at: number,
  series: ChartSeries<ChartCells>,
): string {
  const { name } = series;
  if (name === null) return `系列${at + 1}`;
  return 'text' in name ? name.text : cellTexts(chart, name.cells).join(' ');
}

/** The text of a title that nobody wrote: Excel takes the name of the only series. */
export function chartTitleText(chart: ChartTarget, ofChart: boolean): string {
  const { series } = chart.get();
  const [only, ...more] = series;
  if (!ofChart) return '坐标轴标题';
  return only !== undefined && more.length === 0 ? seriesName(chart, 0, only) : '图表标题';
}

/** The cells as they are shown; none of a sheet that is gone. */
function cellTexts({ book }: ChartTarget, { sheetId, area }: ChartCells): string[] {
  const sheet = book.live.sheetById(sheetId);
  if (sheet === null) return [];
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      texts.push(sheet.cells.text(row, column));
    }
  }
  return texts;
}
