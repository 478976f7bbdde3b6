/** A whole number at a place of a text, read without a pattern. */
export interface Figures {
  readonly value: number;
  /** The place after them. */
  readonly end: number;
  readonly length: number;
}

/** No part of a date has more figures. */
const MOST_FIGURES = 4;

/** The Arabic figures at a place; null where there are none or more than a year has. */
export function figuresAt(text: string, at: number): Figures | null {
  let value = 0;
  let end = at;
  for (; end - at <= MOST_FIGURES; end += 1) {
    const digit = text.charCodeAt(end) - 0x30;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  const length = end - at;
  return length === 0 || length > MOST_FIGURES ? null : { value, end, length };
}

/** A year of two or four figures; null for any other number of them. */
export function fullYear({ value, length }: Figures): number | null {
  if (length !== 2 && length !== 4) return null;
  return value < 100 ? 2000 + value : value;
}
