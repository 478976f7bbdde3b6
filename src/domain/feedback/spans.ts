import type { TextSpan } from '../text/text-place';
import type { SourceText } from './types';

const BLANK = /[\s\u200B-\u200D\u2060]/u;

/** The span without blanks at its ends; null where nothing else is in it. */
export function trimmed(source: string, { start, end }: TextSpan): TextSpan | null {
  let [from, to] = [start, end];
  while (from < to && BLANK.test(source.charAt(from))) from += 1;
  while (to > from && BLANK.test(source.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** The words of a span together with where they stand. */
export function sourceText(source: string, { start, end }: TextSpan): SourceText {
  return { text: source.slice(start, end), source: { start, end } };
}

/** The words on one line: a line broken in a text that was copied from a page is none of its own. */
export function onOneLine(text: string): string {
  return text.replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/gu, '');
}
