import { declareContentType, withdrawContentType } from '../package/content-types';
import { namespacesOf } from '../package/namespaces';
import { addRelationship, removeRelationshipsTo } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { readSheetProperties } from '../read/sheet-properties';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import type { Splice } from '../xml/splice';
import { escapeAttribute } from '../xml/xml-text';
import { childrenOf } from '../xml/xml-tree';
import { appendContent, insertChild } from '../xml/edit-element';
import { WORKSHEET_ORDER } from './element-order';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/**
 * Makes a sheet's custom properties exactly these. Values go into parts of their own, which are written
 * here; what comes back are the replacements for the worksheet itself.
 */
export function sheetPropertySplices(
  pkg: XlsxPackage,
  sheet: WorksheetPart,
  properties: Readonly<Record<string, string>>,
): Splice[] {
  const stored = readSheetProperties(pkg, sheet);
  const added = Object.entries(properties).filter(
    ([name]) => !stored.some((one) => one.name === name),
  );
  const removed = stored.filter((one) => !Object.hasOwn(properties, one.name));
  for (const { name, value, part } of stored) {
    const wanted = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (wanted !== undefined && wanted !== value) pkg.setBytes(part, utf16(wanted));
  }
  for (const { part } of removed) {
    removeRelationshipsTo(pkg, sheet.path, part);
    withdrawContentType(pkg, part);
    pkg.remove(part);
  }
  const xml = added.map(([name, value]) => addProperty(pkg, sheet, name, value)).join('');
  const list = sheetElement(sheet, 'customProperties');
  if (!list) {
    if (xml === '') return [];
    const whole = `<customProperties>${xml}</customProperties>`;
    return [insertChild(sheet.root, WORKSHEET_ORDER, 'customProperties', whole)];
  }
  const elements = childrenOf(list, 'customPr');
  const gone = elements.filter((one) =>
    removed.some(({ name }) => name === one.attributes['name']),
  );
  if (gone.length === elements.length && xml === '' && gone.length > 0) {
    return [{ start: list.start, end: list.end, text: '' }];
  }
  const cuts = gone.map(({ start, end }) => ({ start, end, text: '' }));
  return xml === '' ? cuts : [...cuts, appendContent(sheet.text, list, xml)];
}

function addProperty(pkg: XlsxPackage, sheet: WorksheetPart, name: string, value: string): string {
  const { relationships } = namespacesOf(pkg);
  const part = pkg.freeName('xl/customProperty', '.bin');
  pkg.setBytes(part, utf16(value));
  declareContentType(pkg, part, CONTENT_TYPE);
  const id = addRelationship(pkg, sheet.path, `${relationships}/customProperty`, part);
  return `<customPr xmlns:r="${relationships}" name="${escapeAttribute(name)}" r:id="${id}"/>`;
}

/** Excel keeps the value as UTF-16, low byte first, without a byte order mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[2 * index] = unit & 0xff;
    bytes[2 * index + 1] = unit >> 8;
  }
  return bytes;
}
