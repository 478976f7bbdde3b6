import { parseArea, type CellArea } from '../address/a1';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { parseXml } from '../xml/xml-tree';

/** A table (列表) on a sheet; formulas call it by name. */
export interface SheetTable {
  readonly name: string;
  readonly area: CellArea;
}

export function readTables(pkg: XlsxPackage, sheetPath: string): SheetTable[] {
  return readRelationships(pkg, sheetPath)
    .filter((one) => one.kind === 'table' && pkg.has(one.target))
    .flatMap((one) => {
      const { attributes } = parseXml(pkg.text(one.target) ?? '');
      const area = parseArea(attributes['ref'] ?? '');
      const name = attributes['displayName'] ?? attributes['name'];
      return area && name !== undefined ? [{ name, area }] : [];
    });
}
