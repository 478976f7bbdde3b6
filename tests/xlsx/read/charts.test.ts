import { chartSplices, isRewritable } from '../../../src/xlsx/patch/charts';
import { readCharts } from '../../../src/xlsx/read/charts';
import { readChartKind, readChartSpace } from '../../../src/xlsx/read/charts-space';
import { DRAWING } from '../../support/xlsx-drawing';
import { ledgerPackage, sheetOf } from '../../support/xlsx-open';
import type { Parts } from '../../support/xlsx-parts';

const DRAWING1 = 'xl/drawings/drawing1.xml';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function charts(replaced: Parts = {}) {
  const pkg = ledgerPackage({ ...DRAWING, ...replaced });
  return readCharts(pkg, sheetOf(pkg));
}

const drawing = (edit: (text: string) => string): Parts => ({
  [DRAWING1]: edit(DRAWING[DRAWING1] ?? ''),
});

test('charts come in the order of the drawing with what can be read of them', () => {
  expect(
    charts().map(({ name, kind, part, place }) => ({ name, kind, part, place })),
  ).toMatchObject([
    {
      name: '趋势图',
      // An area chart.
      kind: null,
      part: 'xl/charts/chart1.xml',
      place: {
        from: { row: 8, column: 0, down: 0, across: 0.75 },
        to: { row: 20, column: 6, down: 0, across: 0.75 },
      },
    },
    { name: '对比图', kind: 'Line', part: 'xl/charts/chart2.xml' },
  ]);
});

test('another program’s chart is not one we could write again', () => {
  const pkg = ledgerPackage(DRAWING);
  const found = readCharts(pkg, sheetOf(pkg));
  expect(found.map((chart) => isRewritable(pkg, chart))).toEqual([false, false]);
});

test.each<[why: string, parts: Parts, names: string[]]>([
  ['a sheet without a drawing', { 'xl/worksheets/sheet1.xml': '<worksheet/>' }, []],
  [
    'a chart whose part is missing',
    { 'xl/drawings/_rels/drawing1.xml.rels': '<Relationships/>' },
    [],
  ],
  [
    'a chart for newer Excel only',
    drawing((text) =>
      text
        .replace('<twoCellAnchor', '<mc:AlternateContent xmlns:mc="urn:mc"><twoCellAnchor')
        .replace('</twoCellAnchor>', '</twoCellAnchor></mc:AlternateContent>'),
    ),
    ['对比图'],
  ],
  ['a chart without a corner', drawing((text) => text.replace(/<to>.*?<\/to>/, '')), ['对比图']],
])('%s', (_why, parts, names) => {
  expect(charts(parts).map(({ name }) => name)).toEqual(names);
});

test.each<[string, (text: string) => string, object]>([
  [
    'from one cell on',
    (text) =>
      text.replace(
        /<twoCellAnchor[^>]*>(<from>.*?<\/from>)<to>.*?<\/to>(.*?)<\/twoCellAnchor>/,
        '<oneCellAnchor>$1<ext cx="1270000" cy="635000"/>$2</oneCellAnchor>',
      ),
    { from: { row: 8, column: 0, down: 0, across: 0.75 }, width: 100, height: 50 },
  ],
  [
    'away from all cells',
    (text) =>
      text.replace(
        /<twoCellAnchor[^>]*><from>.*?<\/from><to>.*?<\/to>(.*?)<\/twoCellAnchor>/,
        '<absoluteAnchor><pos x="12700" y="25400"/><ext cx="1270000" cy="635000"/>$1</absoluteAnchor>',
      ),
    { left: 1, top: 2, width: 100, height: 50 },
  ],
])('a chart anchored %s', (_name, edit, place) => {
  expect(charts(drawing(edit))[0]).toMatchObject({ name: '趋势图', place });
});

const space = (plot: string): string =>
  `<c:chartSpace xmlns:c="${C}"><c:chart><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;

test.each<[string, string | null]>([
  ['<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/></c:barChart>', 'BarStacked'],
  [
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/></c:barChart>',
    'ColumnClustered',
  ],
  ['<c:lineChart><c:grouping val="standard"/></c:lineChart>', 'LineMarkers'],
  ['<c:lineChart><c:grouping val="stacked"/></c:lineChart>', null],
  ['<c:pieChart/>', 'Pie'],
  ['<c:pie3DChart/>', null],
  ['<c:doughnutChart/>', 'Doughnut'],
  ['<c:pieChart/><c:barChart/>', null],
])('%s is a %s', (plot, kind) => {
  expect(readChartKind(space(plot))).toBe(kind);
});

test('a count that no sheet could hold is not believed', () => {
  const cache =
    '<c:numCache><c:ptCount val="4000000000"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>';
  const chart = readChartSpace(
    space(
      `<c:pieChart><c:ser><c:val><c:numRef><c:f>A!$A$1</c:f>${cache}</c:numRef></c:val></c:ser></c:pieChart>`,
    ),
  );
  expect(chart?.series[0]?.values?.values).toHaveLength(1_048_576);
});

test('nothing wanted and nothing kept empties the drawing of charts alone', () => {
  const pkg = ledgerPackage(DRAWING);
  const sheet = sheetOf(pkg);
  const splices = chartSplices(pkg, sheet, { kept: new Set(), written: [] });
  expect(splices).toEqual([]);
  expect(readCharts(pkg, sheet)).toEqual([]);
  expect(pkg.text(DRAWING1)).toContain('图片 7');
  expect(pkg.text(DRAWING1)).not.toContain('graphicFrame');
});
