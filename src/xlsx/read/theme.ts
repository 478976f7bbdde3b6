import { findRelated } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { descendantsOf, parseXml } from '../xml/xml-tree';
import { workbookPath } from './workbook-part';

/** Theme colours in the order cell formats count them: light before dark (ECMA-376 18.8.3). */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** The Office theme, for files that refer to a theme they do not carry. */
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
] as const;

/** The twelve theme colours as RRGGBB. */
export function readThemeColours(pkg: XlsxPackage): string[] {
  const owner = workbookPath(pkg);
  const related = owner === null ? undefined : findRelated(pkg, owner, 'theme');
  const text = related && pkg.text(related.target);
  if (text === undefined) return [...OFFICE];
  const scheme = descendantsOf(parseXml(text), 'clrScheme')[0];
  return SLOTS.map((slot, index) => {
    const colour = scheme?.children.find((child) => child.local === slot)?.children[0];
    const rgb = colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '';
    return /^[0-9A-F]{6}$/i.test(rgb) ? rgb.toUpperCase() : (OFFICE[index] ?? '000000');
  });
}
