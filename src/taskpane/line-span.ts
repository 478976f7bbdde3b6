import type { TextSpan } from '../domain/text/text-place';

/** Where a line, counted from 1, stands in a text; an empty stretch at the end where there is none. */
export function lineSpan(text: string, line: number): TextSpan {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0);
  const words = lines[line - 1];
  if (words === undefined) return { start: text.length, end: text.length };
  return { start, end: start + words.length };
}
