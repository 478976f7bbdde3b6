import type { LedgerEngine } from './ledger-engine';
import type { LoadedLedger } from './load-ledger';
import type { SheetRef, Workbook } from './ports';
import type { Notice, Task } from './session';
import type { SessionStore } from './session-store';

/** What a session lends to its parts. */
export interface SessionWork {
  readonly workbook: Workbook;
  readonly store: SessionStore;
  /** May reject where it has to be fetched. */
  readonly engine: () => Promise<LedgerEngine>;
  /** The ledger on screen, or null. */
  readonly loaded: () => LoadedLedger | null;
  /** Reads a sheet just before writing; rejects where the ledger on it is gone. */
  readonly readAgain: (sheet: SheetRef) => Promise<LoadedLedger>;
  /** Runs one task that writes no cell, one at a time, and says what came of it. */
  readonly busy: (task: Task, work: () => Promise<Notice>) => Promise<void>;
  /** As `busy`, for any task; reads again. */
  readonly run: (task: Task, work: () => Promise<Notice>) => Promise<void>;
}
