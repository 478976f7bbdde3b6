/** The three parts of a header or footer line, in Excel's codes (&P page, &N pages). */
export interface PageLine {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

const SECTIONS: Readonly<Record<string, keyof PageLine>> = { L: 'left', C: 'centre', R: 'right' };

/** Reads a line as the file has it, `&L…&C…&R…` (ECMA-376 18.3.1.46); what no code leads is in the centre. */
export function readPageLine(written: string): PageLine {
  const line: Record<keyof PageLine, string> = { left: '', centre: '', right: '' };
  let section: keyof PageLine = 'centre';
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    const next = written.charAt(at + 1);
    const begun = character === '&' ? SECTIONS[next] : undefined;
    if (begun === undefined) line[section] += character;
    else section = begun;
    // A code is two signs, so that the second & of && leads nothing.
    if (character === '&') {
      if (begun === undefined) line[section] += next;
      at += 1;
    }
  }
  return line;
}

/** The line as the file has it; '' where all parts are empty. */
export function writePageLine({ left, centre, right }: PageLine): string {
  const section = (code: string, text: string): string => (text === '' ? '' : `&${code}${text}`);
  return section('L', left) + section('C', centre) + section('R', right);
}
