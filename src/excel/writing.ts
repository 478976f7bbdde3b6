import { recordedWriters } from './undo/recorded';
import type { WriteStack } from './undo/write-stack';
import { EXCEL_WRITERS, type ExcelWriters } from './writers';

/** What writes to the workbook's sheets, together: a pane fetches it as one file when the figures stand. */
export const EXCEL_WRITING = {
  ...EXCEL_WRITERS,
  /** The same, whose writings can be taken back from the stack. */
  recorded: (stack: WriteStack): ExcelWriters => recordedWriters(EXCEL_WRITERS, stack),
} as const;

export type ExcelWriting = typeof EXCEL_WRITING;
