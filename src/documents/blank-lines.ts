import type { OfficialDocument } from '../domain/document/types';

const CLOSING: ReadonlySet<string> = new Set(['signature', 'date']);

/**
 * Does an empty line stand before the block: below the title and above the signature (GB/T 9704-2012,
 * 7.3.2 and 7.3.5)? Also between two tables, which Word would make one.
 */
export function blankBefore({ blocks }: OfficialDocument, at: number): boolean {
  const block = blocks[at];
  const before = blocks[at - 1];
  if (block === undefined || before === undefined) return false;
  if (before.kind === 'title') return block.kind !== 'title';
  if (CLOSING.has(block.kind)) return !CLOSING.has(before.kind);
  return block.kind === 'table' && before.kind === 'table' && block.caption === '';
}
