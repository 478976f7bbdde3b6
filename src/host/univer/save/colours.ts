const hex = (value: number): string =>
  Math.round(value).toString(16).toUpperCase().padStart(2, '0');

/** `#RGB`, `#RRGGBB` or `rgb(r, g, b)` as `#RRGGBB`; anything else gives null. */
export function toHex(text: string): string | null {
  const plain = text.trim();
  const short = /^#([0-9A-F])([0-9A-F])([0-9A-F])$/i.exec(plain);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  if (/^#[0-9A-F]{6}(?:[0-9A-F]{2})?$/i.test(plain)) return plain.slice(0, 7).toUpperCase();
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(plain);
  return numbers
    ? `#${numbers
        .slice(1, 4)
        .map((part) => hex(Number(part)))
        .join('')}`
    : null;
}
