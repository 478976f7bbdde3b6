import { singleStops } from './stops';
import { inPrintWidth } from './width';

const CJK = String.raw`[\p{Script=Han}，。；：、！？“”‘’（）《》〈〉【】]`;
const AFTER_CJK = new RegExp(String.raw`(${CJK})\s+`, 'gu');
const BEFORE_CJK = new RegExp(String.raw`\s+(?=${CJK})`, 'gu');
/** Characters that take no room: they come with texts copied from web pages. */
const NO_ROOM = /[\u200B-\u200D\u2060\uFEFF]/gu;
/** Stops at the end of a sentence, with blanks and brackets that open nothing. */
const END_STOPS = /[\s。．；;，,、：:（(“‘《]+$/u;
const STOPS_BEFORE = /^(?:[\s。；;，,、：:！!？?]|[.．](?!\d))+/u;

/** A cell's text as one line of prose: blanks and line breaks beside Chinese go, others become one blank. */
export function oneLine(text: string): string {
  return text
    .replace(NO_ROOM, '')
    .trim()
    .replace(AFTER_CJK, '$1')
    .replace(BEFORE_CJK, '')
    .replace(/\s+/gu, ' ');
}

/** One line of prose as it is printed: width and doubled stops set right, no stop at its start. */
export function cleanProse(text: string): string {
  return singleStops(inPrintWidth(oneLine(text))).replace(STOPS_BEFORE, '');
}

/** The text with one full stop at its end, whatever stop it had; ！, ？ and a stop inside ” will do. */
export function asSentence(text: string): string {
  const bare = withoutEndStop(text);
  return /[！!？?]$|[。！？][”’]$/u.test(bare) ? bare : `${bare}。`;
}

/** The text without the stops at its end. */
export function withoutEndStop(text: string): string {
  const bare = text.replace(END_STOPS, '');
  return /[\p{Script=Han}）》”]\.$/u.test(bare) ? bare.slice(0, -1).replace(END_STOPS, '') : bare;
}

/** Double quotation marks inside a quotation become single ones. */
export function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Does the text say anything: a letter or a figure? */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
