import { declareContentType } from '../package/content-types';
import { addRelationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { readAddInPart, taskPanesPath } from '../read/add-in-settings';
import { applySplices } from '../xml/splice';
import { escapeAttribute } from '../xml/xml-text';
import { childOf, parseXml } from '../xml/xml-tree';
import { appendContent } from '../xml/edit-element';

const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';
/** Excel itself writes the transitional namespace here, in strict files too. */
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Makes the add-in's settings exactly these (names to JSON texts), in its own web extension part; the
 * part is made where there is none. Other add-ins' parts are not touched.
 */
export function writeAddInSettings(
  pkg: XlsxPackage,
  addInId: string,
  settings: Readonly<Record<string, string>>,
): void {
  const properties = Object.entries(settings)
    .map(
      ([name, value]) =>
        `<we:property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
    )
    .join('');
  const existing = readAddInPart(pkg, addInId);
  if (existing) replaceProperties(pkg, existing.path, properties);
  else if (properties !== '') addExtension(pkg, addInId, properties);
}

function replaceProperties(pkg: XlsxPackage, path: string, properties: string): void {
  const text = pkg.text(path) ?? '';
  const root = parseXml(text);
  const list = childOf(root, 'properties');
  const xml = `<we:properties xmlns:we="${WE}">${properties}</we:properties>`;
  if (list) {
    pkg.setText(path, applySplices(text, [{ start: list.start, end: list.end, text: xml }]));
    return;
  }
  // The list stands behind the references.
  const at = (childOf(root, 'alternateReferences') ?? childOf(root, 'reference'))?.end;
  const place = at ?? root.contentStart;
  pkg.setText(path, applySplices(text, [{ start: place, end: place, text: xml }]));
}

function addExtension(pkg: XlsxPackage, addInId: string, properties: string): void {
  const part = pkg.freeName('xl/webextensions/webextension', '.xml');
  const instance = `{${addInId.toUpperCase()}}`;
  pkg.setText(
    part,
    `${HEAD}<we:webextension xmlns:we="${WE}" id="${instance}"><we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`,
  );
  declareContentType(pkg, part, 'application/vnd.ms-office.webextension+xml');
  const panes = taskPanesPath(pkg) ?? addTaskPanes(pkg);
  const id = addRelationship(pkg, panes, `${OFFICE_2011}/webextension`, part);
  const text = pkg.text(panes) ?? '';
  // visibility 0: whoever opens the file is not made to load anything.
  const pane = `<wetp:taskpane xmlns:wetp="${WETP}" dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${R}" r:id="${id}"/></wetp:taskpane>`;
  pkg.setText(panes, applySplices(text, [appendContent(text, parseXml(text), pane)]));
}

function addTaskPanes(pkg: XlsxPackage): string {
  const part = 'xl/webextensions/taskpanes.xml';
  pkg.setText(part, `${HEAD}<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`);
  declareContentType(pkg, part, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  addRelationship(pkg, '', `${OFFICE_2011}/webextensiontaskpanes`, part);
  return part;
}
