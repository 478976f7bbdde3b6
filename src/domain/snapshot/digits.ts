/** Signs that need no escape in JSON, XML and a file name. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = DIGITS.length;

/** A whole number below 64 to the power of `length`, in exactly so many signs. */
export function spellNumber(value: number, length: number): string {
  let rest = value;
  let signs = '';
  for (let at = 0; at < length; at += 1) {
    signs = DIGITS.charAt(rest % BASE) + signs;
    rest = Math.floor(rest / BASE);
  }
  return signs;
}

/** The number that `spellNumber` spelt; null where a sign is none of its own. */
export function valueOf(signs: string): number | null {
  let value = 0;
  for (const sign of signs) {
    const digit = DIGITS.indexOf(sign);
    if (digit < 0) return null;
    value = value * BASE + digit;
  }
  return value;
}
