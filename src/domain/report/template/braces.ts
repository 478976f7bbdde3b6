/** A name in braces and where it stands: UTF-16 offsets, braces included, `end` not. */
interface FactName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Longer than any name of a fact. */
const IN_BRACES = /[{｛]([^{}｛｝]{0,30})[}｝]/gu;

/** The names in braces of a line, in their order, half or full width. */
export function factNames(words: string): readonly FactName[] {
  return [...words.matchAll(IN_BRACES)].map(({ index, 0: whole, 1: name = '' }) => ({
    start: index,
    end: index + whole.length,
    name: name.trim(),
  }));
}

/** Is there a brace that opens or closes nothing? */
export function hasLooseBrace(words: string): boolean {
  return /[{}｛｝]/u.test(words.replace(IN_BRACES, ''));
}
