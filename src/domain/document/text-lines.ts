/** A line of a text that holds something: its words without blanks at the ends, and where they begin. */
export interface TextLine {
  readonly text: string;
  /** The line as it stands, with its tabs and blanks. */
  readonly raw: string;
  /** UTF-16 offset of `text` in the whole. */
  readonly start: number;
  /** Does an empty line, or nothing at all, stand before it? */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not empty. Lines end at LF, CR LF or CR. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  let afterBlank = true;
  for (const raw of text.split(/\r\n|\r|\n/u)) {
    const words = raw.trim();
    if (words !== '') {
      const lead = raw.length - raw.trimStart().length;
      lines.push({ text: words, raw, start: start + lead, afterBlank });
    }
    afterBlank = words === '';
    start += raw.length + (text.startsWith('\r\n', start + raw.length) ? 2 : 1);
  }
  return lines;
}
