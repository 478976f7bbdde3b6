import { applyHighlights } from './apply-highlights';
import { editCells } from './edit-cells';
import { removeAll } from './remove-all';
import { writeOwnSheet } from './write-own-sheet';
import { writeTemplate } from './write-template';

/** What writes to the workbook's sheets, together: a pane fetches it as one file when the figures stand. */
export const EXCEL_WRITING = {
  applyHighlights,
  writeOwnSheet,
  writeTemplate,
  editCells,
  removeAll,
} as const;

export type ExcelWriting = typeof EXCEL_WRITING;
