import { halfWidthSign } from '../text/half-width';

const HAN = String.raw`[\p{Script=Han}“”‘’（）《》〈〉【】，。；：、！？]`;

/** Signs that clerks type in half width inside Chinese, with the sign of Chinese print. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const BESIDE_HAN = new RegExp(`(?<=${HAN})[,;:?!()]|[,;:?!()](?=${HAN})`, 'gu');
/** A full stop typed as a point; that of 3.5 and of www.a.cn is none. */
const POINT_STOP = new RegExp(String.raw`(?<=[\p{Script=Han}）》”])[.．](?=${HAN}|$)`, 'gu');
/** Figures, letters and the percent sign in full width. */
const WIDE = /[\uFF05\uFF10-\uFF19\uFF21-\uFF3A]/giu;

/**
 * The text in the widths of Chinese print: figures and letters half, stops and brackets beside Chinese
 * full, "…" around Chinese as “…”. Signs inside figures (8:30, 13,000) and foreign words stay.
 */
export function inPrintWidth(text: string): string {
  const narrow = text.replace(WIDE, halfWidthSign);
  const wide = pairedBrackets(narrow)
    .replace(BESIDE_HAN, (sign) => FULL_WIDTH[sign] ?? sign)
    .replace(POINT_STOP, '。');
  return chineseQuotes(wide);
}

/** Both brackets of a pair in the same width: (2024年第3期) and （abc) alike. */
function pairedBrackets(text: string): string {
  return text.replace(
    /([(（])([^()（）]*)([)）])/gu,
    (pair, open: string, inside: string, close) => {
      const isWide = open !== '(' || close !== ')' || /\p{Script=Han}/u.test(inside);
      return isWide ? `（${inside}）` : pair;
    },
  );
}

/** Straight quotation marks in pairs with Chinese inside; an odd one out leaves all as they are. */
function chineseQuotes(text: string): string {
  const parts = text.split('"');
  if (parts.length < 3 || parts.length % 2 === 0) return text;
  const isChinese = (part: string): boolean => /\p{Script=Han}/u.test(part);
  return parts.every((part, at) => at % 2 === 0 || isChinese(part))
    ? parts.map((part, at) => (at % 2 === 0 ? part : `“${part}”`)).join('')
    : text;
}
