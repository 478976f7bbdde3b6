import { formatArea, parseArea, type CellArea } from '../address/a1';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import type { Splice } from '../xml/splice';
import { childrenOf } from '../xml/xml-tree';
import { putChild } from '../xml/edit-element';
import { WORKSHEET_ORDER } from './element-order';

/** Makes the sheet's merged areas exactly these; no change where they already are. */
export function mergeSplices(sheet: WorksheetPart, merges: readonly CellArea[]): Splice[] {
  const stored = childrenOf(sheetElement(sheet, 'mergeCells'), 'mergeCell')
    .map((element) => parseArea(element.attributes['ref'] ?? ''))
    .filter((area) => area !== null)
    .map(formatArea);
  const wanted = new Set(merges.map(formatArea));
  const kept = stored.filter((area) => wanted.has(area));
  const added = [...wanted].filter((area) => !stored.includes(area));
  if (kept.length === stored.length && added.length === 0) return [];
  const all = [...kept, ...added];
  const cells = all.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const xml = all.length === 0 ? '' : `<mergeCells count="${all.length}">${cells}</mergeCells>`;
  return putChild(sheet.root, WORKSHEET_ORDER, 'mergeCells', xml);
}
