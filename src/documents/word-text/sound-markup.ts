import { WordFailure } from '../word-failure';

/** Tags of all parts together; the report of a thousand problems has a hundred thousand. */
const MOST_TAGS = 1_000_000;
/** Bytes of one tag; Word writes some hundreds. */
const LONGEST_TAG = 64 * 1024;

const LESS = 0x3c;
const MORE = 0x3e;
const DECLARATION = Uint8Array.from('<!DOCTYPE', (sign) => sign.charCodeAt(0));

/**
 * Refuses parts that would fill the memory of whoever parses them, before anybody does.
 *
 * @throws WordFailure `tooMuch` for too many or too long tags, `damaged` for a document type: Word never
 *   declares one, and entities are declared there.
 */
export function requireSoundMarkup(parts: readonly Uint8Array[]): void {
  let tags = 0;
  for (const bytes of parts) {
    for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
      tags += 1;
      if (tags > MOST_TAGS) throw new WordFailure('tooMuch');
      if (standsAt(bytes, DECLARATION, at)) throw new WordFailure('damaged');
      if (tagLength(bytes, at) > LONGEST_TAG) throw new WordFailure('tooMuch');
    }
  }
}

/** From `<` to `>`; no further than needed to know that it is too long. */
function tagLength(bytes: Uint8Array, from: number): number {
  const last = Math.min(bytes.length, from + LONGEST_TAG + 1);
  let at = from;
  while (at < last && bytes[at] !== MORE) at += 1;
  return at - from;
}

function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}
