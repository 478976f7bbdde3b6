import { findLedgers } from './find-ledgers';
import { highlightLedger } from './highlight-ledger';
import { clearSnapshots, keepSnapshot, readSnapshots } from './kept-snapshots';
import { loadLedger } from './load-ledger';
import { startLedger } from './start-ledger';
import { writeBoard } from './write-board';
import { writeCheckSheet } from './write-check-sheet';
import { writeSummarySheet } from './write-summary';

/** The use cases that stand on the domain, together: a pane fetches them as one file while Excel starts. */
export interface LedgerEngine {
  readonly loadLedger: typeof loadLedger;
  readonly findLedgers: typeof findLedgers;
  readonly highlightLedger: typeof highlightLedger;
  readonly startLedger: typeof startLedger;
  readonly writeSummarySheet: typeof writeSummarySheet;
  readonly writeCheckSheet: typeof writeCheckSheet;
  readonly writeBoard: typeof writeBoard;
  readonly readSnapshots: typeof readSnapshots;
  readonly keepSnapshot: typeof keepSnapshot;
  readonly clearSnapshots: typeof clearSnapshots;
}

export const LEDGER_ENGINE: LedgerEngine = {
  loadLedger,
  findLedgers,
  highlightLedger,
  startLedger,
  writeSummarySheet,
  writeCheckSheet,
  writeBoard,
  readSnapshots,
  keepSnapshot,
  clearSnapshots,
};
