const DIGITS = '零一二三四五六七八九';
const MOST = 999;

/** 一, 二 … 十一 … 九百九十九; the plain number beyond. */
export function chineseOrdinal(n: number): string {
  if (n > MOST) return String(n);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const hundred = hundreds === 0 ? '' : `${DIGITS.charAt(hundreds)}百`;
  const one = ones === 0 ? '' : DIGITS.charAt(ones);
  if (tens === 0) return hundred + (hundreds > 0 && ones > 0 ? '零' : '') + one;
  const isTeen = tens === 1 && hundreds === 0;
  return `${hundred}${isTeen ? '' : DIGITS.charAt(tens)}十${one}`;
}
