import { appendContent } from '../xml/edit-element';
import { applySplices } from '../xml/splice';
import { escapeAttribute } from '../xml/xml-text';
import { childrenOf, parseXml } from '../xml/xml-tree';
import type { XlsxPackage } from './xlsx-package';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Says what kind a part is, by name; a part that already has an entry keeps it. */
export function declareContentType(pkg: XlsxPackage, part: string, type: string): void {
  const text = pkg.text(CONTENT_TYPES) ?? '';
  const root = parseXml(text);
  const known = childrenOf(root, 'Override').some(
    (one) => one.attributes['PartName'] === `/${part}`,
  );
  if (known) return;
  const xml = `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  pkg.setText(CONTENT_TYPES, applySplices(text, [appendContent(text, root, xml)]));
}

export function withdrawContentType(pkg: XlsxPackage, part: string): void {
  const text = pkg.text(CONTENT_TYPES) ?? '';
  const gone = childrenOf(parseXml(text), 'Override').filter(
    (one) => one.attributes['PartName'] === `/${part}`,
  );
  pkg.setText(
    CONTENT_TYPES,
    applySplices(
      text,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}
