import { unzipSync } from 'fflate';
import { atMost, MOST_ENTRIES, TooMuch } from './limits';
import { CONTENT_TYPES } from './package/content-types';
import { XlsxPackage, type PartSource } from './package/xlsx-package';
import { partName, ZipError, ZipParts } from './package/zip-parts';
import { readWorkbookPart } from './read/workbook-part';
import { XmlError } from './xml/walk-xml';

export type XlsxFailureCode =
  'empty' | 'notZip' | 'encrypted' | 'oldXls' | 'notXlsx' | 'damaged' | 'tooLarge' | 'tooMuch';

/** `message` is one Chinese sentence for the user: the cause and the next step. */
export type XlsxOpening =
  | { readonly ok: true; readonly package: XlsxPackage }
  | { readonly ok: false; readonly code: XlsxFailureCode; readonly message: string };

const MESSAGES: Readonly<Record<XlsxFailureCode, string>> = {
  empty: '文件是空的（0 字节），请重新选择一个 .xlsx 文件。',
  notZip: '这不是 .xlsx 文件，请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”后再打开。',
  encrypted: '文件已加密，请先在 Excel 或 WPS 中打开并取消密码，另存后再试。',
  oldXls: '这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”后再打开。',
  notXlsx: '这不是 Excel 工作簿（.xlsx），请检查是否选错了文件。',
  damaged: '文件已损坏，读不出内容，请在 Excel 中用“打开并修复”修好并另存后再试。',
  tooMuch:
    '文件里的内容多得不正常，为避免内存不足没有打开，请在 Excel 中把需要的工作表另存为新文件后再试。',
  tooLarge: '文件解压后超过 500 MB，为避免内存不足没有打开，请拆分或清理后再试。',
};

/** More than this inflated is refused: no ledger is so large, a zip bomb is. */
const LARGEST = 500 * 1024 * 1024;

class TooLarge extends Error {}

/** Opens the bytes of an .xlsx file. Whatever they are, the answer is a value, never an exception. */
export function openXlsx(bytes: Uint8Array): XlsxOpening {
  return open(bytes, unzip);
}

/** A package opened only to be read, with the parts that can be read piece by piece. */
export type ReadingOpening =
  | { readonly ok: true; readonly package: XlsxPackage; readonly parts: ZipParts | null }
  | { readonly ok: false; readonly code: XlsxFailureCode; readonly message: string };

/**
 * Opens the bytes of an .xlsx file to read some of its parts: each is inflated when it is asked for, so
 * damage inside a part shows only then, as an exception. `parts` is null where the archive must be
 * inflated at once.
 */
export function openXlsxToRead(bytes: Uint8Array): ReadingOpening {
  let parts: ZipParts | null = null;
  const opening = open(bytes, () => {
    parts = openZip(bytes);
    return parts ?? unzipUnusual(bytes);
  });
  return opening.ok ? { ...opening, parts } : opening;
}

function open(bytes: Uint8Array, inflate: (bytes: Uint8Array) => PartSource): XlsxOpening {
  if (bytes.length === 0) return failure('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return failure(containsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldXls');
  }
  // BIFF2–BIFF5 files come without the OLE container.
  if (bytes[0] === 0x09 && bytes[2] !== undefined && bytes[2] <= 8 && bytes[3] === 0) {
    return failure('oldXls');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return failure('notZip');
  let parts: PartSource;
  try {
    parts = inflate(bytes);
  } catch (error) {
    return failure(error instanceof TooLarge ? 'tooLarge' : (damageCode(error) ?? 'damaged'));
  }
  return checked(XlsxPackage.of(bytes, parts), parts);
}

function checked(pkg: XlsxPackage, parts: PartSource): XlsxOpening {
  if (!parts.has(CONTENT_TYPES)) return failure('notXlsx');
  try {
    const workbook = readWorkbookPart(pkg);
    if (!workbook) return failure('notXlsx');
    const paths = new Set(workbook.sheets.map(({ path }) => path));
    // A part that is several sheets at once would be read again and again.
    const sound =
      paths.size === workbook.sheets.length && [...paths].every((path) => pkg.has(path));
    return workbook.sheets.length === 0 || !sound ? failure('damaged') : { ok: true, package: pkg };
  } catch (error) {
    const code = damageCode(error);
    if (code === null) throw error;
    return failure(code);
  }
}

/** What an error says about the file it was thrown over; null for one that is no damage of the file. */
export function damageCode(error: unknown): 'damaged' | 'tooMuch' | null {
  if (error instanceof TooMuch) return 'tooMuch';
  return error instanceof XmlError || error instanceof ZipError ? 'damaged' : null;
}

export function failure(code: XlsxFailureCode): XlsxOpening & { readonly ok: false } {
  return { ok: false, code, message: MESSAGES[code] };
}

/** Null for an archive that only the other inflater knows. */
function openZip(bytes: Uint8Array): ZipParts | null {
  const parts = ZipParts.open(bytes);
  if (parts !== null && parts.announcedSize > LARGEST) throw new TooLarge();
  return parts;
}

/** All parts inflated. Throws `ZipError` where one is not what the archive announces. */
function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = openZip(bytes);
  if (zip === null) return unzipUnusual(bytes);
  return new Map([...zip.keys()].map((name) => [name, zip.get(name) ?? new Uint8Array()]));
}

function unzipUnusual(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const entries = unzipSync(bytes, {
    // The inflater never writes more than an entry announces, so adding up the announced sizes is enough.
    filter: (entry) => {
      total += entry.originalSize;
      count += 1;
      atMost(MOST_ENTRIES, count, 'files');
      if (total > LARGEST) throw new TooLarge();
      return !entry.name.endsWith('/');
    },
  });
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(entries)) parts.set(partName(name), content);
  return parts;
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of an OLE container are UTF-16LE names. */
function containsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 0;
    while (same < name.length && bytes[at + 2 * same] === name.charCodeAt(same)) same += 1;
    if (same === name.length) return true;
  }
  return false;
}
