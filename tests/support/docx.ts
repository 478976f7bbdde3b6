import { strToU8, zipSync } from 'fflate';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx file of these paragraphs; as Word does, it cuts them into several runs. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((words) => `<w:p>${runsOf(words)}</w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A table of these rows in a .docx file. */
export function docxTableOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cellOf = (words: string): string => `<w:tc><w:p>${runsOf(words)}</w:p></w:tc>`;
  const body = rows.map((row) => `<w:tr>${row.map(cellOf).join('')}</w:tr>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${NAMESPACE}"><w:body><w:tbl>${body}</w:tbl></w:body></w:document>`,
    ),
  });
}

function runsOf(words: string): string {
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)]
    .filter((run) => run !== '')
    .map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`)
    .join('');
}

function escaped(words: string): string {
  return words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
