import type { SHEET_CODES } from '../../../../domain/checks/codes/sheet';
import type { FindingNames } from './types';

/** What concerns the sheet as a whole, its columns and its totals. */
export const SHEET_FINDINGS: FindingNames<typeof SHEET_CODES> = {
  'sheet.otherLedgers': {
    name: 'Another ledger was not read',
    advice:
      'If it is to be counted too, move it to a sheet of its own and open that sheet; otherwise nothing needs to be done.',
  },
  'column.noDeadline': {
    name: 'No deadline column',
    advice: 'Check the header; if the deadline column has another name, choose it in the settings.',
  },
  'column.noStatus': {
    name: 'No status column',
    advice: 'Check the header; if the status column has another name, choose it in the settings.',
  },
  'column.unsure': {
    name: 'Meaning of a column is uncertain',
    advice: 'Confirm in the settings what the column is; the answer is remembered.',
  },
  'column.hidden': {
    name: 'Hidden column',
    advice: 'If it should not count, leave the column out in the settings.',
  },
  'row.hidden': {
    name: 'Hidden rows',
    advice:
      'If these rows should not count, delete them and read the ledger again; otherwise nothing needs to be done.',
  },
  'row.skippedTotal': {
    name: 'Total row',
    advice: 'Total rows are not counted as problems; nothing needs to be done.',
  },
  'row.skippedFooter': {
    name: 'Note below the table',
    advice: 'Notes below the table are not counted as problems; nothing needs to be done.',
  },
  'row.skippedHeader': {
    name: 'Repeated header',
    advice: 'Repeated headers are not counted as problems; nothing needs to be done.',
  },
  'row.skippedNumbers': {
    name: 'Row of column numbers',
    advice: 'Rows of column numbers are not counted as problems; nothing needs to be done.',
  },
  'row.skippedExample': {
    name: 'Example row',
    advice:
      'If the row has become a real problem, make its serial a number; if it is only an example, you may delete it.',
  },
  'row.prefilled': {
    name: 'Only filled in beforehand',
    advice: 'If these rows are problems, fill in the problem.',
  },
  'row.unplaced': {
    name: 'Row belongs to no problem',
    advice:
      'If the row belongs to a problem, fill in the problem or serial number, or merge the cells with those of its problem.',
  },
  'total.mismatch': {
    name: 'Total does not add up',
    advice: 'Check the total and the rows above it, and correct the wrong one.',
  },
  'rate.mismatch': {
    name: 'Rate above the header does not agree',
    advice:
      'Check the completion rate above the header and the status of each row; if the counting rule differs, change it in the settings.',
  },
  'asOf.differs': {
    name: 'As-of date differs from the one above the header',
    advice: 'To count as of the date above the header, choose that as-of date.',
  },
  'feedback.fromTitle': {
    name: 'Feedback date taken from above the header',
    advice: 'If that is not the day, enter the feedback date in the settings.',
  },
  'feedback.afterAsOf': {
    name: 'Feedback date after the as-of date',
    advice: 'Check the feedback date in the settings and the as-of date.',
  },
};
