import type { OfficialDocument } from './types';

const LONGEST = 100;

/**
 * Is the block the 主送机关: the first paragraph under the title, short and closed by a colon? It stands
 * without indent (GB/T 9704-2012, 7.3.2).
 */
export function isAddressee({ blocks }: OfficialDocument, at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'body' || blocks[at - 1]?.kind !== 'title') return false;
  const text = block.runs.map((run) => run.text).join('');
  return text.length <= LONGEST && /[：:]$/u.test(text);
}
