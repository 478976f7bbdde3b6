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
  /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/**
 * A whole number below 1000 in Arabic or Chinese writing (`12`, `十二`, `廿五`, `一百二十`), or Chinese
 * digits in a row (`二〇二五`). Null for anything else.
 */
export function readNumber(text: string): number | null {
  return inArabic(text) ?? inChineseDigits(text) ?? withUnits(text);
}

/** More figures than this are left to the language, which alone rounds them right. */
const MOST_FIGURES = 15;

function inArabic(text: string): number | null {
  if (text.length > MOST_FIGURES) return /^\d+$/.test(text) ? Number(text) : null;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}

function inChineseDigits(text: string): number | null {
  let value = 0;
  for (const sign of text) {
    const digit = DIGITS[sign];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}

function withUnits(text: string): number | null {
  if (text === '') return null;
  const spelt = text.replace(/[廿卅]/u, (sign) => SHORT_TENS[sign] ?? sign);
  const match = WITH_UNITS.exec(spelt);
  if (!match) return null;
  const [, hundreds, tens, ten, ones] = match;
  return (
    digitOf(hundreds) * 100 + (ten === undefined ? 0 : digitOf(tens ?? '一') * 10) + digitOf(ones)
  );
}

function digitOf(sign = ''): number {
  return DIGITS[sign] ?? 0;
}
