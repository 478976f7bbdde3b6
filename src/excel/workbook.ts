import type { Workbook } from '../app/ports';
import { workbookOver } from './workbook-over';
import { EXCEL_WRITING } from './writing';

/** The open workbook, with what writes to it at hand. Needs Office to be ready. */
export function createExcelWorkbook(): Workbook {
  return workbookOver(() => Promise.resolve(EXCEL_WRITING));
}
