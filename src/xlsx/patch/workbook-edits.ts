import { declareContentType, withdrawContentType } from '../package/content-types';
import { namespacesOf } from '../package/namespaces';
import { addRelationship, findRelated, removeRelationshipsTo } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { workbookPath, type SheetState } from '../read/workbook-part';
import { applySplices, type Splice } from '../xml/splice';
import { setAttribute, setAttributes } from '../xml/start-tag';
import { escapeAttribute } from '../xml/xml-text';
import { childOf, childrenOf, numeric, parseXml, type XmlElement } from '../xml/xml-tree';
import { insertChild } from '../xml/edit-element';
import { WORKBOOK_ORDER } from './element-order';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

interface OpenPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

function openWorkbookPart(pkg: XlsxPackage): OpenPart {
  const path = workbookPath(pkg);
  const text = path === null ? undefined : pkg.text(path);
  if (path === null || text === undefined) {
    throw new RangeError('Cannot edit workbook: the package has no workbook part');
  }
  return { path, text, root: parseXml(text) };
}

/**
 * Adds an empty worksheet at `position` among the sheets of every kind (0 is the first) and gives its
 * part name. Names that belong to sheets behind it, and the active tab, move along.
 */
export function addWorksheet(pkg: XlsxPackage, name: string, position: number): string {
  const { path, text, root } = openWorkbookPart(pkg);
  const { main, relationships } = namespacesOf(pkg);
  const part = pkg.freeName('xl/worksheets/sheet', '.xml');
  pkg.setText(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`,
  );
  declareContentType(pkg, part, WORKSHEET_TYPE);
  const relation = addRelationship(pkg, path, `${relationships}/worksheet`, part);
  const list = childOf(root, 'sheets');
  const sheets = childrenOf(list, 'sheet');
  const id = 1 + Math.max(0, ...sheets.map((sheet) => numeric(sheet.attributes['sheetId']) ?? 0));
  const prefix = root.name.replace(/workbook$/, '');
  const xml = `<${prefix}sheet xmlns:r="${relationships}" name="${escapeAttribute(name)}" sheetId="${id}" r:id="${relation}"/>`;
  const at = sheets[position]?.start ?? list?.contentEnd ?? root.contentEnd;
  const splices: Splice[] = [{ start: at, end: at, text: xml }];
  if (position < sheets.length) splices.push(...shiftPositions(text, root, position));
  pkg.setText(path, applySplices(text, splices));
  return part;
}

/** Everything in the workbook part that counts sheets by position. */
function shiftPositions(text: string, root: XmlElement, from: number): Splice[] {
  const counted = [
    ...childrenOf(childOf(root, 'definedNames'), 'definedName').map(
      (one) => [one, 'localSheetId'] as const,
    ),
    ...childrenOf(childOf(root, 'bookViews'), 'workbookView').map(
      (one) => [one, 'activeTab'] as const,
    ),
  ];
  return counted.flatMap(([element, attribute]) => {
    const position = numeric(element.attributes[attribute]);
    if (position === undefined || position < from) return [];
    const tag = text.slice(element.start, element.contentStart);
    const moved = setAttribute(tag, attribute, String(position + 1));
    return [{ start: element.start, end: element.contentStart, text: moved }];
  });
}

/** Shows or hides a sheet, by its position among the sheets of every kind. */
export function setSheetState(pkg: XlsxPackage, position: number, state: SheetState): void {
  const { path, text, root } = openWorkbookPart(pkg);
  const sheet = childrenOf(childOf(root, 'sheets'), 'sheet')[position];
  if (!sheet) throw new RangeError(`Cannot set sheet state: no sheet at ${position}`);
  const tag = text.slice(sheet.start, sheet.contentStart);
  const changed = setAttribute(tag, 'state', state === 'visible' ? null : state);
  pkg.setText(
    path,
    applySplices(text, [{ start: sheet.start, end: sheet.contentStart, text: changed }]),
  );
}

/**
 * Has Excel calculate everything when it opens the file, and drops the calculation chain, which names
 * cells that may no longer hold a formula; Excel makes a new one.
 */
export function recalculateOnLoad(pkg: XlsxPackage): void {
  const { path, text, root } = openWorkbookPart(pkg);
  const existing = childOf(root, 'calcPr');
  if (existing) {
    const tag = text.slice(existing.start, existing.contentStart);
    const changed = setAttributes(tag, { fullCalcOnLoad: '1' });
    pkg.setText(
      path,
      applySplices(text, [{ start: existing.start, end: existing.contentStart, text: changed }]),
    );
  } else {
    const splice = insertChild(root, WORKBOOK_ORDER, 'calcPr', '<calcPr fullCalcOnLoad="1"/>');
    pkg.setText(path, applySplices(text, [splice]));
  }
  const chain = findRelated(pkg, path, 'calcChain');
  if (!chain) return;
  removeRelationshipsTo(pkg, path, chain.target);
  withdrawContentType(pkg, chain.target);
  pkg.remove(chain.target);
}
