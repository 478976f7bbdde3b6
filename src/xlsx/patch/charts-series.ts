import {
  labelPositions,
  plotOf,
  type CellCache,
  type Chart,
  type ChartKind,
  type ChartSeries,
  type DataLabels,
  PLAIN_LINE,
} from '../read/charts-model';
import { escapeAttribute } from '../xml/xml-text';
import { chartText, fontXml, shapeXml, val } from './charts-looks';

/** One series: its name, look, labels and cells, in the order the schema wants for its kind. */
export function seriesXml(
  chart: Chart<CellCache>,
  series: ChartSeries<CellCache>,
  at: number,
): string {
  const { element, markers } = plotOf(chart.kind);
  const bars = element === 'barChart';
  return [
    '<c:ser>',
    val('idx', at),
    val('order', at),
    nameXml(series.name),
    shapeXml(series.fill, series.line),
    bars ? val('invertIfNegative', false) : '',
    markerXml(markers, series),
    ...Object.entries(series.points).map(
      ([place, { fill, border }]) =>
        `<c:dPt>${val('idx', place)}${bars ? val('invertIfNegative', false) : ''}${val('bubble3D', false)}${shapeXml(fill, border)}</c:dPt>`,
    ),
    series.labels === null ? '' : labelsXml(series.labels, chart.kind),
    series.categories === null ? '' : `<c:cat>${cellsXml(series.categories)}</c:cat>`,
    series.values === null ? '' : `<c:val>${numbersXml(series.values)}</c:val>`,
    element === 'lineChart' ? val('smooth', false) : '',
    '</c:ser>',
  ].join('');
}

/** A line's marks have its colour, or the series' fill where it has one. */
function markerXml(markers: boolean | undefined, { fill, line }: ChartSeries<CellCache>): string {
  if (markers === undefined) return '';
  if (!markers) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = shapeXml(fill === 'auto' ? line.color : fill, PLAIN_LINE);
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/>${look}</c:marker>`;
}

function nameXml(name: ChartSeries<CellCache>['name']): string {
  if (name === null) return '';
  const inside = 'text' in name ? `<c:v>${chartText(name.text)}</c:v>` : textsXml(name.cells);
  return `<c:tx>${inside}</c:tx>`;
}

function labelsXml(labels: DataLabels, kind: ChartKind): string {
  const { position, numberFormat, separator } = labels;
  const allowed = position !== null && labelPositions(kind).includes(position);
  return [
    '<c:dLbls>',
    numberFormat === null
      ? ''
      : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`,
    shapeXml('none', { ...PLAIN_LINE, color: 'none' }),
    fontXml(labels.font),
    allowed ? val('dLblPos', position) : '',
    val('showLegendKey', labels.legendKey),
    val('showVal', labels.value),
    val('showCatName', labels.categoryName),
    val('showSerName', labels.seriesName),
    val('showPercent', labels.percentage),
    val('showBubbleSize', false),
    separator === null ? '' : `<c:separator>${chartText(separator)}</c:separator>`,
    '</c:dLbls>',
  ].join('');
}

function cellsXml(cells: CellCache): string {
  return cells.numberFormat === null ? textsXml(cells) : numbersXml(cells);
}

function numbersXml(cells: CellCache): string {
  const format = `<c:formatCode>${chartText(cells.numberFormat ?? 'General')}</c:formatCode>`;
  return `<c:numRef><c:f>${chartText(cells.formula)}</c:f><c:numCache>${format}${pointsXml(cells)}</c:numCache></c:numRef>`;
}

function textsXml(cells: CellCache): string {
  return `<c:strRef><c:f>${chartText(cells.formula)}</c:f><c:strCache>${pointsXml(cells)}</c:strCache></c:strRef>`;
}

function pointsXml({ values }: CellCache): string {
  const points = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${chartText(String(value))}</c:v></c:pt>`,
  );
  return val('ptCount', values.length) + points.join('');
}
