import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/xml-tree';
import { numberOf, readFont, readShape, readTitle, switchOf, valueOf } from './charts-looks';
import type { CellCache, Chart, ChartAxis, ChartKind, ChartLegend } from './charts-model';
import { PLOTS, plotOf } from './charts-model';
import { readSeries } from './charts-series';

/** What a file that says nothing means (ECMA-376 21.2.2); our own files say everything. */
const GAP_WIDTH = 150;
const HOLE_SIZE = 10;

/** The kind of a chart part, or null where it is none of ours or several in one. */
export function readChartKind(text: string): ChartKind | null {
  return kindOf(plotsOf(parseXml(text)));
}

/**
 * Reads a chart part as far as we write one ourselves. Null where it is of another kind; whether it says
 * more than is read here, only writing it again can tell.
 */
export function readChartSpace(text: string): Chart<CellCache> | null {
  const space = parseXml(text);
  const plots = plotsOf(space);
  const kind = kindOf(plots);
  const [plot] = plots;
  if (kind === null || !plot) return null;
  const chart = childOf(space, 'chart');
  const area = childOf(chart, 'plotArea');
  const { fill, line } = readShape(space);
  const category = childOf(area, 'catAx');
  const value = childOf(area, 'valAx');
  return {
    kind,
    title: readTitle(chart),
    legend: readLegend(childOf(chart, 'legend')),
    categoryAxis: readAxis(category, value),
    valueAxis: readAxis(value, category),
    series: childrenOf(plot, 'ser').map(readSeries),
    gapWidth: numberOf(plot, 'gapWidth') ?? GAP_WIDTH,
    overlap: numberOf(plot, 'overlap') ?? 0,
    holeSize: numberOf(plot, 'holeSize') ?? HOLE_SIZE,
    firstSliceAngle: numberOf(plot, 'firstSliceAng') ?? 0,
    plotVisibleOnly: switchOf(chart, 'plotVisOnly', false),
    font: readFont(space),
    fill,
    border: line,
  };
}

/** The groups of series in the plot area; a chart with bars and a line has two. */
function plotsOf(space: XmlElement): XmlElement[] {
  const area = childOf(childOf(space, 'chart'), 'plotArea');
  return (area?.children ?? []).filter(({ local }) => local.endsWith('Chart'));
}

function kindOf([plot, ...more]: readonly XmlElement[]): ChartKind | null {
  if (!plot || more.length > 0) return null;
  const unmarked = childrenOf(plot, 'ser').some(
    (series) => valueOf(childOf(series, 'marker'), 'symbol') === 'none',
  );
  const kinds = Object.keys(PLOTS) as ChartKind[];
  return (
    kinds.find((kind) => {
      const { element, direction, grouping, markers } = plotOf(kind);
      return (
        element === plot.local &&
        direction === valueOf(plot, 'barDir') &&
        grouping === valueOf(plot, 'grouping') &&
        (markers === undefined || markers !== unmarked)
      );
    }) ?? null
  );
}

function readLegend(legend: XmlElement | undefined): ChartLegend {
  const position = valueOf(legend, 'legendPos');
  return {
    visible: legend !== undefined,
    position: oneOf(position, ['t', 'b', 'l', 'r', 'tr'], 'r'),
    overlay: switchOf(legend, 'overlay', false),
    font: readFont(legend),
  };
}

function readAxis(axis: XmlElement | undefined, other: XmlElement | undefined): ChartAxis {
  const scaling = childOf(axis, 'scaling');
  const gridlines = childOf(axis, 'majorGridlines');
  const format = childOf(axis, 'numFmt')?.attributes;
  return {
    visible: !switchOf(axis, 'delete', false),
    reversed: valueOf(scaling, 'orientation') === 'maxMin',
    minimum: numberOf(scaling, 'min'),
    maximum: numberOf(scaling, 'max'),
    majorUnit: numberOf(axis, 'majorUnit'),
    gridlines: gridlines ? readShape(gridlines).line : null,
    title: readTitle(axis),
    numberFormat: format?.['sourceLinked'] === '0' ? (format['formatCode'] ?? null) : null,
    tickMark: oneOf(valueOf(axis, 'majorTickMark'), ['none', 'out', 'in', 'cross'], 'cross'),
    labels: oneOf(valueOf(axis, 'tickLblPos'), ['nextTo', 'low', 'high', 'none'], 'nextTo'),
    crossing: oneOf(valueOf(other, 'crosses'), ['autoZero', 'max', 'min'], 'autoZero'),
    line: readShape(axis).line,
    font: readFont(axis),
  };
}

function oneOf<T extends string>(text: string | undefined, words: readonly T[], missing: T): T {
  return words.find((word) => word === text) ?? missing;
}
