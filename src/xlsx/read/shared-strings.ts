import { atMost, MOST_STRINGS } from '../limits';
import { findRelated } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { walkXml } from '../xml/walk-xml';
import { decodeCellText } from '../xml/xml-text';
import { workbookPath } from './workbook-part';

/** Where the shared strings are, or null for a workbook without them. */
export function sharedStringsPath(pkg: XlsxPackage): string | null {
  const owner = workbookPath(pkg);
  return (owner === null ? undefined : findRelated(pkg, owner, 'sharedStrings'))?.target ?? null;
}

/** The shared strings as plain text, by index; runs are joined, phonetic hints left out. */
export function readSharedStrings(pkg: XlsxPackage): string[] {
  const path = sharedStringsPath(pkg);
  const text = path === null ? undefined : pkg.text(path);
  return text === undefined ? [] : stringItems(text);
}

/** The items of a shared strings part. Throws `XmlError`, and `TooMuch` for more than five million. */
export function stringItems(text: string): string[] {
  const items: string[] = [];
  const path: string[] = [];
  let current = '';
  walkXml(text, {
    open: (tag) => {
      path.push(tag.local);
      if (tag.local === 'si') current = '';
    },
    text: (characters) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) current += characters;
    },
    close: () => {
      if (path.pop() !== 'si') return;
      items.push(decodeCellText(current));
      atMost(MOST_STRINGS, items.length, 'strings');
    },
  });
  return items;
}
