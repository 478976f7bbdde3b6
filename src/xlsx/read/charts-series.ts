import { childOf, childrenOf, numeric, type XmlElement } from '../xml/xml-tree';
import { numberOf, readFont, readShape, switchOf, valueOf } from './charts-looks';
import type { CellCache, ChartSeries, DataLabels, LabelPosition, PointLook } from './charts-model';

/** A list as long as a sheet; no chart has more, whatever its file says. */
const MOST_POINTS = 1_048_576;

/** One series of a chart part. */
export function readSeries(series: XmlElement): ChartSeries<CellCache> {
  const { fill, line } = readShape(series);
  const labels = childOf(series, 'dLbls');
  return {
    name: readName(childOf(series, 'tx')),
    categories: readCells(childOf(series, 'cat')),
    values: readCells(childOf(series, 'val')),
    fill,
    line,
    points: Object.fromEntries(childrenOf(series, 'dPt').map(readPoint)),
    labels: labels ? readLabels(labels) : null,
  };
}

function readName(name: XmlElement | undefined): ChartSeries<CellCache>['name'] {
  const cells = readCells(name);
  if (cells) return { cells };
  const text = childOf(name, 'v');
  return text ? { text: text.text } : null;
}

function readPoint(point: XmlElement): readonly [number, PointLook] {
  const { fill, line } = readShape(point);
  return [numberOf(point, 'idx') ?? 0, { fill, border: line }];
}

function readLabels(labels: XmlElement): DataLabels {
  return {
    value: switchOf(labels, 'showVal', false),
    seriesName: switchOf(labels, 'showSerName', false),
    categoryName: switchOf(labels, 'showCatName', false),
    percentage: switchOf(labels, 'showPercent', false),
    legendKey: switchOf(labels, 'showLegendKey', false),
    position: (valueOf(labels, 'dLblPos') as LabelPosition | undefined) ?? null,
    numberFormat: childOf(labels, 'numFmt')?.attributes['formatCode'] ?? null,
    separator: childOf(labels, 'separator')?.text ?? null,
    font: readFont(labels),
  };
}

/** The cells a name, the categories or the values come from; null where it is not cells of one list. */
function readCells(parent: XmlElement | undefined): CellCache | null {
  const numbers = childOf(parent, 'numRef');
  const reference = numbers ?? childOf(parent, 'strRef');
  const formula = childOf(reference, 'f')?.text;
  if (formula === undefined) return null;
  if (!numbers) {
    const values = cachedTexts(childOf(reference, 'strCache'));
    return { formula, values, numberFormat: null };
  }
  const cache = childOf(numbers, 'numCache');
  const values = cachedTexts(cache).map((text) => numeric(text ?? undefined) ?? null);
  return { formula, values, numberFormat: childOf(cache, 'formatCode')?.text ?? 'General' };
}

/** One per cell; null where the cell was empty. */
function cachedTexts(cache: XmlElement | undefined): (string | null)[] {
  const points = childrenOf(cache, 'pt');
  const texts = new Map(
    points.map((point) => [numeric(point.attributes['idx']), childOf(point, 'v')?.text ?? '']),
  );
  const count = Math.min(numberOf(cache, 'ptCount') ?? 0, MOST_POINTS);
  return Array.from({ length: count }, (_, at) => texts.get(at) ?? null);
}
