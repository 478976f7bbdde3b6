import type { ExcelHost } from '../../../src/host/excel-host';
import { cells, onlyChart, openCharts, withChart, type SeriesBy } from './charts-support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openCharts();
});
afterEach(() => {
  host.dispose();
});

test.each([
  ['BarStacked', 'barChart'],
  ['BarClustered', 'barChart'],
  ['ColumnClustered', 'barChart'],
  ['ColumnStacked', 'barChart'],
  ['Doughnut', 'doughnutChart'],
  ['Pie', 'pieChart'],
  ['Line', 'lineChart'],
])('a chart of type %s is made and read', async (type) => {
  const chart = await withChart(
    (made) => made.load('chartType,name,series/items/name,title/text,legend/visible'),
    type,
  );
  expect(chart.toJSON()).toEqual({
    chartType: type,
    id: onlyChart(host).id,
    name: '图表 1',
    series: [{ name: '已完成' }, { name: '正在推进' }, { name: '逾期' }],
    title: { text: '图表标题' },
    legend: { visible: true },
  });
  expect(host.isDirty).toBe(true);
});

// What a range is taken for: [name, categories, values] of the first series, and how many there are.
test.each<[why: string, address: string, by: SeriesBy, count: number, first: unknown[]]>([
  [
    'texts on both edges',
    'A1:D3',
    'Columns',
    3,
    [
      [0, 1, 0, 1],
      [1, 0, 2, 0],
      [1, 1, 2, 1],
    ],
  ],
  [
    'the longer side along the axis',
    'A1:D3',
    'Auto',
    2,
    [
      [1, 0, 1, 0],
      [0, 1, 0, 3],
      [1, 1, 1, 3],
    ],
  ],
  [
    'as told',
    'A1:D3',
    'Rows',
    2,
    [
      [1, 0, 1, 0],
      [0, 1, 0, 3],
      [1, 1, 1, 3],
    ],
  ],
  [
    'higher than wide',
    'A1:B3',
    'Auto',
    1,
    [
      [0, 1, 0, 1],
      [1, 0, 2, 0],
      [1, 1, 2, 1],
    ],
  ],
  [
    'years under an empty corner',
    'A5:C7',
    'Columns',
    2,
    [
      [4, 1, 4, 1],
      [5, 0, 6, 0],
      [5, 1, 6, 1],
    ],
  ],
  ['days name categories', 'A8:B9', 'Columns', 1, [null, [7, 0, 8, 0], [7, 1, 8, 1]]],
  ['plain numbers are all values', 'A10:B11', 'Columns', 2, [null, null, [9, 0, 10, 0]]],
  ['one column with its name', 'B1:B3', 'Columns', 1, [[0, 1, 0, 1], null, [1, 1, 2, 1]]],
  ['one cell', 'B2', 'Auto', 1, [null, null, [1, 1, 1, 1]]],
  [
    'whole columns end with their content',
    'A:B',
    'Columns',
    1,
    [
      [0, 1, 0, 1],
      [1, 0, 10, 0],
      [1, 1, 10, 1],
    ],
  ],
])('%s: %s by %s', async (_why, address, by, count, [name, categories, values]) => {
  await withChart(() => undefined, 'Line', address, by);
  const { series } = onlyChart(host).chart;
  const area = (place: unknown) => (place === null ? null : cells(...(place as [0, 0, 0, 0])));
  expect(series).toHaveLength(count);
  expect(series[0]).toMatchObject({
    name: name === null ? null : { cells: area(name) },
    categories: area(categories),
    values: area(values),
  });
});

test('series are added, pointed at cells, renamed and deleted', async () => {
  const names = await withChart((made, context) => {
    const sheet = context.workbook.worksheets.getItem('汇总');
    const added = made.series.add('合计');
    added.setValues(sheet.getRange('B2:B3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    made.series.getItemAt(0).delete();
    made.series.load('items/name');
    return made.series;
  });
  expect(names.items.map(({ name }) => name)).toEqual(['正在推进', '逾期', '合计']);
  expect(onlyChart(host).chart.series[2]).toMatchObject({
    name: { text: '合计' },
    categories: cells(1, 0, 2, 0),
    values: cells(1, 1, 2, 1),
  });
});

test('another range and another kind', async () => {
  await withChart((made, context) => {
    const sheet = context.workbook.worksheets.getItem('汇总');
    made.setData(sheet.getRange('A1:B3'), 'Columns');
    made.chartType = 'Pie';
  });
  expect(onlyChart(host)).toMatchObject({ kind: 'Pie', chart: { kind: 'Pie' } });
  expect(onlyChart(host).chart.series).toHaveLength(1);
});

test('charts are listed, found, counted and deleted', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('汇总');
    const range = sheet.getRange('A1:B3');
    for (const name of ['甲', '乙', '丙']) sheet.charts.add('Line', range).name = name;
    sheet.charts.load('items/name,count');
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
    expect(sheet.charts.count).toBe(3);
    // A chart of a loaded list is found again by its id.
    sheet.charts.items[1]?.delete();
    const count = sheet.charts.getCount();
    const second = sheet.charts.getItemAt(1).load('name');
    const found = sheet.charts.getItem('甲').load('name');
    const gone = sheet.charts.getItemOrNullObject('乙');
    const owner = found.worksheet.load('name');
    await context.sync();
    expect([count.value, second.name, found.name, owner.name]).toEqual([2, '丙', '甲', '汇总']);
    expect(gone.isNullObject).toBe(true);
  });
});

test('a new chart gets a name nobody has', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('汇总');
    sheet.charts.add('Line', sheet.getRange('A1:B3')).name = '图表 2';
    const next = sheet.charts.add('Line', sheet.getRange('A1:B3')).load('name');
    await context.sync();
    expect(next.name).toBe('图表 3');
  });
});
