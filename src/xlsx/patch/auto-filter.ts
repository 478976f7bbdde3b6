import { formatArea } from '../address/a1';
import type { AutoFilter, FilterColumn } from '../read/auto-filter';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import type { Splice } from '../xml/splice';
import { escapeAttribute } from '../xml/xml-text';
import { childrenOf, numeric } from '../xml/xml-tree';
import { putChild } from '../xml/edit-element';
import { WORKSHEET_ORDER } from './element-order';

/**
 * Makes the sheet's filter this one, or none. Criteria we cannot read (colours, dates by group, icons)
 * stay as written as long as the filtered range does.
 */
export function autoFilterSplices(sheet: WorksheetPart, filter: AutoFilter | null): Splice[] {
  if (!filter) return putChild(sheet.root, WORKSHEET_ORDER, 'autoFilter', '');
  const stored = sheetElement(sheet, 'autoFilter');
  const ref = formatArea(filter.area);
  const written = new Map<number, string>();
  if (stored?.attributes['ref'] === ref) {
    for (const element of childrenOf(stored, 'filterColumn')) {
      const offset = numeric(element.attributes['colId']) ?? 0;
      written.set(offset, sheet.text.slice(element.start, element.end));
    }
  }
  const columns = filter.columns
    .map((column) => ({
      offset: column.offset,
      xml: column.readable ? columnXml(column) : (written.get(column.offset) ?? ''),
    }))
    .sort((a, b) => a.offset - b.offset)
    .map((column) => column.xml);
  const xml = `<autoFilter ref="${ref}">${columns.join('')}</autoFilter>`;
  return putChild(sheet.root, WORKSHEET_ORDER, 'autoFilter', xml);
}

function columnXml(column: FilterColumn): string {
  const inner = column.custom
    ? `<customFilters${column.and ? ' and="1"' : ''}>${column.custom
        .map(({ operator, value }) => {
          const sign = operator === 'equal' ? '' : ` operator="${operator}"`;
          return `<customFilter${sign} val="${escapeAttribute(value)}"/>`;
        })
        .join('')}</customFilters>`
    : `<filters${column.blank ? ' blank="1"' : ''}>${(column.values ?? [])
        .map((value) => `<filter val="${escapeAttribute(value)}"/>`)
        .join('')}</filters>`;
  return `<filterColumn colId="${column.offset}">${inner}</filterColumn>`;
}
