import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import { addWorksheet } from '../../../xlsx/patch/workbook-edits';
import { readWorkbookPart } from '../../../xlsx/read/workbook-part';
import { readWorksheet } from '../../../xlsx/read/worksheet';
import type { SheetSource } from '../open/sheet-data';
import type { WorkbookSource } from '../open/workbook-source';
import type { AddedSheet } from './structure';

/** Makes an empty part for every new sheet, so that it is then compared and written like any other. */
export function addSheets(
  pkg: XlsxPackage,
  source: WorkbookSource,
  added: readonly AddedSheet[],
): SheetSource[] {
  return added.map(({ id, name, before }) => {
    const entries = readWorkbookPart(pkg)?.sheets ?? [];
    const follower = source.sheets.find((sheet) => sheet.id === before)?.entry.path;
    const found = entries.findIndex((entry) => entry.path === follower);
    const path = addWorksheet(pkg, name, found < 0 ? entries.length : found);
    return {
      id,
      entry: { name, sheetId: 0, state: 'visible', path, kind: 'worksheet' },
      part: readWorksheet(pkg, path, []),
      styles: source.styles,
      dates: source.dates,
      filter: null,
    };
  });
}
