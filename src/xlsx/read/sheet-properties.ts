import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { childrenOf } from '../xml/xml-tree';
import { sheetElement, type WorksheetPart } from './worksheet';

/** A property kept with a sheet (`worksheet.customProperties` in Office.js). */
export interface SheetProperty {
  readonly name: string;
  readonly value: string;
  /** The part that holds the value. */
  readonly part: string;
}

/** The custom properties of a worksheet; one whose part is missing is left out. */
export function readSheetProperties(pkg: XlsxPackage, sheet: WorksheetPart): SheetProperty[] {
  const elements = childrenOf(sheetElement(sheet, 'customProperties'), 'customPr');
  if (elements.length === 0) return [];
  const targets = new Map(readRelationships(pkg, sheet.path).map((one) => [one.id, one.target]));
  const found: SheetProperty[] = [];
  for (const element of elements) {
    const part = targets.get(element.relationshipId ?? '');
    const bytes = part === undefined ? undefined : pkg.bytes(part);
    if (part === undefined || bytes === undefined) continue;
    const value = new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '');
    found.push({ name: element.attributes['name'] ?? '', value, part });
  }
  return found;
}
