import { Unusual } from './unusual';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Characters XML 1.0 forbids, and what needs a real parser: CDATA, comments, line ends to be folded. */
// eslint-disable-next-line no-control-regex -- these control characters are what is looked for
const NOT_PLAIN = /[\u0000-\u0008\v\f\r\u000e-\u001f\ufffe\uffff]|\]\]>|<!/;

/** Throws `Unusual` where the text holds anything that only a real parser reads right. */
export function requirePlain(text: string): void {
  if (NOT_PLAIN.test(text)) throw new Unusual('characters');
}

/** Characters between two tags with their entities resolved. Throws `Unusual` for one that XML does not know. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:([a-z]{2,4}|#\d{1,7}|#x[0-9a-f]{1,6});)?/gi, (_whole, name?: string) => {
    const character = name?.startsWith('#') ? numbered(name) : NAMED[name ?? ''];
    if (character === undefined) throw new Unusual('entity');
    return character;
  });
}

/** `#10` or `#xA`; undefined for a number that is no character of XML 1.0. */
function numbered(name: string): string | undefined {
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#X') || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return undefined;
  const character = String.fromCodePoint(code);
  // A line end written as a number is meant, and stays as it is.
  return character !== '\r' && NOT_PLAIN.test(character) ? undefined : character;
}
