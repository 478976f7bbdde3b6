import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { textOfDocument } from './word-text/document-lines';
import { openWordParts } from './word-text/open-word-parts';
import { WordFailure } from './word-failure';

/**
 * The text of a .docx file, one line a paragraph; the cells of a table's row are parted by tabs, a manual
 * line break begins a new line. Text that was struck out as a tracked change is left out. Numbers that
 * Word makes itself (automatic lists), headers, footers and footnotes are not in it. Rejects with a
 * `WordFailure` where the bytes are no readable .docx.
 */
export async function readWordText(bytes: Uint8Array): Promise<string> {
  const packed = zipSync(openWordParts(bytes), { level: 0 });
  const texts: string[] = [];
  try {
    await mammoth.convertToHtml(inputOf(packed), {
      externalFileAccess: false,
      transformDocument: (document: unknown) => {
        texts.push(textOfDocument(document));
        // Nothing is left to convert to HTML.
        return { ...(document as object), children: [] };
      },
    });
  } catch {
    throw new WordFailure('damaged');
  }
  return texts.join('\n');
}

/** In Node mammoth asks for a buffer, in the browser for an array buffer. */
function inputOf(packed: Uint8Array): Parameters<typeof mammoth.convertToHtml>[0] {
  const input = { buffer: packed, arrayBuffer: packed };
  return input as unknown as { arrayBuffer: ArrayBuffer };
}
