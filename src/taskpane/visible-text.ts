import type { CellValue } from '../domain/grid/sheet-grid';

/** Blanks that nobody sees, among them the zero-width ones. */
const BLANK = /[\s\u200B-\u200D\u2060]/u;

function marked(blanks: readonly string[]): string {
  return blanks.map((blank) => (blank === '\n' || blank === '\r' ? '↵' : '␣')).join('');
}

/** A text in which blanks at the ends, on which a fix may hang, can be seen. */
export function visibleText(text: string): string {
  const characters = Array.from(text);
  let first = 0;
  let end = characters.length;
  while (first < end && BLANK.test(characters[first] ?? '')) first += 1;
  while (end > first && BLANK.test(characters[end - 1] ?? '')) end -= 1;
  const inner = characters.slice(first, end).join('');
  return marked(characters.slice(0, first)) + inner + marked(characters.slice(end));
}

/** What a cell holds, as one line. */
export function shownValue(value: CellValue): string {
  return typeof value === 'string' ? visibleText(value) : String(value);
}
