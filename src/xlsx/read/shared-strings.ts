import { findRelated } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { walkXml } from '../xml/walk-xml';
import { decodeCellText } from '../xml/xml-text';
import { workbookPath } from './workbook-part';

/** The shared strings as plain text, by index; runs are joined, phonetic hints left out. */
export function readSharedStrings(pkg: XlsxPackage): string[] {
  const owner = workbookPath(pkg);
  const related = owner === null ? undefined : findRelated(pkg, owner, 'sharedStrings');
  const text = related && pkg.text(related.target);
  return text === undefined ? [] : stringItems(text);
}

function stringItems(text: string): string[] {
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
      if (path.pop() === 'si') items.push(decodeCellText(current));
    },
  });
  return items;
}
