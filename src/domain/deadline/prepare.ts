import { compact } from '../text/normalize';
import { tableOf } from '../text/sign-table';

/** Signs that a phrase may do without, and slips of the hand, each with what the forms know. */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  // Marks around a word or a whole limit.
  [/["'“”‘’『』「」]/gu, ''],
  [/[【〖]/gu, '('],
  [/[】〗]/gu, ')'],
  // 七·一
  [/([一三五六七八十])[·•]([一四八])/gu, '$1$2'],
  // Letters for figures: 2O24年, l2月, 二O二四.
  [/(\d)O(?=[\d年月日号])/giu, '$10'],
  [/[lI](?=\d月)/gu, '1'],
  [/([一二〇零])[O0](?=[一二三四五六七八九〇零])/giu, '$1〇'],
  [/曰/gu, '日'],
  [/俩个?|两(?=月)/gu, '两个'],
  [/(^|[^\d一二三四五六七八九])百(?=[日天])/gu, '$1一百'],
  // 2024.10上旬
  [/(\d{4}[./-]\d{1,2})(?=[上中下]旬)/gu, '$1月'],
];
/** Each correction has one of these; 旬 stands for what is before it. */
const SUSPECTS = tableOf('"\'“”‘’『』「」【〖】〗·•OolI曰俩百两旬');
const ZERO = 0x30;
/** Test for any of the above, where there is a suspect. */
const NEEDS_CORRECTION = /["'“”‘’『』「」【〖】〗·•OolI曰俩百]|两月|[一二〇零]0|\d[上中下]旬/u;

/** The phrase as the forms read it. */
export function prepare(text: string): string {
  const phrase = compact(text);
  if (!hasSuspect(phrase) || !NEEDS_CORRECTION.test(phrase)) return phrase;
  return CORRECTIONS.reduce((out, [pattern, sign]) => out.replace(pattern, sign), phrase);
}

/** Also a zero after something that is no figure, as in 二0二四. */
function hasSuspect(phrase: string): boolean {
  let before = ZERO;
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    if (SUSPECTS[code] === 1 || (code === ZERO && before > 0x80)) return true;
    before = code;
  }
  return false;
}
