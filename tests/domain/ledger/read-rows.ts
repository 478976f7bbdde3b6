import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { SkippedRow } from '../../../src/domain/ledger/skipped-row';
import type { Ledger, LedgerOptions } from '../../../src/domain/ledger/types';
import { gridOf } from '../../support/grid';
import { OPTIONS, type Rows } from './ledger-of';

/** A ledger and the rows that were left out of it. */
export function readRows(
  rows: Rows,
  merges: readonly string[] = [],
  options: LedgerOptions = OPTIONS,
): { readonly ledger: Ledger; readonly skipped: readonly SkippedRow[] } {
  const reading = readLedger(gridOf('台账', rows, merges), options);
  if (!reading.ok) throw new Error(reading.message);
  return { ledger: reading.ledger, skipped: reading.trace.skipped };
}
