import { readWorkbookPart } from '../../xlsx/read/workbook-part';
import type { OpenedWorkbook } from './open-workbook';
import { sheetIdOf } from './open/workbook-source';

const PROTECTED = /<(?:\w+:)?sheetProtection\s(?:[^>]*\s)?sheet="(?:1|true)"/;

/** Ids of the sheets the file protects; Univer does not keep it. */
export function protectedSheetIds(opened: OpenedWorkbook): ReadonlySet<string> {
  const sheets = readWorkbookPart(opened.package)?.sheets ?? [];
  return new Set(
    sheets
      .filter(({ path }) => PROTECTED.test(opened.package.text(path) ?? ''))
      .map(({ sheetId }) => sheetIdOf(sheetId)),
  );
}
