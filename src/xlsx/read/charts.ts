import { findRelated, readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { descendantsOf, numeric, parseXml, type XmlElement } from '../xml/xml-tree';
import type { CellCache, Chart, ChartCorner, ChartKind, ChartPlace } from './charts-model';
import { readChartKind, readChartSpace } from './charts-space';
import { sheetElement, type WorksheetPart } from './worksheet';

/** A chart of a file: its place in the sheet's drawing, and its own part. */
export interface StoredChart {
  readonly name: string;
  readonly place: ChartPlace;
  /** The drawing's part, and the anchor in it. */
  readonly drawing: string;
  readonly anchor: XmlElement;
  readonly part: string;
  /** Null for kinds we do not write. */
  readonly kind: ChartKind | null;
  /** As far as it can be read; null for kinds we do not write. */
  readonly chart: Chart<CellCache> | null;
}

const EMU = 12_700;
const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** The drawing a worksheet names, or null. */
export function drawingOf(pkg: XlsxPackage, sheet: WorksheetPart): string | null {
  const id = sheetElement(sheet, 'drawing')?.relationshipId;
  if (id === undefined) return null;
  const named = readRelationships(pkg, sheet.path).find((one) => one.id === id);
  const drawing = named ?? findRelated(pkg, sheet.path, 'drawing');
  return drawing !== undefined && pkg.has(drawing.target) ? drawing.target : null;
}

/**
 * The charts on a worksheet in the order of its drawing. What stands in a group, or in a way that only newer
 * Excel knows, is left out.
 */
export function readCharts(pkg: XlsxPackage, sheet: WorksheetPart): StoredChart[] {
  const drawing = drawingOf(pkg, sheet);
  if (drawing === null) return [];
  const root = parseXml(pkg.text(drawing) ?? '');
  const parts = new Map(
    readRelationships(pkg, drawing)
      .filter(({ kind, external }) => kind === 'chart' && !external)
      .map(({ id, target }) => [id, target]),
  );
  return root.children.flatMap((anchor) => {
    const found = toChart(pkg, anchor, parts);
    return found === null ? [] : [{ ...found, drawing, anchor }];
  });
}

function toChart(
  pkg: XlsxPackage,
  anchor: XmlElement,
  parts: ReadonlyMap<string, string>,
): Omit<StoredChart, 'drawing' | 'anchor'> | null {
  if (!ANCHORS.includes(anchor.local)) return null;
  const frame = anchor.children.find(({ local }) => local === 'graphicFrame');
  const [link] = frame ? descendantsOf(frame, 'chart') : [];
  const part = parts.get(link?.relationshipId ?? '');
  const text = part === undefined ? undefined : pkg.text(part);
  const place = toPlace(anchor);
  if (!frame || part === undefined || text === undefined || place === null) return null;
  return {
    name: descendantsOf(frame, 'cNvPr')[0]?.attributes['name'] ?? '',
    place,
    part,
    kind: readChartKind(text),
    chart: readChartSpace(text),
  };
}

function toPlace(anchor: XmlElement): ChartPlace | null {
  const child = (local: string) => anchor.children.find((one) => one.local === local);
  const size = child('ext')?.attributes ?? {};
  const [width, height] = [points(size['cx']), points(size['cy'])];
  const from = toCorner(child('from'));
  if (anchor.local === 'absoluteAnchor') {
    const { x, y } = child('pos')?.attributes ?? {};
    return { left: points(x), top: points(y), width, height };
  }
  if (from === null) return null;
  if (anchor.local === 'oneCellAnchor') return { from, width, height };
  const to = toCorner(child('to'));
  return to === null ? null : { from, to };
}

function toCorner(corner: XmlElement | undefined): ChartCorner | null {
  if (!corner) return null;
  const text = (local: string) => corner.children.find((one) => one.local === local)?.text;
  return {
    row: numeric(text('row')) ?? 0,
    column: numeric(text('col')) ?? 0,
    down: points(text('rowOff')),
    across: points(text('colOff')),
  };
}

function points(emu: string | undefined): number {
  return (numeric(emu) ?? 0) / EMU;
}
