import { decodeText } from '../decode-text';
import type { WordReader } from '../ports';

/** A text of a file, or why it holds none. */
export type FeedbackFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'kind' | 'large' | 'empty' };

/** No 反馈意见 is larger; what is would keep the pane waiting. */
const LARGEST = 20 * 1024 * 1024;

/**
 * The text of a .txt file (UTF-8, UTF-16 with a mark, or GBK) or a .docx file. Rejects where the file is no
 * readable .docx, with a sentence to be shown.
 */
export async function readFeedbackFile(
  name: string,
  bytes: Uint8Array,
  wordReader: () => Promise<WordReader>,
): Promise<FeedbackFile> {
  if (bytes.length > LARGEST) return { ok: false, reason: 'large' };
  const isWord = /\.docx$/iu.test(name);
  if (!isWord && !/\.(?:txt|text)$/iu.test(name)) return { ok: false, reason: 'kind' };
  const text = isWord ? await (await wordReader()).readWordText(bytes) : decodeText(bytes);
  return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text };
}
