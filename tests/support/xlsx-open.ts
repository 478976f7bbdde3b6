import { openXlsx } from '../../src/xlsx/open-xlsx';
import type { XlsxPackage } from '../../src/xlsx/package/xlsx-package';
import { readSharedStrings } from '../../src/xlsx/read/shared-strings';
import { readWorksheet, type WorksheetPart } from '../../src/xlsx/read/worksheet';
import { applySplices, type Splice } from '../../src/xlsx/xml/splice';
import { ledgerFile } from './xlsx-fixture';
import type { Parts } from './xlsx-parts';

/** The ledger fixture as an open package, with some of its parts replaced. */
export function ledgerPackage(replaced: Parts = {}): XlsxPackage {
  const opening = openXlsx(ledgerFile(replaced));
  if (!opening.ok) throw new Error(opening.message);
  return opening.package;
}

/** A worksheet of a package, the ledger sheet unless another is named. */
export function sheetOf(pkg: XlsxPackage, path = 'xl/worksheets/sheet1.xml'): WorksheetPart {
  return readWorksheet(pkg, path, readSharedStrings(pkg));
}

/** A worksheet with just this inside. */
export function sheetWith(content: string): WorksheetPart {
  const text = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`;
  return sheetOf(ledgerPackage({ 'xl/worksheets/sheet1.xml': text }));
}

/** What stands inside the worksheet after the replacements. */
export function contentAfter(sheet: WorksheetPart, splices: readonly Splice[]): string {
  const text = applySplices(sheet.text, splices);
  return text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
}
