import type { XlsxPackage } from '../package/xlsx-package';
import { workbookPath } from '../read/workbook-part';
import { applySplices, type Splice } from '../xml/splice';
import { setAttributes } from '../xml/start-tag';
import { escapeAttribute, escapeXml } from '../xml/xml-text';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/xml-tree';
import { appendContent, insertChild } from '../xml/edit-element';
import { WORKBOOK_ORDER } from './element-order';

/** A name to write; the formula is without `=`. */
export interface NameEdit {
  readonly name: string;
  readonly formula: string;
  /** Position of the sheet it belongs to, or null. */
  readonly localSheet: number | null;
  readonly comment: string | null;
  readonly hidden: boolean;
}

export interface NameEdits {
  /** By the name's place in the file. */
  readonly changed: ReadonlyMap<number, NameEdit>;
  readonly removed: ReadonlySet<number>;
  readonly added: readonly NameEdit[];
}

/** Changes, removes and adds defined names; the others stay as written. */
export function editDefinedNames(pkg: XlsxPackage, edits: NameEdits): void {
  const path = workbookPath(pkg);
  const text = path === null ? undefined : pkg.text(path);
  if (path === null || text === undefined) return;
  const root = parseXml(text);
  const list = childOf(root, 'definedNames');
  const stored = childrenOf(list, 'definedName');
  const added = edits.added.map(nameXml).join('');
  const left = stored.length - edits.removed.size + edits.added.length;
  const splices: Splice[] = [];
  if (!list) {
    if (added === '') return;
    const xml = `<definedNames>${added}</definedNames>`;
    splices.push(insertChild(root, WORKBOOK_ORDER, 'definedNames', xml));
  } else if (left === 0) {
    // An empty list is not allowed.
    splices.push({ start: list.start, end: list.end, text: '' });
  } else {
    splices.push(...storedSplices(text, stored, edits));
    if (added !== '') splices.push(appendContent(text, list, added));
  }
  pkg.setText(path, applySplices(text, splices));
}

function storedSplices(text: string, stored: readonly XmlElement[], edits: NameEdits): Splice[] {
  const splices: Splice[] = [];
  stored.forEach((element, index) => {
    const edit = edits.changed.get(index);
    if (edits.removed.has(index)) {
      splices.push({ start: element.start, end: element.end, text: '' });
    } else if (edit) {
      const tag = text.slice(element.start, element.contentStart).replace(/\s*\/>$/, '>');
      const open = setAttributes(tag, attributesOf(edit));
      const xml = `${open}${escapeXml(edit.formula)}</${element.name}>`;
      splices.push({ start: element.start, end: element.end, text: xml });
    }
  });
  return splices;
}

function nameXml(edit: NameEdit): string {
  const attributes = Object.entries(attributesOf(edit))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`);
  return `<definedName${attributes.join('')}>${escapeXml(edit.formula)}</definedName>`;
}

function attributesOf(edit: NameEdit): Record<string, string | null> {
  return {
    name: edit.name,
    comment: edit.comment,
    localSheetId: edit.localSheet === null ? null : String(edit.localSheet),
    hidden: edit.hidden ? '1' : null,
  };
}
