import type { Workbook } from '../app/ports';
import { applyHighlights } from './apply-highlights';
import { editCells } from './edit-cells';
import { onWorkbookChanged } from './events';
import { onRowsSelected } from './selection-events';
import { readSheet } from './read-sheet';
import { removeAll } from './remove-all';
import { selectArea, selectCells } from './select';
import { readSetting, writeSetting } from './settings';
import { listSheets, readActiveSheet } from './sheets';
import { writeOwnSheet } from './write-own-sheet';

/** The open workbook behind the `Workbook` port. Needs Office to be ready. */
export function createExcelWorkbook(): Workbook {
  return {
    sheets: listSheets,
    activeSheet: readActiveSheet,
    readSheet,
    applyHighlights,
    writeOwnSheet,
    editCells,
    removeAll,
    select: selectArea,
    selectCells,
    onChanged: onWorkbookChanged,
    onSelected: onRowsSelected,
    readSetting,
    writeSetting,
  };
}
