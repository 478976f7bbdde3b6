import type { ExcelHost } from '../../../src/host/excel-host';
import { FOREIGN, openCharts, withChart } from './charts-support';
import { errorOf } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openCharts();
});
afterEach(() => {
  host.dispose();
});

test.each<[name: string, code: string, change: (chart: Excel.Chart) => void]>([
  ['no name', 'InvalidArgument', (chart) => (chart.name = '')],
  [
    'no colour',
    'InvalidArgument',
    (chart) => {
      chart.format.fill.setSolidColor('绿');
    },
  ],
  ['no width', 'InvalidArgument', (chart) => (chart.width = 0)],
  ['off the sheet', 'InvalidArgument', (chart) => (chart.left = -1)],
  [
    'end before start',
    'InvalidArgument',
    (chart) => {
      chart.setPosition('C3', 'A1');
    },
  ],
  [
    'no such series',
    'InvalidArgument',
    (chart) => {
      chart.series.getItemAt(3).load('name');
    },
  ],
  [
    'no such point',
    'InvalidArgument',
    (chart) => {
      chart.series.getItemAt(0).points.getItemAt(2).load('value');
    },
  ],
  ['too wide a gap', 'InvalidArgument', (chart) => (chart.series.getItemAt(0).gapWidth = 501)],
  [
    'labels outside a stack',
    'InvalidArgument',
    (chart) => (chart.dataLabels.position = 'OutsideEnd'),
  ],
  [
    'a hole in bars',
    'InvalidOperation',
    (chart) => (chart.series.getItemAt(0).doughnutHoleSize = 50),
  ],
  ['a name by formula', 'NotImplemented', (chart) => (chart.series.getItemAt(0).name = '=A1')],
  [
    'another kind of line',
    'NotImplemented',
    (chart) => (chart.format.border.lineStyle = 'DashDot'),
  ],
  ['a kind of Excel’s', 'NotImplemented', (chart) => (chart.chartType = 'Radar')],
  [
    'legend entries',
    'NotImplemented',
    (chart) => {
      chart.legend.legendEntries.load('items/visible');
    },
  ],
  ['the plot area', 'NotImplemented', (chart) => (chart.plotArea.height = 10)],
  [
    'a picture',
    'NotImplemented',
    (chart) => {
      chart.getImage();
    },
  ],
  [
    'trend lines',
    'NotImplemented',
    (chart) => {
      chart.series.getItemAt(0).trendlines.getCount();
    },
  ],
  [
    'an unknown end of an axis',
    'NotImplemented',
    (chart) => {
      chart.axes.valueAxis.load('maximum');
    },
  ],
  [
    'a second pair of axes',
    'NotImplemented',
    (chart) => {
      chart.axes.getItem('Value', 'Secondary').load('visible');
    },
  ],
])('%s: %s', async (_name, code, change) => {
  expect(await errorOf(() => withChart(change, 'BarStacked'))).toMatchObject({ code });
});

test('a pie’s axes are refused', async () => {
  const error = await errorOf(() =>
    withChart((chart) => (chart.axes.valueAxis.visible = false), 'Pie'),
  );
  expect(error).toMatchObject({ code: 'InvalidOperation' });
});

test.each(['XYScatter', 'Area', '3DPie', 'Waterfall'])(
  'a chart of type %s is named',
  async (type) => {
    const error = await errorOf(() => withChart(() => undefined, type));
    expect(error).toMatchObject({ code: 'NotImplemented' });
    expect(error.message).toContain(type);
    expect(host.extras.charts['sheet-1']).toBeUndefined();
  },
);

test('an empty column has nothing to show', async () => {
  const error = await errorOf(() => withChart(() => undefined, 'Line', 'H:H'));
  expect(error).toMatchObject({ code: 'InvalidArgument' });
});

test('a protected sheet takes no chart', async () => {
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('保护');
      sheet.charts.add('Pie', sheet.getRange('A1:B1'));
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'AccessDenied' });
});

describe('a chart that this host could not write again', () => {
  const onForeign = (act: (chart: Excel.Chart) => void) =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('有图').charts.getItemAt(0);
      act(chart);
      await context.sync();
      return chart;
    });

  test('is listed with its place', async () => {
    const chart = await onForeign((one) => one.load('name,left,top,width,height'));
    expect(chart.toJSON()).toMatchObject({ name: '原有的图', left: 10, top: 20, width: 300 });
  });

  test.each<[string, (chart: Excel.Chart) => void]>([
    ['its kind', (chart) => chart.load('chartType')],
    ['its title', (chart) => chart.title.load('text')],
    ['another name', (chart) => (chart.name = '新名')],
    ['another place', (chart) => (chart.left = 0)],
    [
      'a colour',
      (chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('red');
      },
    ],
  ])('%s: not implemented, and nothing changes', async (_name, act) => {
    const error = await errorOf(() => onForeign(act));
    expect(error).toMatchObject({ code: 'NotImplemented' });
    expect(error.message).toContain('原有的图');
    expect(host.extras.charts['sheet-2']).toEqual([FOREIGN]);
    expect(host.isDirty).toBe(false);
  });

  test('is deleted', async () => {
    await onForeign((chart) => {
      chart.delete();
    });
    expect(host.extras.charts['sheet-2']).toEqual([]);
    expect(host.isDirty).toBe(true);
  });
});
