import { readSheet } from './read-sheet';
import { selectArea, selectCells } from './select';
import type { ExcelWriting } from './writing';

/** What writes to sheets; asked for from here, its file repeats nothing that came for reading. */
async function fetchWriting(): Promise<ExcelWriting> {
  const { EXCEL_WRITING } = await import(/* webpackChunkName: "writing" */ './writing');
  return EXCEL_WRITING;
}

/** What reads a sheet and shows places in it, together: a pane fetches it with what reads ledgers. */
export const EXCEL_READING = {
  readSheet,
  select: selectArea,
  selectCells,
  fetchWriting,
} as const;

export type ExcelReading = typeof EXCEL_READING;
