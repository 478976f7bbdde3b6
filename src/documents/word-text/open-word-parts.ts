import { strFromU8, unzipSync } from 'fflate';
import { WordFailure } from '../word-failure';
import { requireSoundMarkup } from './sound-markup';

/** No text is so long; what inflates to more is refused. */
const LARGEST = 50 * 1024 * 1024;
/** Pictures and the like are not inflated at all. */
const NEEDED = /(?:\.xml|\.rels)$/iu;
const CONTENT_TYPES = '[Content_Types].xml';
const MAIN_PART = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\./u;

/** The parts of a .docx file that may hold text. Throws `WordFailure` where the bytes are no .docx. */
export function openWordParts(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw new WordFailure('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new WordFailure(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldDoc');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WordFailure('notWord');
  const parts = inflated(bytes);
  const types = parts[CONTENT_TYPES];
  if (types === undefined || !MAIN_PART.test(strFromU8(types))) throw new WordFailure('notWord');
  requireSoundMarkup(Object.values(parts));
  return parts;
}

function inflated(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      // The inflater never writes more than an entry announces, so adding up the announced sizes is enough.
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        total += originalSize;
        if (total > LARGEST) throw new WordFailure('tooLarge');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof WordFailure ? error : new WordFailure('damaged');
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of an OLE container are UTF-16LE names. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (sign) => [sign.charCodeAt(0), 0]).flat();
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
