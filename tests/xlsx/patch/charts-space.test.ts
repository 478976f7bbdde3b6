import fc from 'fast-check';

import { drawingNamespacesOf } from '../../../src/xlsx/package/drawing-namespaces';
import { chartSpaceXml } from '../../../src/xlsx/patch/charts-space';
import {
  labelPositions,
  PLAIN_FONT,
  PLAIN_LINE,
  type CellCache,
  type Chart,
  type ChartAxis,
  type ChartKind,
  type ChartSeries,
  type ChartTitle,
  type DataLabels,
} from '../../../src/xlsx/read/charts-model';
import { readChartSpace } from '../../../src/xlsx/read/charts-space';
import { parseXml, type XmlElement } from '../../../src/xlsx/xml/xml-tree';
import { ledgerPackage } from '../../support/xlsx-open';
import { anyChart } from './charts-arbitrary';

const NAMES = drawingNamespacesOf(ledgerPackage());
const write = (chart: Chart<CellCache>): string => chartSpaceXml(chart, NAMES);

test('what was written and read is written the same again', () => {
  fc.assert(
    fc.property(anyChart, (one) => {
      const text = write(one);
      const read = readChartSpace(text);
      expect(read && write(read)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

/** Children in the order of the schema (ECMA-376 21.2.2, dml-chart.xsd); Excel repairs any other. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace: 'roundedCorners chart spPr txPr',
  chart: 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  title: 'tx layout overlay spPr txPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  lineChart: 'grouping varyColors ser dLbls marker smooth axId',
  pieChart: 'varyColors ser dLbls firstSliceAng',
  doughnutChart: 'varyColors ser dLbls firstSliceAng holeSize',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls cat val smooth',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr',
  dLbls:
    'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  catAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  scaling: 'orientation max min',
  legend: 'legendPos overlay spPr txPr',
  numCache: 'formatCode ptCount pt',
  strCache: 'ptCount pt',
};

function misplaced(element: XmlElement): string[] {
  const names = element.children.map(({ local }) => local);
  const order = ORDER[element.local]?.split(' ');
  const ranks = names.map((name) => order?.indexOf(name) ?? 0);
  const wrong = ranks.some((rank, at) => rank < 0 || rank < (ranks[at - 1] ?? 0));
  const own = wrong ? [`${element.local}: ${names.join(' ')}`] : [];
  return [...own, ...element.children.flatMap(misplaced)];
}

test('every element stands where the schema wants it', () => {
  fc.assert(
    fc.property(anyChart, (one) => {
      expect(misplaced(parseXml(write(one)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const TITLE: ChartTitle = { visible: false, text: null, overlay: false, font: PLAIN_FONT };
const AXIS: ChartAxis = {
  visible: true,
  reversed: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines: null,
  title: TITLE,
  numberFormat: null,
  tickMark: 'none',
  labels: 'nextTo',
  crossing: 'autoZero',
  line: PLAIN_LINE,
  font: PLAIN_FONT,
};
const LABELS: DataLabels = {
  value: true,
  seriesName: false,
  categoryName: false,
  percentage: false,
  legendKey: false,
  position: null,
  numberFormat: null,
  separator: null,
  font: PLAIN_FONT,
};
const SERIES: ChartSeries<CellCache> = {
  name: { text: '项数' },
  categories: null,
  values: { formula: "'汇总'!$B$2:$B$4", values: [1, null, 3], numberFormat: '0' },
  fill: 'auto',
  line: PLAIN_LINE,
  points: { 1: { fill: '#C50F1F', border: { ...PLAIN_LINE, color: 'none' } } },
  labels: LABELS,
};
const plain = (kind: ChartKind, more: Partial<Chart<CellCache>> = {}): string =>
  write({
    kind,
    title: TITLE,
    legend: { visible: false, position: 'b', overlay: false, font: PLAIN_FONT },
    categoryAxis: AXIS,
    valueAxis: AXIS,
    series: [SERIES],
    gapWidth: 50,
    overlap: 100,
    holeSize: 60,
    firstSliceAngle: 0,
    plotVisibleOnly: true,
    font: PLAIN_FONT,
    fill: 'auto',
    border: PLAIN_LINE,
    ...more,
  });

test.each<[ChartKind, string]>([
  ['BarStacked', '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>'],
  ['ColumnClustered', '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>'],
  ['ColumnStacked100', '<c:barDir val="col"/><c:grouping val="percentStacked"/>'],
  ['ColumnStacked100', '<c:numFmt formatCode="0%" sourceLinked="1"/>'],
  ['Line', '<c:marker><c:symbol val="none"/></c:marker>'],
  ['LineMarkers', '<c:symbol val="circle"/>'],
  ['Doughnut', '<c:firstSliceAng val="0"/><c:holeSize val="60"/>'],
  ['Pie', '<c:pieChart><c:varyColors val="1"/>'],
])('%s is written as %s', (kind, xml) => {
  expect(plain(kind)).toContain(xml);
});

test('an empty cell is a gap, a coloured point keeps its colour', () => {
  const text = plain('ColumnClustered');
  expect(text).toContain(
    '<c:val><c:numRef><c:f>\'汇总\'!$B$2:$B$4</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val>',
  );
  expect(text).toContain(
    '<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="C50F1F"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:dPt>',
  );
});

test('what nobody coloured gets the colours of Excel’s own theme', () => {
  const two = { series: [SERIES, { ...SERIES, points: {} }] };
  const fills = (text: string) =>
    [...text.matchAll(/<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, color]) => color);
  expect(fills(plain('BarStacked', two))).toEqual(['4472C4', 'C50F1F', 'ED7D31']);
  expect(fills(plain('Pie'))).toEqual(['4472C4', 'C50F1F', 'A5A5A5']);
  expect(plain('Line')).toContain('<a:ln w="28575"><a:solidFill><a:srgbClr val="4472C4"/>');
});

// Excel calls a file damaged that puts labels where the kind of chart has no place for them.
test.each<[ChartKind, DataLabels['position'], boolean]>([
  ['BarClustered', 'outEnd', true],
  ['BarStacked', 'outEnd', false],
  ['BarStacked', 'ctr', true],
  ['Doughnut', 'ctr', false],
  ['Pie', 'outEnd', true],
  ['Line', 't', true],
  ['Line', 'outEnd', false],
])('%s with labels at %s: %s', (kind, position, written) => {
  const text = plain(kind, { series: [{ ...SERIES, labels: { ...LABELS, position } }] });
  expect(text.includes('<c:dLblPos')).toBe(written);
  expect(labelPositions(kind).includes(position ?? 'ctr')).toBe(written);
});

test('control characters are left out rather than breaking the part', () => {
  const text = plain('Pie', { title: { ...TITLE, visible: true, text: '甲\u0000\u001f乙' } });
  expect(text).toContain('<a:t>甲乙</a:t>');
});

test.each([
  ['another kind', '<c:areaChart/>'],
  [
    'two kinds in one',
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/></c:barChart><c:lineChart/>',
  ],
  ['none', ''],
])('%s is not read', (_name, plots) => {
  const text = `<c:chartSpace xmlns:c="${NAMES.chart}"><c:chart><c:plotArea>${plots}</c:plotArea></c:chart></c:chartSpace>`;
  expect(readChartSpace(text)).toBeNull();
});
