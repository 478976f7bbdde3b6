/** A pattern source that matches any of the words, the longest first. Words are taken literally. */
export function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}
