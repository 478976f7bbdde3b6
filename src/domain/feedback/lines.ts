import type { TextSpan } from '../text/text-place';
import { trimmed } from './spans';

const ENDS_A_SENTENCE = /[。；;：:！!？?]$/u;
/** No page holds more characters on a line; longer lines are paragraphs. */
const WIDEST_PAGE = 60;
const NARROWEST_PAGE = 20;
/** A broken line is about as wide as the page. */
const ALMOST = 3;
/** So many lines as wide as the page make it a page. */
const FEWEST_FULL = 3;

/**
 * The lines of the text without blanks at their ends, empty ones left out. In a text copied from a page
 * (all lines narrow, many of them equally wide) the lines of a paragraph are one, with the breaks inside.
 *
 * @param opens Does a line begin something new, whatever stood before it?
 */
export function feedbackLines(source: string, opens: (line: string) => boolean): TextSpan[] {
  const lines = plainLines(source);
  const widths = new Map(lines.map((line) => [line, widthOf(source, line)]));
  const width = pageWidth([...widths.values()]);
  if (width === null) return lines;
  const joined: TextSpan[] = [];
  lines.forEach((line, at) => {
    const last = joined.at(-1);
    const above = lines[at - 1];
    const text = source.slice(line.start, line.end);
    const isBroken =
      last !== undefined &&
      above !== undefined &&
      (widths.get(above) ?? 0) >= width - ALMOST &&
      !ENDS_A_SENTENCE.test(source.slice(above.start, above.end)) &&
      !opens(text);
    if (isBroken) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  });
  return joined;
}

function plainLines(source: string): TextSpan[] {
  const lines: TextSpan[] = [];
  for (const { index, 0: line } of source.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const span = trimmed(source, { start: index, end: index + line.length });
    if (span !== null) lines.push(span);
  }
  return lines;
}

/** How wide the page was; null where the text was not broken by a page. */
function pageWidth(widths: readonly number[]): number | null {
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WIDEST_PAGE || widest < NARROWEST_PAGE) return null;
  return widths.filter((width) => width >= widest - ALMOST).length >= FEWEST_FULL ? widest : null;
}

/** In Chinese characters: the signs of the Latin keyboard are half as wide. */
function widthOf(source: string, { start, end }: TextSpan): number {
  let width = 0;
  for (let at = start; at < end; at += 1) width += source.charCodeAt(at) < 0x80 ? 0.5 : 1;
  return width;
}
