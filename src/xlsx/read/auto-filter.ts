import { parseArea, type CellArea } from '../address/a1';
import { childOf, childrenOf, flag, numeric, type XmlElement } from '../xml/xml-tree';
import { sheetElement, type WorksheetPart } from './worksheet';

export interface FilterColumn {
  /** Counted from the filter's first column, 0 first. */
  readonly offset: number;
  readonly values: readonly string[] | null;
  readonly blank: boolean;
  readonly custom: readonly { readonly operator: string; readonly value: string }[] | null;
  readonly and: boolean;
  /** False for colour, icon, top-ten and date-group filters. */
  readonly readable: boolean;
}

export interface AutoFilter {
  readonly area: CellArea;
  readonly columns: readonly FilterColumn[];
}

/** The sheet's own filter, or null where there is none. */
export function readAutoFilter(sheet: WorksheetPart): AutoFilter | null {
  const element = sheetElement(sheet, 'autoFilter');
  const area = parseArea(element?.attributes['ref'] ?? '');
  if (!element || !area) return null;
  return { area, columns: childrenOf(element, 'filterColumn').map(toColumn) };
}

function toColumn(element: XmlElement): FilterColumn {
  const filters = childOf(element, 'filters');
  const custom = childOf(element, 'customFilters');
  const grouped = childrenOf(filters, 'dateGroupItem').length > 0;
  return {
    offset: numeric(element.attributes['colId']) ?? 0,
    values: filters
      ? childrenOf(filters, 'filter').map((one) => one.attributes['val'] ?? '')
      : null,
    blank: flag(filters?.attributes['blank']),
    custom: custom
      ? childrenOf(custom, 'customFilter').map((one) => ({
          operator: one.attributes['operator'] ?? 'equal',
          value: one.attributes['val'] ?? '',
        }))
      : null,
    and: flag(custom?.attributes['and']),
    readable: (filters !== undefined && !grouped) || custom !== undefined,
  };
}
