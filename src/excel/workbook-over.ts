import type { Workbook } from '../app/ports';
import { onWorkbookChanged } from './events';
import { readSheet } from './read-sheet';
import { selectArea, selectCells } from './select';
import { onRowsSelected } from './selection-events';
import { readSetting, writeSetting } from './settings';
import { listSheets, readActiveSheet } from './sheets';
import type { ExcelWriting } from './writing';

/**
 * The open workbook behind the `Workbook` port. Needs Office to be ready.
 *
 * @param writing What writes to sheets; it may have to be fetched. Where that fails, so does the writing.
 */
export function workbookOver(writing: () => Promise<ExcelWriting>): Workbook {
  return {
    sheets: listSheets,
    activeSheet: readActiveSheet,
    readSheet,
    applyHighlights: async (...plan) => (await writing()).applyHighlights(...plan),
    writeOwnSheet: async (...plan) => (await writing()).writeOwnSheet(...plan),
    writeTemplate: async (...plan) => (await writing()).writeTemplate(...plan),
    editCells: async (...edits) => (await writing()).editCells(...edits),
    removeAll: async () => (await writing()).removeAll(),
    select: selectArea,
    selectCells,
    onChanged: onWorkbookChanged,
    onSelected: onRowsSelected,
    readSetting,
    writeSetting,
  };
}
