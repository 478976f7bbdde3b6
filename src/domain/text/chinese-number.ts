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
};

/** Matches what `readNumber` may read; whether it is a number only `readNumber` says. */
export const NUMBER = String.raw`(?:\d+|[〇零一二两三四五六七八九十百]+)`;

const WITH_UNITS =
  /^(?:(?<hundreds>[一二两三四五六七八九])百零?)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u;

/**
 * A whole number below 1000 in Arabic or Chinese writing (`12`, `十二`, `一百二十`), or Chinese
 * digits in a row (`二〇二五`). Null for anything else.
 */
export function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[〇零一二两三四五六七八九]+$/u.test(text)) {
    return Number(Array.from(text, digitOf).join(''));
  }
  const groups = text === '' ? undefined : WITH_UNITS.exec(text)?.groups;
  if (!groups) return null;
  const tens = groups['ten'] ? digitOf(groups['tens'] ?? '一') : 0;
  return digitOf(groups['hundreds']) * 100 + tens * 10 + digitOf(groups['ones']);
}

function digitOf(sign = ''): number {
  return DIGITS[sign] ?? 0;
}
