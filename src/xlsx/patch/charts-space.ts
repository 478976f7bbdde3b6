import type { DrawingNamespaces } from '../package/drawing-namespaces';
import { hasAxes, plotOf, type CellCache, type Chart } from '../read/charts-model';
import { AXES, axesXml } from './charts-axes';
import { coloured } from './charts-colours';
import { fontXml, shapeXml, titleXml, val } from './charts-looks';
import { seriesXml } from './charts-series';

/** The whole chart part, with what the cells held so that every viewer can draw it (ECMA-376 21.2). */
export function chartSpaceXml(chart: Chart<CellCache>, names: DrawingNamespaces): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relationships}">`,
    val('roundedCorners', false),
    '<c:chart>',
    titleXml(chart.title),
    val('autoTitleDeleted', !chart.title.visible),
    `<c:plotArea><c:layout/>${plotXml(chart)}${hasAxes(chart.kind) ? axesXml(chart) : ''}</c:plotArea>`,
    legendXml(chart),
    val('plotVisOnly', chart.plotVisibleOnly),
    val('dispBlanksAs', 'gap'),
    '</c:chart>',
    shapeXml(chart.fill, chart.border),
    fontXml(chart.font),
    '</c:chartSpace>',
  ].join('');
}

function legendXml({ legend }: Chart<CellCache>): string {
  if (!legend.visible) return '';
  return `<c:legend>${val('legendPos', legend.position)}${val('overlay', legend.overlay)}${fontXml(legend.font)}</c:legend>`;
}

function plotXml(given: Chart<CellCache>): string {
  const chart = coloured(given);
  const { element, direction, grouping, markers } = plotOf(chart.kind);
  const series = chart.series.map((one, at) => seriesXml(chart, one, at)).join('');
  const slices = element === 'pieChart' || element === 'doughnutChart';
  return [
    `<c:${element}>`,
    direction === undefined ? '' : val('barDir', direction),
    grouping === undefined ? '' : val('grouping', grouping),
    val('varyColors', slices),
    series,
    element === 'barChart' ? val('gapWidth', chart.gapWidth) + val('overlap', chart.overlap) : '',
    markers === undefined ? '' : val('marker', true),
    slices ? val('firstSliceAng', chart.firstSliceAngle) : '',
    element === 'doughnutChart' ? val('holeSize', chart.holeSize) : '',
    hasAxes(chart.kind) ? val('axId', AXES.category) + val('axId', AXES.value) : '',
    `</c:${element}>`,
  ].join('');
}
