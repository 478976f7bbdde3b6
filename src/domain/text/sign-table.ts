/** As many as there are character codes. */
const CODES = 0x10000;

/**
 * A number for every character code, 0 where none is given: for loops over each character of a text,
 * where a set would cost more than the rest of the loop.
 */
export function signTable(numbers: Iterable<readonly [sign: string, number: number]>): Uint16Array {
  const table = new Uint16Array(CODES);
  for (const [sign, number] of numbers) table[sign.charCodeAt(0)] = number;
  return table;
}

/** 1 for the characters of the text, 0 for any other. */
export function tableOf(signs: string): Uint16Array {
  return signTable(Array.from(signs, (sign) => [sign, 1] as const));
}

/** Is one of the table's characters in the text? */
export function hasSignOf(table: Uint16Array, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (table[text.charCodeAt(at)] !== 0) return true;
  }
  return false;
}
