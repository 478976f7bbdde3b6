import { parseArea } from '../address/a1';
import { findRelated } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { decodeCellText } from '../xml/xml-text';
import { childOf, childrenOf, descendantsOf, parseXml } from '../xml/xml-tree';

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes (old-style comments) of a sheet; threaded comments carry their text here too. */
export function readNotes(pkg: XlsxPackage, sheetPath: string): CellNote[] {
  const related = findRelated(pkg, sheetPath, 'comments');
  const text = related && pkg.text(related.target);
  if (text === undefined) return [];
  const notes: CellNote[] = [];
  for (const comment of childrenOf(childOf(parseXml(text), 'commentList'), 'comment')) {
    const at = parseArea(comment.attributes['ref'] ?? '');
    if (!at) continue;
    const content = descendantsOf(comment, 't').map((run) => decodeCellText(run.text));
    notes.push({ row: at.top, column: at.left, text: content.join('') });
  }
  return notes;
}
