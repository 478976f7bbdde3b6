import { formatArea, parseArea } from '../address/a1';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import type { Splice } from '../xml/splice';
import { setAttribute } from '../xml/start-tag';
import type { CellEdits } from './rows';

/** Widens the sheet's stated used range over the edited cells, where it states one. */
export function dimensionSplices(sheet: WorksheetPart, edits: CellEdits): Splice[] {
  const element = sheetElement(sheet, 'dimension');
  const area = parseArea(element?.attributes['ref'] ?? '');
  if (!element || !area) return [];
  let { top, left, bottom, right } = area;
  for (const [row, columns] of edits) {
    for (const column of columns.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const wider = formatArea({ top, left, bottom, right });
  if (wider === formatArea(area)) return [];
  const tag = sheet.text.slice(element.start, element.contentStart);
  return [
    { start: element.start, end: element.contentStart, text: setAttribute(tag, 'ref', wider) },
  ];
}
