import type { Paragraph, Table } from 'docx';
import { isAddressee } from '../../domain/document/addressee';
import type { OfficialDocument } from '../../domain/document/types';
import { blankBefore } from '../blank-lines';
import { closingIndents } from '../closing-indents';
import { blankLine, officialParagraph } from './paragraphs';
import { captionParagraph, officialTable } from './table';

/** The paragraphs and tables of a document, with the empty lines the standard asks for. */
export function wordBody(document: OfficialDocument): readonly (Paragraph | Table)[] {
  const indents = closingIndents(document);
  const body: (Paragraph | Table)[] = [];
  for (const [at, block] of document.blocks.entries()) {
    if (blankBefore(document, at)) body.push(blankLine());
    if (block.kind === 'table') {
      const caption = captionParagraph(block);
      if (caption !== null) body.push(caption);
      body.push(officialTable(block));
    } else {
      body.push(officialParagraph(block, isAddressee(document, at), indents[at] ?? null));
    }
  }
  // Word wants a paragraph behind the last table.
  const last = document.blocks.at(-1);
  return last === undefined || last.kind === 'table' ? [...body, blankLine()] : body;
}
