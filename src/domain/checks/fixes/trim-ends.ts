/** White space of every kind (full-width and no-break blanks, line ends) and blanks without width. */
const BLANK = /^[\s\u200B-\u200D\u2060]$/u;
const INDENT = '\u3000\u3000';

/**
 * The text without blanks at its two ends; what stands between stays. With `keepsIndent` two
 * full-width blanks before the first character stay, since paragraphs begin so.
 */
export function trimEnds(text: string, keepsIndent = false): string {
  const rest = trimmed(text);
  const isIndented = rest !== '' && text.startsWith(INDENT + rest.charAt(0));
  return keepsIndent && isIndented ? INDENT + rest : rest;
}

/** By hand, since a pattern for the last run of blanks is slow on texts full of blanks. */
function trimmed(text: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && isBlankAt(text, first)) first += 1;
  while (last > first && isBlankAt(text, last - 1)) last -= 1;
  return text.slice(first, last);
}

function isBlankAt(text: string, at: number): boolean {
  return BLANK.test(text.charAt(at));
}
