import { parseArea, type CellArea } from '../address/a1';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { childOf, childrenOf, flag, numeric, parseXml } from '../xml/xml-tree';

/** A table as its part says it; `area` holds the header row and the row of totals. */
export interface StoredTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly area: CellArea;
  readonly columns: readonly string[];
  /** '' for none. */
  readonly style: string;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly hasFilter: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** The tables of a sheet in the order of its relationships; one without a place is left out. */
export function readTableParts(pkg: XlsxPackage, sheetPath: string): StoredTable[] {
  return readRelationships(pkg, sheetPath)
    .filter(({ kind, target }) => kind === 'table' && pkg.has(target))
    .flatMap(({ target }) => readTable(target, pkg.text(target) ?? ''));
}

function readTable(part: string, text: string): StoredTable[] {
  const root = parseXml(text);
  const { attributes } = root;
  const area = parseArea(attributes['ref'] ?? '');
  const name = attributes['displayName'] ?? attributes['name'];
  if (area === null || name === undefined) return [];
  const style = childOf(root, 'tableStyleInfo')?.attributes ?? {};
  return [
    {
      part,
      id: numeric(attributes['id']) ?? 0,
      name,
      area,
      columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) =>
        plainName(column.attributes['name'] ?? ''),
      ),
      style: style['name'] ?? '',
      headerRows: numeric(attributes['headerRowCount']) ?? 1,
      totalRows: numeric(attributes['totalsRowCount']) ?? 0,
      hasFilter: childOf(root, 'autoFilter') !== undefined,
      rowStripes: flag(style['showRowStripes']),
      columnStripes: flag(style['showColumnStripes']),
      firstColumn: flag(style['showFirstColumn']),
      lastColumn: flag(style['showLastColumn']),
    },
  ];
}

/** A column's name with its control characters: a line break is stored as `_x000a_`. */
function plainName(stored: string): string {
  return stored.replace(/_x([\da-f]{4})_/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
