import { strToU8, zipSync } from 'fflate';
import { readWordText } from '../../src/documents/read-word-text';
import { WordFailure } from '../../src/documents/word-failure';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function docx(body: string, head = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(
      `${head}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const attributes = Array.from({ length: 20_000 }, (_, at) => `a${at}=""`).join(' ');

test.each<[why: string, bytes: () => Uint8Array, code: string]>([
  ['paragraphs without end', () => docx('<w:p/>'.repeat(1_000_001)), 'tooMuch'],
  ['a flood of attributes', () => docx(`<w:p ${attributes}/>`), 'tooMuch'],
  [
    'elements nested without end',
    () => docx('<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000)),
    'damaged',
  ],
  [
    'a billion laughs',
    () => docx(line('&b;'), '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
    'damaged',
  ],
  [
    'an entity from a file of the computer',
    () => docx(line('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'damaged',
  ],
])(
  '%s is refused with a sentence, and soon',
  async (_why, bytes, code) => {
    const start = performance.now();
    const failure = await readWordText(bytes()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WordFailure);
    expect(failure).toMatchObject({
      code,
      message: expect.stringMatching(/请.+再试。$/u) as string,
    });
    expect((performance.now() - start) / 1000).toBeLessThan(15);
  },
  30_000,
);

test('a picture that a document links to is not fetched, and its text is read', async () => {
  const blip = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r9"/></w:drawing></w:r></w:p>`;
  expect(await readWordText(docx(blip + line('正文'))).then((text) => text.trim())).toBe('正文');
});

test('what looks like markup in the text stays text', async () => {
  const text = '&lt;img src=x onerror=alert(1)&gt;]]&gt;&amp;#x41;';
  expect((await readWordText(docx(line(text)))).trim()).toBe(
    '<img src=x onerror=alert(1)>]]>&#x41;',
  );
});
