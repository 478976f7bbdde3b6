import { declareContentType } from '../package/content-types';
import { drawingNamespacesOf } from '../package/drawing-namespaces';
import {
  addRelationship,
  readRelationships,
  removeRelationshipsTo,
} from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { drawingOf, readCharts, type StoredChart } from '../read/charts';
import type { CellCache, Chart, ChartPlace } from '../read/charts-model';
import type { WorksheetPart } from '../read/worksheet';
import { appendContent, putChild } from '../xml/edit-element';
import { applySplices, type Splice } from '../xml/splice';
import { descendantsOf, numeric, parseXml } from '../xml/xml-tree';
import { anchorXml } from './charts-anchor';
import { chartSpaceXml } from './charts-space';
import { WORKSHEET_ORDER } from './element-order';
import { removePart } from './remove-part';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A chart to be written; `part` is that of the file's chart it replaces, null for a new one. */
export interface ChartEdit {
  readonly name: string;
  readonly place: ChartPlace;
  readonly part: string | null;
  readonly chart: Chart<CellCache>;
}

export interface ChartEdits {
  /** Parts of the file's charts that stay as they are. */
  readonly kept: ReadonlySet<string>;
  /** New ones, and those of the file that are to be written anew. */
  readonly written: readonly ChartEdit[];
}

/** True where writing what was read gives the very part again: nothing of it would be lost by a change. */
export function isRewritable(pkg: XlsxPackage, { part, chart }: StoredChart): boolean {
  if (chart === null) return false;
  return chartSpaceXml(chart, drawingNamespacesOf(pkg)) === pkg.text(part);
}

/**
 * Brings a sheet's charts to the wanted ones: those of the file that are neither kept nor written go with
 * all that is theirs alone. Everything else in the drawing stays as written. Parts are written here; what
 * comes back are the replacements for the worksheet itself.
 */
export function chartSplices(pkg: XlsxPackage, sheet: WorksheetPart, edits: ChartEdits): Splice[] {
  const anew = new Set(edits.written.map(({ part }) => part));
  for (const stored of readCharts(pkg, sheet).reverse()) {
    if (!edits.kept.has(stored.part) && !anew.has(stored.part)) removeChart(pkg, stored);
  }
  const names = drawingNamespacesOf(pkg);
  for (const { part, chart } of edits.written) {
    if (part !== null) pkg.setText(part, chartSpaceXml(chart, names));
  }
  const moved = edits.written.filter((one) => one.part !== null);
  moveCharts(pkg, sheet, moved);
  const added = edits.written.filter((one) => one.part === null);
  if (added.length === 0) return [];
  const existing = drawingOf(pkg, sheet);
  const drawing = existing ?? addDrawing(pkg);
  for (const edit of added) addChart(pkg, drawing, edit);
  return existing === null ? drawingSplices(pkg, sheet, drawing) : [];
}

function removeChart(pkg: XlsxPackage, { drawing, anchor, part }: StoredChart): void {
  const text = pkg.text(drawing) ?? '';
  const { start, end } = anchor;
  pkg.setText(drawing, applySplices(text, [{ start, end, text: '' }]));
  removeRelationshipsTo(pkg, drawing, part);
  removePart(pkg, part);
}

/** Writes the anchors of charts that were renamed or moved anew; the others stay as they are. */
function moveCharts(pkg: XlsxPackage, sheet: WorksheetPart, edits: readonly ChartEdit[]): void {
  const names = drawingNamespacesOf(pkg);
  for (const { name, place, part } of edits) {
    const stored = readCharts(pkg, sheet).find((one) => one.part === part);
    if (!stored) continue;
    if (stored.name === name && JSON.stringify(stored.place) === JSON.stringify(place)) continue;
    const { drawing, anchor } = stored;
    const relation =
      readRelationships(pkg, drawing).find(({ target }) => target === part)?.id ?? '';
    const id = numeric(descendantsOf(anchor, 'cNvPr')[0]?.attributes['id']) ?? 1;
    const text = anchorXml({ name, id, relation, place }, names);
    const { start, end } = anchor;
    pkg.setText(drawing, applySplices(pkg.text(drawing) ?? '', [{ start, end, text }]));
  }
}

function addChart(pkg: XlsxPackage, drawing: string, { name, place, chart }: ChartEdit): void {
  const names = drawingNamespacesOf(pkg);
  const part = pkg.freeName('xl/charts/chart', '.xml');
  pkg.setText(part, chartSpaceXml(chart, names));
  declareContentType(pkg, part, CHART_TYPE);
  const relation = addRelationship(pkg, drawing, `${names.relationships}/chart`, part);
  const text = pkg.text(drawing) ?? '';
  const root = parseXml(text);
  const ids = descendantsOf(root, 'cNvPr').map((one) => numeric(one.attributes['id']) ?? 0);
  const id = 1 + ids.reduce((most, one) => Math.max(most, one), 1);
  const anchor = anchorXml({ name, id, relation, place }, names);
  pkg.setText(drawing, applySplices(text, [appendContent(text, root, anchor)]));
}

/** An empty drawing. */
function addDrawing(pkg: XlsxPackage): string {
  const names = drawingNamespacesOf(pkg);
  const part = pkg.freeName('xl/drawings/drawing', '.xml');
  pkg.setText(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.main}"></xdr:wsDr>`,
  );
  declareContentType(pkg, part, DRAWING_TYPE);
  return part;
}

function drawingSplices(pkg: XlsxPackage, sheet: WorksheetPart, drawing: string): Splice[] {
  const { relationships } = drawingNamespacesOf(pkg);
  const id = addRelationship(pkg, sheet.path, `${relationships}/drawing`, drawing);
  const xml = `<drawing xmlns:r="${relationships}" r:id="${id}"/>`;
  return putChild(sheet.root, WORKSHEET_ORDER, 'drawing', xml);
}
