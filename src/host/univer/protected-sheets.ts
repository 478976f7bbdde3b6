import { readWorkbookPart, workbookPath } from '../../xlsx/read/workbook-part';
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

const LOCKED = /<(?:\w+:)?workbookProtection\s(?:[^>]*\s)?lockStructure="(?:1|true)"/;

/** Does the file let nobody add, delete or rename sheets? */
export function isStructureProtected(opened: OpenedWorkbook): boolean {
  const path = workbookPath(opened.package);
  return path !== null && LOCKED.test(opened.package.text(path) ?? '');
}

/** Ids of the sheets that no menu of Excel shows; Univer only knows hidden ones. */
export function veryHiddenSheetIds(opened: OpenedWorkbook): ReadonlySet<string> {
  const sheets = readWorkbookPart(opened.package)?.sheets ?? [];
  return new Set(
    sheets.filter(({ state }) => state === 'veryHidden').map(({ sheetId }) => sheetIdOf(sheetId)),
  );
}
