import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a .docx file as text, by name. */
export function wordParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

/**
 * The text of word/document.xml as a strict XML reader finds it: a line a paragraph, a tab for w:tab.
 * Throws where the part is not well-formed.
 */
export function wordText(bytes: Uint8Array): string {
  const parser = new SaxesParser();
  const lines: string[] = [];
  let line = '';
  let isText = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t';
    if (name === 'w:p') line = '';
    if (name === 'w:tab') line += '\t';
  });
  parser.on('text', (text) => {
    if (isText) line += text;
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (name === 'w:p') lines.push(line);
  });
  parser.write(wordParts(bytes)['word/document.xml'] ?? '').close();
  return lines.join('\n');
}

/** Every part parsed; throws where one is not well-formed. */
export function parseAll(bytes: Uint8Array): void {
  for (const part of Object.values(wordParts(bytes))) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(part).close();
  }
}
