import type { TextSpan } from '../../text/text-place';

const OPENING = new Set('（(');
const CLOSING = new Set('）)');

/** The outermost brackets of a sentence; the spans are those of their insides. An open one ends with the text. */
export function bracketsIn(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENING.has(sign)) {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (CLOSING.has(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: at });
    }
  }
  return depth > 0 ? [...spans, { start, end: text.length }] : spans;
}

/** The text with blanks in place of what stands in brackets, as long as before. */
export function withoutBrackets(text: string): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of bracketsIn(text)) {
    pieces.push(text.slice(at, start - 1), ' '.repeat(Math.min(end + 1, text.length) - start + 1));
    at = end + 1;
  }
  return [...pieces, text.slice(at)].join('');
}
