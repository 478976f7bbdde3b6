const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
};

/** Matches what `readNumber` may read; whether it is a number only `readNumber` says. */
export const NUMBER = String.raw`(?:\d{1,9}|[〇零一二两三四五六七八九壹贰叁十廿卅百]{1,9})`;

/** Signs that stand for a number of tens, and how many. */
const SHORT_TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

const WITH_UNITS =
  /^(?:(?<hundreds>[一二两三四五六七八九])百零?)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u;

/**
 * A whole number below 1000 in Arabic or Chinese writing (`12`, `十二`, `廿五`, `一百二十`), or Chinese
 * digits in a row (`二〇二五`). Null for anything else.
 */
export function readNumber(text: string): number | null {
  if (isDigit(text.charCodeAt(0)) && /^\d+$/.test(text)) return Number(text);
  if (/^[〇零一二两三四五六七八九壹贰叁]+$/u.test(text)) {
    return Number(Array.from(text, digitOf).join(''));
  }
  const spelt = text.replace(/[廿卅]/u, (sign) => SHORT_TENS[sign] ?? sign);
  const groups = text === '' ? undefined : WITH_UNITS.exec(spelt)?.groups;
  if (!groups) return null;
  const tens = groups['ten'] ? digitOf(groups['tens'] ?? '一') : 0;
  return digitOf(groups['hundreds']) * 100 + tens * 10 + digitOf(groups['ones']);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function digitOf(sign = ''): number {
  return DIGITS[sign] ?? 0;
}
