import { strToU8, zipSync } from 'fflate';
import { readWordText } from '../../src/documents/read-word-text';
import { wordBytes } from '../../src/documents/word-bytes';
import { REPORT, REPORT_LINES } from './samples';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`;
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function docx(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(document),
    ...more,
  });
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (text: string): string => `<w:p>${run(text)}</w:p>`;
const cell = (text: string, look = ''): string =>
  `<w:tc><w:tcPr>${look}</w:tcPr>${line(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

test('our own file comes back line by line', async () => {
  const text = await readWordText(await wordBytes(REPORT, { linePitch: 'standard', title: '' }));
  expect(text.split('\n')).toEqual(REPORT_LINES);
});

test.each([
  [line('甲。') + line('') + line('乙。'), '甲。\n\n乙。', 'an empty paragraph is an empty line'],
  [`<w:p>${run('甲')}<w:r><w:br/></w:r>${run('乙')}</w:p>`, '甲\n乙', 'a manual line break'],
  [`<w:p>${run('甲')}<w:r><w:tab/></w:r>${run('乙')}</w:p>`, '甲\t乙', 'a tab'],
  [
    `<w:p>${run('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>${run('丙')}</w:ins></w:p>`,
    '甲丙',
    'tracked changes as accepted',
  ],
  [
    `<w:tbl>${row(cell('甲', '<w:gridSpan w:val="2"/>'), cell('乙'))}${row(cell('1'), cell('2'), cell('3'))}</w:tbl>`,
    '甲\t\t乙\n1\t2\t3',
    'a cell over two columns',
  ],
  [
    `<w:tbl>${row(cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙'))}${row(cell('', '<w:vMerge/>'), cell('丙'))}</w:tbl>`,
    '甲\t乙\n\t丙',
    'a cell over two rows',
  ],
  [
    `<w:tbl>${row(`<w:tc>${line('甲')}${line('')}${line('乙')}</w:tc>`)}</w:tbl>`,
    '甲 乙',
    'paragraphs inside a cell',
  ],
  [
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('甲')}</w:p>`,
    '甲',
    'an automatic number is not in the text',
  ],
  [line('&lt;w:p&gt;&amp;😀'), '<w:p>&😀', 'signs of XML are text'],
])('%s is read as %j: %s', async (body, expected) => {
  expect(await readWordText(docx(body))).toBe(expected);
});

test('pictures are not even inflated', async () => {
  const picture = new Uint8Array(60 * 1024 * 1024);
  const bytes = docx(line('甲'), { 'word/media/image1.png': picture });
  expect(await readWordText(bytes)).toBe('甲');
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const utf16 = (name: string): number[] =>
  Array.from(name, (sign) => [sign.charCodeAt(0), 0]).flat();
/** A file whose text cannot be inflated; its directory is whole. */
function damaged(): Uint8Array {
  const bytes = docx(line('甲'.repeat(3000)));
  const name = strToU8('word/document.xml');
  const at = bytes.findIndex((_, from) =>
    name.every((byte, index) => bytes[from + index] === byte),
  );
  return bytes.fill(7, at + name.length, at + name.length + 20);
}

test.each([
  [new Uint8Array(), 'empty', /^文件是空的/u],
  [strToU8('一、甲'), 'notWord', /另存为 \.docx/u],
  [zipSync({ 'a.txt': strToU8('甲') }), 'notWord', /选错了文件/u],
  [zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'notWord', /选错了文件/u],
  [new Uint8Array([...OLE, ...utf16('EncryptedPackage')]), 'encrypted', /取消密码/u],
  [new Uint8Array([...OLE, ...utf16('WordDocument')]), 'oldDoc', /旧版 \.doc/u],
  [docx(line('甲')).slice(0, 300), 'damaged', /已损坏/u],
  [damaged(), 'damaged', /已损坏/u],
  [docx('<w:p'), 'damaged', /已损坏/u],
  [docx('', { 'word/bomb.xml': new Uint8Array(51 * 1024 * 1024) }), 'tooLarge', /50 MB/u],
])('no readable file, %#', async (bytes, code, message) => {
  const failure: unknown = await readWordText(bytes).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'WordFailure', code });
  expect((failure as Error).message).toMatch(message);
});

test('elements inside each other without end are no stack overflow', async () => {
  const deep = `${'<w:ins>'.repeat(20_000)}${run('甲')}${'</w:ins>'.repeat(20_000)}`;
  const read = await readWordText(docx(`<w:p>${deep}</w:p>`)).catch((error: unknown) => error);
  expect(read === '甲' || (read as Error).name === 'WordFailure').toBe(true);
});
