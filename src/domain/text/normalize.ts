/** Signs written in many ways, each with the one way the readers know. Runs of long dashes are one. */
const LONG_DASHES = signs('‐‑‒–—―─－');
const ONE_WAY: ReadonlyMap<number, string> = new Map([
  ...[...LONG_DASHES].map((code) => [code, '-'] as const),
  ...[...signs('〜～∼')].map((code) => [code, '~'] as const),
  ...[...signs('○Ｏ')].map((code) => [code, '〇'] as const),
]);
/** White space, and the characters that take no room at all. */
const BLANK = /[\s\u200B-\u200D\u2060]/u;
/** Cheap test for any character that `compact` changes. */
const NEEDS_COMPACTING = /[‐‑‒–—―─〜∼○\uFF01-\uFF5E\s\u200B-\u200D\u2060]/u;

/**
 * The text as the readers match it: half-width, one kind of dash, no white space. A space between
 * two digits stays one space, since `12 31` is not 1231.
 */
export function compact(text: string): string {
  const plain = endOfPlain(text, 0);
  if (plain === text.length || !NEEDS_COMPACTING.test(text)) return text;
  let out = text.slice(0, plain);
  let blank = false;
  let dash = false;
  for (let at = plain; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isBlankCode(code)) {
      blank = true;
      at += 1;
      continue;
    }
    const repeated = dash && !blank && LONG_DASHES.has(code);
    dash = LONG_DASHES.has(code);
    const end = Math.max(at + 1, endOfPlain(text, at));
    const signs = isPlain(code) ? text.slice(at, end) : plainSign(code, text, at);
    at = end;
    if (repeated) continue;
    if (blank && isDigit(out.charCodeAt(out.length - 1)) && isDigit(signs.charCodeAt(0))) {
      out += ' ';
    }
    blank = false;
    out += signs;
  }
  return out;
}

/** The place after the signs from `at` on that stay as they are. */
function endOfPlain(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  return end;
}

/** Printable ASCII, Chinese characters, and the two stops that have no half-width form. */
function isPlain(code: number): boolean {
  if (code < 0x80) return code > 0x20;
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3001 || code === 0x3002;
}

/** One sign in its one way, full-width ones (U+FF01–U+FF5E) as half-width. */
function plainSign(code: number, text: string, at: number): string {
  if (code < 0x80) return text.charAt(at);
  const known = ONE_WAY.get(code);
  if (known !== undefined) return known;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text.charAt(at);
}

function isBlankCode(code: number): boolean {
  return !isPlain(code) && BLANK.test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function signs(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (sign) => sign.charCodeAt(0)));
}

/** Is there nothing to read: only white space or nothing? */
export function isBlank(text: string): boolean {
  return compact(text) === '';
}
