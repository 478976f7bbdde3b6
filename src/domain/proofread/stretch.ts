import type { TextSpan } from '../text/text-place';

/** A stretch of the text with its words. */
export interface Stretch extends TextSpan {
  readonly text: string;
}

/** A paragraph, which is a line of the text without its break. `indent` are the blanks before its words. */
export interface ProofLine extends Stretch {
  readonly index: number;
  readonly indent: string;
  /** Without blanks at both ends. */
  readonly words: string;
}

const LINE_BREAK = /\r\n|\r|\n/gu;

/** The lines of a text, which end at LF, CR LF or CR; a text without a break is one line. */
export function linesOf(text: string): readonly ProofLine[] {
  const lines: ProofLine[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(LINE_BREAK)) {
    lines.push(lineAt(text.slice(start, index), start, lines.length));
    start = index + sign.length;
  }
  lines.push(lineAt(text.slice(start), start, lines.length));
  return lines;
}

function lineAt(text: string, start: number, index: number): ProofLine {
  const words = text.trim();
  const indent = text.slice(0, text.length - text.trimStart().length);
  return { index, start, end: start + text.length, text, indent, words };
}

const SENTENCE_END = /[。！？!?]+[”’）)】》」』]*/gu;

/** The sentences of a line: up to 。！？ with the closing signs that follow; ； does not end one. */
export function sentencesOf(line: Stretch): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = line.text.slice(from, to);
    if (text.trim() !== '')
      sentences.push({ start: line.start + from, end: line.start + to, text });
    from = to;
  };
  for (const { index, 0: signs } of line.text.matchAll(SENTENCE_END)) add(index + signs.length);
  add(line.text.length);
  return sentences;
}
