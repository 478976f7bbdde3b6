import { readKeptDrafting, writeDrafting } from './drafting-in-workbook';
import { findLedgers } from './find-ledgers';
import { highlightLedger } from './highlight-ledger';
import { damageOf } from './kept-damage';
import { clearSnapshots, keepSnapshot, readSnapshots } from './kept-snapshots';
import { loadLedger } from './load-ledger';
import { readKeptSettings, writeSettings } from './settings-in-workbook';
import { startLedger } from './start-ledger';
import { writeBoard } from './write-board';
import { writeCheckSheet } from './write-check-sheet';
import { writeSummarySheet } from './write-summary';

/** What keeps the settings and the use cases that stand on the domain, together: a pane fetches them as one file while Excel starts. */
export interface LedgerEngine {
  readonly readKeptSettings: typeof readKeptSettings;
  readonly writeSettings: typeof writeSettings;
  readonly readKeptDrafting: typeof readKeptDrafting;
  readonly writeDrafting: typeof writeDrafting;
  readonly damageOf: typeof damageOf;
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
  readKeptSettings,
  writeSettings,
  readKeptDrafting,
  writeDrafting,
  damageOf,
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
