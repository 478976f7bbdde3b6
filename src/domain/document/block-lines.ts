import type { OfficialDocument } from './types';

/** The lines of one block of a document as plain text; of a table its caption, header and rows. */
export function documentLines(block: OfficialDocument['blocks'][number]): readonly string[] {
  if (block.kind !== 'table') return [block.runs.map(({ text }) => text).join('')];
  const rows = [block.header, ...block.rows].map((cells) => cells.join('\t'));
  return block.caption === '' ? rows : [block.caption, ...rows];
}
