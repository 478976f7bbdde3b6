/** Characters written in many ways, each with the one way the readers know. */
const ONE_WAY: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―─－]+/gu, '-'],
  [/[〜～∼]/gu, '~'],
  [/[○Ｏ]/gu, '〇'],
  [/．/gu, '.'],
];

/** Full-width letters, digits and signs (U+FF01–U+FF5E) as half-width ones; the rest unchanged. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (one) =>
    String.fromCharCode(one.charCodeAt(0) - 0xfee0),
  );
}

/**
 * The text as the readers match it: half-width, one kind of dash, no white space. A space between
 * two digits stays one space, since `12 31` is not 1231.
 */
export function compact(text: string): string {
  let out = text;
  for (const [pattern, sign] of ONE_WAY) out = out.replace(pattern, sign);
  return toHalfWidth(out)
    .replace(/[\s\u200B-\u200D\u2060]+/gu, ' ')
    .replace(/(\d) (?=\d)/gu, '$1\u0000')
    .replaceAll(' ', '')
    .replaceAll('\u0000', ' ');
}

/** Is there nothing to read: only white space or nothing? */
export function isBlank(text: string): boolean {
  return compact(text) === '';
}
