import type { Workbook } from '../app/ports';
import { applyHighlights } from './apply-highlights';
import { onWorkbookChanged } from './events';
import { readSheet } from './read-sheet';
import { removeAll } from './remove-all';
import { selectArea } from './select';
import { readSetting, writeSetting } from './settings';
import { listSheets, readActiveSheet } from './sheets';
import { writeSummary } from './write-summary';

/** The open workbook behind the `Workbook` port. Needs Office to be ready. */
export function createExcelWorkbook(): Workbook {
  return {
    sheets: listSheets,
    activeSheet: readActiveSheet,
    readSheet,
    applyHighlights,
    writeSummary,
    removeAll,
    select: selectArea,
    onChanged: onWorkbookChanged,
    readSetting,
    writeSetting,
  };
}
