import { highlightLedger } from './highlight-ledger';
import { loadLedger } from './load-ledger';
import { writeCheckSheet } from './write-check-sheet';
import { writeSummarySheet } from './write-summary';

/** The use cases that stand on the domain, together: a pane fetches them as one file while Excel starts. */
export interface LedgerEngine {
  readonly loadLedger: typeof loadLedger;
  readonly highlightLedger: typeof highlightLedger;
  readonly writeSummarySheet: typeof writeSummarySheet;
  readonly writeCheckSheet: typeof writeCheckSheet;
}

export const LEDGER_ENGINE: LedgerEngine = {
  loadLedger,
  highlightLedger,
  writeSummarySheet,
  writeCheckSheet,
};
