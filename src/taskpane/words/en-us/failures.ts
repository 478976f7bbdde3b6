import type { LeftBehind, WorkbookFailureCode } from '../../../app/ports';
import { FETCH_WORDS } from './fetch';

/** The cause and the next step of each failure. */
export const FAILURES: Readonly<Record<WorkbookFailureCode, string>> = {
  sheetProtected:
    'The sheet or the workbook is protected and cannot be written to. Turn off the protection under "Review", then try again.',
  sheetMissing:
    'The sheet was not found, or its ledger is no longer recognized: it may have been deleted, renamed or changed. Check the sheet and its header, then read the ledger again.',
  cellEditMode: 'A cell is being edited. Press Enter to finish, then try again.',
  helperOccupied:
    'The two columns beside the ledger are not empty, so nothing was written. Leave two empty columns to the right of the ledger, then try again.',
  nameTaken:
    'The name of the new sheet is already taken. Rename or move the sheet of that name, then try again.',
  tooLarge:
    'The used area of this sheet has more than 5,000,000 cells and cannot be read. Delete empty rows and columns outside the ledger, then try again.',
  rowTooLarge:
    'A row of this sheet holds more text than Excel can hand over at once, so the sheet was not read. Move the long text into an attachment, then try again.',
  messageTooLarge:
    'Too much was handed to Excel at once. Open this file in Excel installed on a computer, not on the web, then try again.',
  outOfMemory: 'Excel ran out of memory. Close other workbooks and programs, then try again.',
  busy: 'Excel is busy, or a dialog is open. Close the dialog, wait until Excel is idle, then try again.',
  inactiveWorkbook:
    'Several workbooks are open and Excel works on the one in front only. Click the window with the ledger, then try again.',
  conflict:
    'What was to be written collides with a filter, merged cells, a table or a PivotTable. Clear the filter or leave empty columns to the right of the ledger, then try again.',
  sheetUnsupported:
    'This is a chart sheet or a macro sheet without cells. Go to an ordinary sheet, then try again.',
  sessionExpired:
    'The connection to Excel on the web has expired. Refresh the page and open the file again, then try again.',
  nothingToUndo:
    'There is nothing to undo. Only what was written since this pane was opened can be undone here.',
  changedSince:
    'Cells were changed after this was written, so nothing was undone and the workbook is as it was. Put the later changes back first, or remove all traces of this add-in in "Settings".',
  rowsMoved:
    'Rows of the ledger were moved or changed after this was written, so the earlier contents no longer fit and nothing was undone. Do the same action again to bring it in line with the ledger.',
  imageMissing:
    'What stood there before was too much to keep or could not be read, so this cannot be undone. Remove all traces of this add-in in "Settings" if they are not wanted.',
  groupMissing:
    'The ledger no longer has problems of this group, so nothing was drafted. Choose the scope of the draft again.',
  notSupported: 'This version of Excel cannot do that. Please update to Excel 2021 or later.',
  cancelled: 'Stopped as you asked, before it was done. Do it again when you need it.',
  fileMissing: FETCH_WORDS.missing,
  unknown:
    'Something unexpected went wrong and the work was not finished. Try again; if that does not help, copy the diagnostics and send them to whoever maintains this add-in.',
};

/** What may remain of ours, and that doing it again mends it. */
export const LEFT: Readonly<Record<LeftBehind, string>> = {
  colours:
    "The add-in's two columns and colors may be written in part; nothing you entered was changed. Do it again to complete them.",
  ownSheet:
    "The add-in's sheet may be written in part; the ledger was not changed. Generate it again to complete it.",
  template:
    'The new ledger may be written in part; no other sheet was changed. Start a new ledger again to complete it.',
  removal:
    'What the add-in wrote may be cleared in part; nothing you entered was changed. Remove it again to clear the rest.',
  undoing: 'It may be undone in part; nothing you entered was changed. Undo again to finish.',
  setting: 'The settings may or may not be kept; no cell was changed. Set them again to keep them.',
};
