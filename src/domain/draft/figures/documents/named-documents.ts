/** A document named in 《》: its place in the text, the marks included, and what stands inside. */
export interface NamedDocument {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const MARK = /[《》]/gu;
const LONGEST_NAME = 120;

/**
 * The documents a sentence names, outermost marks only: 《关于印发《办法》的通知》 is one. A mark without its
 * partner names nothing; what opens again before it was closed may be such a slip, then the inner one
 * counts.
 */
export function namedDocuments(sentence: string): readonly NamedDocument[] {
  const open: number[] = [];
  const found: NamedDocument[] = [];
  for (const { 0: mark, index } of sentence.matchAll(MARK)) {
    if (mark === '《') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((found.at(-1)?.start ?? -1) > start) found.pop();
    const name = sentence.slice(start + 1, index).trim();
    if (name !== '' && name.length <= LONGEST_NAME) found.push({ start, end: index + 1, name });
  }
  return found;
}
