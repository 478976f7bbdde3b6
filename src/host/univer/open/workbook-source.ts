import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import { readAutoFilter } from '../../../xlsx/read/auto-filter';
import { readSharedStrings } from '../../../xlsx/read/shared-strings';
import { readStyles, type StylesPart } from '../../../xlsx/read/styles';
import { readWorkbookPart, type WorkbookPart } from '../../../xlsx/read/workbook-part';
import { readWorksheet } from '../../../xlsx/read/worksheet';
import { dateSystem, type DateSystem } from './dates-1904';
import type { SheetSource } from './sheet-data';

/** Everything of a package that the grid and a later save look at, read once. */
export interface WorkbookSource {
  readonly package: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly styles: StylesPart;
  readonly dates: DateSystem;
  /** Worksheets only, in tab order. */
  readonly sheets: readonly SheetSource[];
}

/** Univer's id for a sheet of the file; it stays the same however often the file is read. */
export function sheetIdOf(sheetId: number): string {
  return `sheet-${sheetId}`;
}

/** Reads the parts of an opened package. Throws `XmlError` where one of them is damaged. */
export function readWorkbookSource(pkg: XlsxPackage): WorkbookSource {
  const workbook = readWorkbookPart(pkg);
  if (!workbook) throw new RangeError('Cannot read workbook: the package has no workbook part');
  const styles = readStyles(pkg);
  const strings = readSharedStrings(pkg);
  const dates = dateSystem(workbook.date1904);
  const sheets = workbook.sheets
    .filter((entry) => entry.kind === 'worksheet')
    .map((entry) => {
      const part = readWorksheet(pkg, entry.path, strings);
      return {
        id: sheetIdOf(entry.sheetId),
        entry,
        part,
        styles,
        dates,
        filter: readAutoFilter(part),
      };
    });
  return { package: pkg, workbook, styles, dates, sheets };
}
