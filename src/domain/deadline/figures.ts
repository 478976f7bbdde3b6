import { signTable } from '../text/sign-table';

/** 份 and the blanks of a form may stand between a month and its day. */
const DAY_SIGNS = '份分Xx×*_□〇?…';
const CHINESE_FIGURES = '〇零一二两三四五六七八九壹贰叁十廿卅百';
/** No form reads more figures in a row; a longer run need not be looked through again and again. */
const MOST_FIGURES = 16;

const CHINESE_FIGURE = 1;
const DAY_SIGN = 2;
/** Which characters are Chinese figures, and which others may begin a day. */
const FIGURES = signTable([
  ...Array.from(DAY_SIGNS, (sign) => [sign, DAY_SIGN] as const),
  ...Array.from(CHINESE_FIGURES, (sign) => [sign, CHINESE_FIGURE] as const),
]);

/** Not 底, 末, 前 and whatever else a day behind a 月 never begins with. */
export function mayBeDay(text: string, at: number): boolean {
  return isFigure(text, at) || FIGURES[text.charCodeAt(at)] === DAY_SIGN;
}

/** The place after the figures that begin at a place, or after as many as any form reads. */
export function endOfFigures(text: string, at: number): number {
  let end = at + 1;
  const limit = at + MOST_FIGURES;
  while (end < limit && isFigure(text, end)) end += 1;
  return end;
}

/** Is an Arabic or a Chinese figure at a place? */
export function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || FIGURES[code] === CHINESE_FIGURE;
}

/** A code from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
