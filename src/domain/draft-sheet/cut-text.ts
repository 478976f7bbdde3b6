/**
 * A long text as pieces of at most `longest` UTF-16 units, cut behind a full stop where there is one,
 * never inside a character. Put together they are the text.
 */
export function cutText(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = cutBefore(text, start, start + longest);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}

function cutBefore(text: string, start: number, end: number): number {
  const stop = text.lastIndexOf('。', end - 1);
  if (stop > start) return stop + 1;
  const isInsideCharacter = /[\uDC00-\uDFFF]/.test(text.charAt(end)) && end - start > 1;
  return isInsideCharacter ? end - 1 : end;
}
