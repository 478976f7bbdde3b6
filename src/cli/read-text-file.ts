import { decodeText } from '../app/decode-text';
import { readWordText } from '../documents/read-word-text';
import { WordFailure } from '../documents/word-failure';
import { InputError } from './input-error';
import { readBytes } from './open-ledger';
import { PROOF_WORDS } from './proof-words';

/** What is said of what holds no text; the next step is another for each command. */
export interface TextFaults {
  readonly oldDoc: string;
  readonly notText: (path: string) => string;
  readonly isFolder?: (path: string) => string;
}

const OLE_HEAD = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEAD = [0x50, 0x4b];
const WORD_NAME = /\.docx$/iu;
const OLD_WORD_NAME = /\.(?:doc|wps|rtf)$/iu;
/** NUL and other signs that no text has. */
// eslint-disable-next-line no-control-regex -- these signs tell a binary file
const BINARY = /[\u0000-\u0008\u000E-\u001A\uFFFD]/u;

/**
 * The text of a .txt file (UTF-8 with or without byte order mark, UTF-16 with one, or GBK) or a .docx file.
 *
 * @throws InputError Where there is no such file, it holds no text, or it is of another kind.
 */
export async function readTextFile(
  path: string,
  faults: TextFaults = PROOF_WORDS,
): Promise<string> {
  const bytes = await readBytes(path, faults.isFolder);
  if (OLD_WORD_NAME.test(path)) throw new InputError(faults.oldDoc);
  const text = WORD_NAME.test(path) ? await wordText(bytes) : plainText(path, bytes, faults);
  return notEmpty(path, text);
}

/**
 * The text of bytes that came without a file (UTF-8, UTF-16 with a mark, GBK, or a .docx).
 *
 * @param name What they are called in messages.
 * @throws InputError Where they hold no text.
 */
export async function readTextBytes(
  name: string,
  bytes: Uint8Array,
  faults: TextFaults = PROOF_WORDS,
): Promise<string> {
  const isZip = beginsWith(bytes, ZIP_HEAD);
  return notEmpty(name, isZip ? await wordText(bytes) : plainText(name, bytes, faults));
}

function notEmpty(path: string, text: string): string {
  if (text.trim() === '') throw new InputError(PROOF_WORDS.emptyText(path));
  return text;
}

async function wordText(bytes: Uint8Array): Promise<string> {
  try {
    return await readWordText(bytes);
  } catch (error) {
    if (error instanceof WordFailure) throw new InputError(error.message);
    throw error;
  }
}

function plainText(path: string, bytes: Uint8Array, { notText }: TextFaults): string {
  if (beginsWith(bytes, OLE_HEAD) || beginsWith(bytes, ZIP_HEAD))
    throw new InputError(notText(path));
  const text = decodeText(bytes);
  if (BINARY.test(text)) throw new InputError(notText(path));
  return text;
}

function beginsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}
