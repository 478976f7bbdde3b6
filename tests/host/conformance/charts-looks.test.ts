import type { ExcelHost } from '../../../src/host/excel-host';
import { PLAIN_FONT, PLAIN_LINE } from '../../../src/xlsx/read/charts-model';
import { onlyChart, openCharts, withChart } from './charts-support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openCharts();
});
afterEach(() => {
  host.dispose();
});

test('everything the board needs is set and read back', async () => {
  const { chart, line } = await withChart((made) => {
    made.name = '整改台账 分单位';
    made.title.text = '分单位完成情况';
    made.title.format.font.size = 12;
    made.title.format.font.bold = true;
    made.title.format.font.color = '#1f1f1f';
    made.title.format.font.name = '微软雅黑';
    made.legend.position = 'Top';
    made.format.border.lineStyle = 'None';
    made.format.fill.clear();
    made.axes.categoryAxis.reversePlotOrder = true;
    made.axes.categoryAxis.format.font.size = 10;
    made.axes.categoryAxis.title.text = '单位';
    made.axes.valueAxis.visible = false;
    made.axes.valueAxis.majorGridlines.visible = false;
    made.axes.valueAxis.minimum = 0;
    made.axes.valueAxis.maximum = 20;
    made.axes.valueAxis.majorUnit = 5;
    made.axes.getItem('Value').numberFormat = '0';
    const first = made.series.getItemAt(0);
    first.name = '完成';
    first.gapWidth = 40;
    first.overlap = 100;
    first.format.fill.setSolidColor('#107c41');
    first.format.line.color = 'white';
    first.format.line.weight = 1;
    first.points.getItemAt(1).format.fill.setSolidColor('#C50F1F');
    first.hasDataLabels = true;
    made.dataLabels.showSeriesName = true;
    made.dataLabels.format.font.color = 'white';
    made.load(
      'name,title/text,title/visible,title/format/font/size,title/format/font/bold,title/format/font/color,title/format/font/name,legend/position,format/border/lineStyle,axes/categoryAxis/reversePlotOrder,axes/categoryAxis/format/font/size,axes/categoryAxis/title/text,axes/categoryAxis/title/visible,axes/valueAxis/visible,axes/valueAxis/majorGridlines/visible,axes/valueAxis/minimum,axes/valueAxis/maximum,axes/valueAxis/majorUnit,axes/valueAxis/numberFormat,dataLabels/showValue,dataLabels/showSeriesName',
    );
    made.series.load('items/name,items/gapWidth,items/overlap,items/hasDataLabels');
    return { chart: made, line: first.format.line.load('color,weight') };
  }, 'BarStacked');
  expect(chart.toJSON()).toMatchObject({
    name: '整改台账 分单位',
    title: {
      text: '分单位完成情况',
      visible: true,
      format: { font: { size: 12, bold: true, color: '#1F1F1F', name: '微软雅黑' } },
    },
    legend: { position: 'Top' },
    format: { border: { lineStyle: 'None' } },
    axes: {
      categoryAxis: {
        reversePlotOrder: true,
        format: { font: { size: 10 } },
        title: { text: '单位', visible: true },
      },
      valueAxis: {
        visible: false,
        majorGridlines: { visible: false },
        minimum: 0,
        maximum: 20,
        majorUnit: 5,
        numberFormat: '0',
      },
    },
    dataLabels: { showValue: true, showSeriesName: true },
  });
  expect(chart.series.items[0]?.toJSON()).toMatchObject({
    name: '完成',
    gapWidth: 40,
    overlap: 100,
    hasDataLabels: true,
  });
  expect(line.toJSON()).toMatchObject({ color: '#FFFFFF', weight: 1 });
  const white = { ...PLAIN_FONT, color: '#FFFFFF' };
  const [first, second] = onlyChart(host).chart.series;
  expect(first).toMatchObject({
    fill: '#107C41',
    points: { 1: { fill: '#C50F1F', border: { color: '#FFFFFF', weight: 1 } } },
    labels: { value: true, seriesName: true, font: white },
  });
  // Set on all at once, what differed between them stays different.
  expect(second?.labels).toMatchObject({ value: false, seriesName: true, font: white });
  expect(onlyChart(host).chart.fill).toBe('none');
});

test('a doughnut has a hole, points with colours and no axes', async () => {
  const points = await withChart(
    (made) => {
      const ring = made.series.getItemAt(0);
      ring.doughnutHoleSize = 60;
      ring.firstSliceAngle = 90;
      ring.points.getItemAt(0).format.fill.setSolidColor('#107C41');
      ring.points.getItemAt(1).format.border.clear();
      ring.points.load('count,items/value');
      return ring.points;
    },
    'Doughnut',
    'A1:B3',
  );
  expect(points.items.map(({ value }) => value as number)).toEqual([5, 2]);
  expect(points.count).toBe(2);
  expect(onlyChart(host).chart).toMatchObject({
    holeSize: 60,
    firstSliceAngle: 90,
    legend: { visible: true },
    series: [
      {
        points: {
          0: { fill: '#107C41', border: PLAIN_LINE },
          1: { fill: 'auto', border: { ...PLAIN_LINE, color: 'none' } },
        },
      },
    ],
  });
});
