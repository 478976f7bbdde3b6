import { namespacesOf } from './namespaces';
import type { XlsxPackage } from './xlsx-package';

/** The addresses that drawings and charts use, for the kind of file the package is. */
export interface DrawingNamespaces {
  /** Anchors on a sheet. */
  readonly sheetDrawing: string;
  readonly main: string;
  readonly chart: string;
  /** The namespace of `r:id`, and with a slash and a word the type of a relationship. */
  readonly relationships: string;
}

export function drawingNamespacesOf(pkg: XlsxPackage): DrawingNamespaces {
  const { relationships } = namespacesOf(pkg);
  const strict = relationships.startsWith('http://purl.oclc.org/');
  const base = strict
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    sheetDrawing: `${base}/spreadsheetDrawing`,
    main: `${base}/main`,
    chart: `${base}/chart`,
    relationships,
  };
}
