import { strToU8, zipSync } from 'fflate';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { readWorkbookPart } from '../../src/xlsx/read/workbook-part';
import { ledgerFile, LEDGER_PARTS } from '../support/xlsx-fixture';
import { zipParts } from '../support/xlsx-parts';

/** The first sector of an OLE container and a directory entry of that name. */
const container = (entry: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(entry, 'utf16le'),
  ]);

/** A zip whose directory claims a size that it does not hold. */
function claiming(size: number): Uint8Array {
  const bytes = zipSync({ '[Content_Types].xml': strToU8('x'.repeat(1000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

const without = (name: string): Uint8Array =>
  zipParts(Object.fromEntries(Object.entries(LEDGER_PARTS).filter(([part]) => part !== name)));

describe('openXlsx', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty', '0 字节'],
    ['a text file', strToU8('序号,问题\n1,二'), 'notZip', '另存为'],
    ['an encrypted workbook', container('EncryptedPackage'), 'encrypted', '已加密'],
    ['an .xls workbook', container('Workbook'), 'oldXls', '旧版 .xls'],
    ['a BIFF4 file', Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0]), 'oldXls', '旧版 .xls'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'notXlsx', '不是 Excel 工作簿'],
    [
      'a zip with content types but no workbook',
      without('xl/workbook.xml'),
      'notXlsx',
      '不是 Excel 工作簿',
    ],
    ['half a file', ledgerFile().slice(0, 3000), 'damaged', '打开并修复'],
    [
      'a workbook that is not XML',
      ledgerFile({ 'xl/workbook.xml': '<workbook><sheets>' }),
      'damaged',
      '打开并修复',
    ],
    ['a workbook without its sheet', without('xl/worksheets/sheet1.xml'), 'damaged', '打开并修复'],
    ['a zip bomb', claiming(600 * 1024 * 1024), 'tooLarge', '500 MB'],
  ])('answers %s with a code and a sentence', (_name, bytes, code, words) => {
    const opening = openXlsx(bytes);
    expect(opening).toEqual({ ok: false, code, message: expect.stringContaining(words) as string });
  });

  it('opens a workbook, and a blank one', () => {
    for (const bytes of [ledgerFile(), blankXlsx()]) expect(openXlsx(bytes).ok).toBe(true);
  });

  it('takes part names with backslashes or a leading slash', () => {
    const parts = Object.entries(LEDGER_PARTS).map(([name, text], index) => {
      const odd = index % 2 === 0 ? name.replaceAll('/', '\\') : `/${name}`;
      return [name === '[Content_Types].xml' ? name : odd, text] as const;
    });
    const opening = openXlsx(zipParts(Object.fromEntries(parts)));
    if (!opening.ok) throw new Error(opening.message);
    expect(readWorkbookPart(opening.package)?.sheets.map((sheet) => sheet.path)).toEqual([
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });
});
