import { toSerial } from '../calendar/day';
import { columnLetter } from '../grid/cells';
import type { Deadline, Ledger, LedgerItem } from '../ledger/types';
import { quoteText } from './formula-text';
import { DITTO, HELPER_TITLES } from './names';
import type { RowSeals } from './row-seals';
import { stateContent } from './state-formula';
import { statusWordsOf } from './status-words';
import type { HelperColumns, PlannedCell, PlannedContent } from './types';

const EMPTY: PlannedContent = { kind: 'empty' };

/**
 * The two columns beside the ledger, from `firstColumn` (1 = A): the due day of each problem as a
 * real date, and its state word. A row without a problem (a heading, a total) stays empty. The due
 * day is a number and not a reference, because most deadlines are words (年底前, 立行立改) that no cell
 * formula reads; it travels with its row when the user sorts.
 */
export function planHelperColumns(
  ledger: Ledger,
  firstColumn: number,
  seals?: RowSeals,
): HelperColumns {
  const words = statusWordsOf(ledger);
  const states = new Map<number, PlannedContent>();
  const dues = new Map<number, PlannedContent>();
  for (const item of ledger.items) {
    dues.set(item.row, dueContent(item.deadline));
    states.set(item.row, stateContent(ledger, item, words, firstColumn, seals));
    for (const row of furtherRows(item)) states.set(row, dittoContent(firstColumn + 1, item.row));
  }
  const rowCount = ledger.body.last - ledger.body.first + 1;
  const cells = Array.from({ length: rowCount }, (_, at): PlannedCell[] => {
    const row = ledger.body.first + at;
    return [
      { content: dues.get(row) ?? EMPTY, numberFormat: 'yyyy-mm-dd' },
      { content: states.get(row) ?? EMPTY, numberFormat: 'General' },
    ];
  });
  return {
    firstColumn,
    headerRows: ledger.headerRows,
    titles: HELPER_TITLES,
    firstRow: ledger.body.first,
    cells,
  };
}

function dueContent({ due }: Deadline): PlannedContent {
  return due === null ? EMPTY : { kind: 'number', number: toSerial(due) };
}

function furtherRows(item: LedgerItem): number[] {
  return Array.from({ length: item.lastRow - item.row }, (_, at) => item.row + 1 + at);
}

/** Repeats the state of the problem's first row. Rows of one problem are merged and cannot be sorted. */
function dittoContent(stateColumn: number, firstRow: number): PlannedContent {
  return {
    kind: 'formula',
    formula: `=${quoteText(DITTO)}&$${columnLetter(stateColumn)}${firstRow}`,
  };
}
