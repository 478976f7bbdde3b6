import type { DraftSource } from '../../../../src/domain/draft/types';
import type { ColumnRole } from '../../../../src/domain/header/column-role';
import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { ledgerOf } from '../../support/ledger-builder';

/** The columns of the ledgers that these tests draft from. */
const COLUMNS: Readonly<Partial<Record<ColumnRole, string>>> = {
  serial: 'A',
  problem: 'B',
  measure: 'C',
  completedOn: 'D',
  goal: 'E',
  unit: 'F',
  deadline: 'G',
  status: 'H',
  progress: 'I',
  result: 'J',
  remark: 'K',
  originalDeadline: 'L',
};

/** A source of these problems, every cell unmerged. */
export function sourceOf(items: readonly LedgerItem[]): DraftSource {
  const ledger = ledgerOf(items);
  return {
    ledger,
    summary: summarize(ledger, DEFAULT_COUNTING_RULE),
    cells: {
      cellOf: (row, role) => {
        const column = COLUMNS[role];
        return column === undefined ? null : `${column}${row}`;
      },
    },
  };
}
