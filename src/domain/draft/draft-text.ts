import type { Draft, DraftBlock, DraftSentence } from './types';

/** The lines of one block as plain text: one of a paragraph; of a table its caption, header and rows. */
export function blockLines(block: DraftBlock): readonly string[] {
  if (block.kind !== 'table') return [textOf(block.sentences)];
  const rows = block.rows.map((cells) => cells.map(({ text }) => text).join('\t'));
  return [block.caption.text, block.header.join('\t'), ...rows];
}

/** Blocks as a whole draft, with its plain text and every gap. */
export function draftOf(blocks: readonly DraftBlock[]): Draft {
  return {
    blocks,
    text: blocks.flatMap(blockLines).join('\n'),
    gaps: blocks.flatMap((block) => (block.kind === 'table' ? [] : block.gaps)),
  };
}

function textOf(sentences: readonly DraftSentence[]): string {
  return sentences.map(({ text }) => text).join('');
}
