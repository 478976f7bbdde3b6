const CJK = String.raw`[\p{Script=Han}，。；：、！？“”‘’（）《》〈〉【】]`;
const AFTER_CJK = new RegExp(String.raw`(${CJK})\s+`, 'gu');
const BEFORE_CJK = new RegExp(String.raw`\s+(?=${CJK})`, 'gu');

/** A cell's text as one line of prose: blanks and line breaks beside Chinese go, others become one blank. */
export function oneLine(text: string): string {
  return text.trim().replace(AFTER_CJK, '$1').replace(BEFORE_CJK, '').replace(/\s+/g, ' ');
}

/** The text with one full stop at its end, whatever stop it had; ！, ？ and a stop inside ” will do. */
export function asSentence(text: string): string {
  const bare = text.replace(/[\s。．；;，,、：:]+$/u, '');
  return /[！!？?]$|[。！？]”$/.test(bare) ? bare : `${bare}。`;
}

/** Double quotation marks inside a quotation become single ones. */
export function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
