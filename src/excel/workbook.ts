import type { Workbook } from '../app/ports';
import { EXCEL_READING } from './reading';
import { WriteStack } from './undo/write-stack';
import { workbookOver } from './workbook-over';
import { EXCEL_WRITING } from './writing';

const AT_HAND = {
  reading: () => Promise.resolve(EXCEL_READING),
  writing: () => Promise.resolve(EXCEL_WRITING),
};

/** The open workbook, with what reads and writes it at hand and nothing recorded. Needs Office to be ready. */
export function createExcelWorkbook(): Workbook {
  return workbookOver(AT_HAND);
}

/** As `createExcelWorkbook`, and what it writes can be taken back. */
export function createRecordedWorkbook(): Workbook {
  return workbookOver(AT_HAND, new WriteStack());
}
