import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { newChartId, type HostChart } from '../univer/host-charts';
import { chartObject, kindFrom, seriesByFrom } from './chart';
import { newChart } from './chart-defaults';
import { boxOf, cellCorner, placeOf } from './chart-geometry';
import { seriesFrom } from './chart-source';
import { chartsOf, ChartTarget, keepCharts } from './chart-target';
import { rangeOf } from './range-lookup';
import type { RangeTarget, SheetTarget } from './targets';
import { requireUnprotected } from './targets';

/** Of a new chart, in points, as Excel makes it. */
const NEW_SIZE = { width: 360, height: 216 };

/** Excel.ChartCollection of a sheet, in the order they were drawn. Not here: events. */
export const chartsObject = defineType<SheetTarget>({
  name: 'ChartCollection',
  scalars: { Count: { get: countOf } },
  items: (target) => chartsOf(target).map((chart) => objectOf(target, chart)),
  // The indexer knows charts by id; by name they are found with the method.
  item: (target, args) => objectOf(target, findBy(target, 'id', args.text(0)) ?? notThere()),
  finders: {
    Add: (target, args) => {
      requireUnprotected(target);
      const kind = kindFrom(args.text(0));
      const range = rangeOf(args.object(1));
      const series = seriesFrom(range, seriesByFrom(args, 2));
      const chart: HostChart = {
        id: newChartId(),
        name: freeName(target),
        place: besides(target, range),
        part: null,
        kind,
        chart: newChart(kind, series),
      };
      keepCharts(target, [...chartsOf(target), chart]);
      return objectOf(target, chart);
    },
    GetItem: (target, args) => objectOf(target, findBy(target, 'name', args.text(0)) ?? notThere()),
    GetItemAt: (target, args) => {
      const chart = chartsOf(target)[args.integer(0)];
      if (chart === undefined) throw new HostError('InvalidArgument');
      return objectOf(target, chart);
    },
    GetItemOrNullObject: (target, args) => {
      const chart = findBy(target, 'name', args.text(0));
      return chart === null ? null : objectOf(target, chart);
    },
  },
  methods: { GetCount: countOf },
});

function countOf(target: SheetTarget): number {
  return chartsOf(target).length;
}

function findBy(target: SheetTarget, key: 'id' | 'name', text: string): HostChart | null {
  return chartsOf(target).find((chart) => chart[key] === text) ?? null;
}

function objectOf({ book, sheet }: SheetTarget, { id }: HostChart): HostObject {
  return chartObject(new ChartTarget(book, sheet, id));
}

function notThere(): never {
  throw new HostError('ItemNotFound');
}

function freeName(target: SheetTarget): string {
  const taken = new Set(chartsOf(target).map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`图表 ${number}`)) number += 1;
  return `图表 ${number}`;
}

/** Excel puts a new chart in the middle of the window; here it lies to the right of what it shows. */
function besides({ sheet }: SheetTarget, range: RangeTarget): HostChart['place'] {
  const from = cellCorner(range.area.top, range.area.right + 1);
  return placeOf(sheet, boxOf(sheet, { from, ...NEW_SIZE }));
}
