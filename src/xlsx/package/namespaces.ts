import { parseXml } from '../xml/xml-tree';
import type { XlsxPackage } from './xlsx-package';
import { workbookPath } from '../read/workbook-part';

/** The addresses a workbook uses: transitional as Excel writes them, or ISO strict. */
export interface Namespaces {
  readonly main: string;
  /** The namespace of `r:id`, and with a slash and a word the type of a relationship. */
  readonly relationships: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export function namespacesOf(pkg: XlsxPackage): Namespaces {
  const path = workbookPath(pkg);
  const text = path === null ? undefined : pkg.text(path);
  return text !== undefined && parseXml(text).uri === STRICT.main ? STRICT : TRANSITIONAL;
}
