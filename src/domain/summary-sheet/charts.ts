import type { Area } from '../grid/sheet-grid';
import type { DisplayState, Palette } from '../palette/types';
import { barColourFor } from './bar-colour';
import { CHART_NAME_PREFIX, type ChartPlan } from './chart-plan';
import { firstRows, type CountTable } from './count-table';

/** More bars are too thin to be read; the table has them all. */
export const MOST_BARS = 15;

/** What a chart shows and where it is to stand. */
interface Drawing {
  readonly title: string;
  readonly table: CountTable;
  readonly place: Area;
  readonly palette: Palette;
}

/** 状态构成: a ring, each state in its colour, over the table of states. */
export function stateRing({ title, table, place, palette }: Drawing): ChartPlan {
  const colours = table.states.map((state) => barColourFor(palette[state]));
  return {
    name: `${CHART_NAME_PREFIX}：${title}`,
    kind: 'doughnut',
    title,
    categories: table.names,
    series: table.columns.map((column) => seriesOf(column, palette)),
    pointColours: colours,
    place,
  };
}

/** A bar for each of the first 15 groups of a table, parted by state. */
export function groupBars({ title, table, place, palette }: Drawing): ChartPlan {
  const shown = firstRows(table, MOST_BARS);
  return {
    name: `${CHART_NAME_PREFIX}：${title}`,
    kind: 'stackedBar',
    title,
    categories: shown.names,
    series: shown.columns.map((column) => seriesOf(column, palette)),
    place,
  };
}

function seriesOf(
  { title, state, values }: { title: string; state: DisplayState; values: Area },
  palette: Palette,
): ChartPlan['series'][number] {
  return { name: title, values, colour: barColourFor(palette[state]) };
}
