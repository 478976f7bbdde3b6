import type { OfficialDocument } from '../../../src/domain/document/types';

/** A document as lines: `body: 文字`, runs of another look as `heading2<…>`, tables as `table 表题: a|b / 1|2`. */
export function kinds({ blocks }: OfficialDocument): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'table') {
      const rows = [block.header, ...block.rows].map((cells) => cells.join('|')).join(' / ');
      return `table ${block.caption}: ${rows}`;
    }
    const own = ['signature', 'date'].includes(block.kind) ? 'body' : block.kind;
    const runs = block.runs.map(({ text, look }) => (look === own ? text : `${look}<${text}>`));
    return `${block.kind}: ${runs.join('')}`;
  });
}
