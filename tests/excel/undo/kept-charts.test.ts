import { keepCharts, plansOf, queueCharts } from '../../../src/excel/undo/kept-charts';
import type { EmbeddedHost } from '../../../src/host/node';
import { ownSheet } from '../faults/actions';
import { open } from './support';

/** What Excel is sure to keep in one property. */
const LONGEST = 255;

let host: EmbeddedHost;
beforeEach(async () => {
  host = await open(null);
});
afterEach(() => {
  host.dispose();
});

async function properties(): Promise<readonly (readonly [key: string, value: string])[]> {
  return Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Sheet1');
    customProperties.load('items/key,items/value');
    await context.sync();
    return customProperties.items.map(({ key, value }) => [key, value] as const);
  });
}

async function kept(): Promise<string | null> {
  return Excel.run(async (context) => {
    const charts = queueCharts(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return charts().kept;
  });
}

test('what is kept of charts stands in properties none of which is too long', async () => {
  const { charts } = ownSheet('汇总');
  await keepCharts('Sheet1', charts);
  const all = await properties();
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter(([key, value]) => key.length > LONGEST || value.length > LONGEST)).toEqual([]);
  const names = charts.map(({ name }) => name);
  expect(plansOf({ names, kept: await kept() })).toEqual({ plans: charts, complete: true });
});

test('what was kept before of more charts is left aside', async () => {
  const { charts } = ownSheet('汇总');
  await keepCharts('Sheet1', charts);
  await keepCharts('Sheet1', charts.slice(0, 1));
  expect(await kept()).toBe(JSON.stringify(charts.slice(0, 1)));
});

test('where a part of it is gone, nothing is made of the rest', async () => {
  const { charts } = ownSheet('汇总');
  await keepCharts('Sheet1', charts);
  const [, second] = await properties();
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Sheet1');
    customProperties.getItemOrNullObject(second?.[0] ?? '').delete();
    await context.sync();
  });
  expect(await kept()).toBeNull();
});
