/** Words to be asked for at a place of a text, in time that does not grow with their number. */
export interface WordSet {
  /** The length of the longest word that ends at the offset; 0 where none does. */
  readonly endingAt: (text: string, end: number) => number;
  /** The length of the longest word that begins at the offset; 0 where none does. */
  readonly startingAt: (text: string, start: number) => number;
}

/** The words of a text with blanks between them, as a set. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = new Set(lists.flatMap((list) => list.split(/\s+/u)).filter((word) => word !== ''));
  const lengths = [...new Set(Array.from(words, ({ length }) => length))].sort((a, b) => b - a);
  const first = new Set(Array.from(words, (word) => word.charAt(0)));
  const last = new Set(Array.from(words, (word) => word.charAt(word.length - 1)));
  return {
    endingAt: (text, end) => {
      if (end <= 0 || !last.has(text.charAt(end - 1))) return 0;
      return lengths.find((n) => n <= end && words.has(text.slice(end - n, end))) ?? 0;
    },
    startingAt: (text, start) => {
      if (!first.has(text.charAt(start))) return 0;
      const room = text.length - start;
      return lengths.find((n) => n <= room && words.has(text.slice(start, start + n))) ?? 0;
    },
  };
}
