import { halfWidthSign } from '../../text/half-width';

/**
 * Full-width digits, letters and ％, but not Ｏ: clerks type it for 〇 (二Ｏ二五年), and a half-width O
 * would no longer be read so.
 */
const WIDE = /[\uFF05\uFF10-\uFF19\uFF21-\uFF2E\uFF30-\uFF3A\uFF41-\uFF5A]/u;
const EVERY_WIDE = new RegExp(WIDE.source, 'gu');
/** ２０２４．１２, ２０２４／５／１: signs between digits go with them. */
const SIGN_BETWEEN = /(?<=\d)[．／－](?=\d)/gu;

/** Is there something for `halfWidthOf` to change? */
export function hasFullWidth(text: string): boolean {
  return WIDE.test(text);
}

/** The text with full-width digits, letters and percent signs as half-width ones. */
export function halfWidthOf(text: string): string {
  return text.replace(EVERY_WIDE, halfWidthSign).replace(SIGN_BETWEEN, halfWidthSign);
}
