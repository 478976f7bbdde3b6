import fc from 'fast-check';
import { clipboardHtml } from '../../src/documents/clipboard-html';
import { wordBytes } from '../../src/documents/word-bytes';
import { documentLines } from '../../src/domain/document/block-lines';
import { documentOf } from '../../src/domain/document/document-of';
import type { OfficialDocument } from '../../src/domain/document/types';
import { htmlTags, htmlText } from './html-parts';
import { body } from './samples';
import { parseAll, wordText } from './word-parts';

const NASTY = [
  '</w:t></w:r></w:p><w:p>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '&amp;',
  '&#x0;',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'",
  '`',
  '=HYPERLINK("x")',
  '\u0000\u0008\u001B',
  '\uD83D',
  '\uDE00',
  '😀',
  '\uFFFE',
  '\uFFFF',
  '\u2028',
  '\u202E',
  '<?xml?>',
  '%PAGE%',
  '甲\t乙',
  '［待补充：<b>］',
  '_x000D_',
  '$&',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((parts) => parts.join('\n')),
);
const anyDocument: fc.Arbitrary<OfficialDocument> = fc.oneof(
  anyText.map((text) => documentOf(text, null)),
  anyText.map((text) => body(text.replace(/[\r\n]/gu, ''))),
  fc.tuple(anyText, anyText, anyText).map(([caption, header, cell]) => ({
    blocks: [{ kind: 'table' as const, caption, header: [header], rows: [[cell]] }],
  })),
);

/** The text of a document as far as XML can hold it; line ends and tabs between cells aside. */
function expected({ blocks }: OfficialDocument): string {
  const text = blocks.flatMap(documentLines).join('\n');
  return bare(text.replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, ''));
}

const bare = (text: string): string => text.replace(/\s/gu, '');

test('whatever stands in a cell, a .docx is well-formed and holds its text and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, anyText, async (document, title) => {
      const bytes = await wordBytes(document, { linePitch: 'standard', title });
      parseAll(bytes);
      expect(bare(wordText(bytes))).toBe(expected(document));
    }),
    { numRuns: 60 },
  );
});

const OWN_TAGS = ['div', 'p', 'span', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];

test('whatever stands in a cell, the HTML has our tags alone and holds its text', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const html = clipboardHtml(document);
      expect(htmlTags(html).filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
      expect(bare(htmlText(html))).toBe(expected(document));
    }),
  );
});

test.each(NASTY)('%j in every place', async (text) => {
  const table = { kind: 'table', caption: text, header: [text], rows: [[text]] } as const;
  const kinds = ['title', 'heading1', 'body', 'signature', 'date'] as const;
  const paragraphs = kinds.map((kind) => ({ kind, runs: [{ text, look: 'body' as const }] }));
  const document: OfficialDocument = { blocks: [...paragraphs, table] };
  const bytes = await wordBytes(document, { linePitch: 28, title: text });
  expect(() => {
    parseAll(bytes);
  }).not.toThrow();
  expect(bare(wordText(bytes))).toBe(expected(document));
  expect(bare(htmlText(clipboardHtml(document)))).toBe(expected(document));
});
