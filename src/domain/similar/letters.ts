import { withoutLeadingMark } from '../text/point-marks';

/** A text's letters and digits alone, and where each stands in the text. */
export interface Letters {
  /** Half-width, lower case; `BREAK` where a stop parts two clauses. */
  readonly signs: string;
  /** Of each sign the place in the text (UTF-16 units). */
  readonly places: readonly number[];
}

/** Stands where clauses are parted, so that no shared phrase runs over a full stop or comma. */
export const BREAK = '\n';

/** Quotation marks, brackets of titles, blanks: 落实“三会一课”制度 and 落实三会一课制度 are the same words. */
const PASSED_OVER = /[\s“”‘’"'《》〈〉「」『』·\u200B-\u200D\u2060]/u;
const LETTER = /[\p{L}\p{N}\uD800-\uDFFF]/u;

/** The letters of a problem, without the number before it. Linear in the text. */
export function lettersOf(text: string): Letters {
  const signs: string[] = [];
  const places: number[] = [];
  for (let at = startOf(text); at < text.length; at += 1) {
    const sign = plainSign(text, at);
    if (sign === null) continue;
    if (sign === BREAK && (signs.length === 0 || signs.at(-1) === BREAK)) continue;
    signs.push(sign);
    places.push(at);
  }
  if (signs.at(-1) === BREAK) {
    signs.pop();
    places.pop();
  }
  return { signs: signs.join(''), places };
}

/** Where the words begin: behind 1. or （一）. */
function startOf(text: string): number {
  const lead = text.length - text.trimStart().length;
  const words = withoutLeadingMark(text.trim());
  const at = text.indexOf(words, lead);
  return at < 0 ? 0 : at;
}

/** The sign as it is compared; null for one that is passed over. */
function plainSign(text: string, at: number): string | null {
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return text.charAt(at);
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  // Not toLowerCase of the whole text: some letters become two.
  if (half >= 0x41 && half <= 0x5a) return String.fromCharCode(half + 0x20);
  const sign = String.fromCharCode(half);
  if (PASSED_OVER.test(sign)) return null;
  return LETTER.test(sign) ? sign : BREAK;
}
