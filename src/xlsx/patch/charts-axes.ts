import { plotOf, type Chart, type ChartAxis } from '../read/charts-model';
import { escapeAttribute } from '../xml/xml-text';
import { fontXml, shapeXml, titleXml, val } from './charts-looks';

/** Numbers that tie a chart's axes together; unique within the chart is enough. */
export const AXES = { category: 111111111, value: 222222222 };

/** Both axes; each names the other. */
export function axesXml<R>(chart: Chart<R>): string {
  const { direction, grouping } = plotOf(chart.kind);
  const across = direction === 'bar';
  const numbers = grouping === 'percentStacked' ? '0%' : 'General';
  const { categoryAxis, valueAxis } = chart;
  return [
    '<c:catAx>',
    head(categoryAxis, AXES.category, across ? 'l' : 'b', AXES.value, 'General'),
    // In the file an axis says where it meets the other one.
    val('crosses', valueAxis.crossing),
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    '<c:valAx>',
    head(valueAxis, AXES.value, across ? 'b' : 'l', AXES.category, numbers),
    val('crosses', categoryAxis.crossing),
    '<c:crossBetween val="between"/>',
    valueAxis.majorUnit === null ? '' : val('majorUnit', valueAxis.majorUnit),
    '</c:valAx>',
  ].join('');
}

/** `format` is that of the numbers on the axis where nobody chose one. */
function head(axis: ChartAxis, id: number, side: string, other: number, format: string): string {
  const { gridlines, numberFormat } = axis;
  return [
    val('axId', id),
    '<c:scaling>',
    val('orientation', axis.reversed ? 'maxMin' : 'minMax'),
    axis.maximum === null ? '' : val('max', axis.maximum),
    axis.minimum === null ? '' : val('min', axis.minimum),
    '</c:scaling>',
    val('delete', !axis.visible),
    val('axPos', side),
    gridlines === null ? '' : `<c:majorGridlines>${shapeXml('auto', gridlines)}</c:majorGridlines>`,
    titleXml(axis.title),
    `<c:numFmt formatCode="${escapeAttribute(numberFormat ?? format)}" sourceLinked="${Number(numberFormat === null)}"/>`,
    val('majorTickMark', axis.tickMark),
    val('minorTickMark', 'none'),
    val('tickLblPos', axis.labels),
    shapeXml('auto', axis.line),
    fontXml(axis.font),
    val('crossAx', other),
  ].join('');
}
