import type { LedgerEngine } from './ledger-engine';
import type { LoadedLedger } from './load-ledger';
import type {
  Clipboard,
  Clock,
  DocumentWriter,
  FileSaver,
  SheetRef,
  WordReader,
  Workbook,
} from './ports';
import type { ProcessTask } from './session';
import type { Settings } from './settings';

/** Another workbook, only to look at it. */
export interface OtherWorkbook extends Workbook {
  /** The first formula of that sheet whose result the file does not hold, and how many there are; or null. */
  readonly uncalculated?: (
    sheetId: string,
  ) => { readonly cell: string; readonly count: number } | null;
}

/** What the process around the ledger needs from outside, beside what a session lends. */
export interface ProcessPorts {
  readonly clock: Clock;
  readonly clipboard: Clipboard;
  readonly files: FileSaver;
  /** May reject where it has to be fetched, as may `wordReader`. */
  readonly documents: () => Promise<DocumentWriter>;
  readonly wordReader: () => Promise<WordReader>;
  /** Opens another .xlsx only to look at it; left out where it cannot. Rejects where it is no workbook. */
  readonly openPackage?: (bytes: Uint8Array) => Promise<OtherWorkbook>;
}

/** What came of a task, in a whole sentence; `isPartial` where something is left for the user to look at. */
export type Told = string | { readonly text: string; readonly isPartial: true };

/** What the parts of the process (反馈成账, 督办, 回头看, 对比, 归类, 汇总) may use of a session. */
export interface ProcessDesk extends ProcessPorts {
  readonly workbook: Workbook;
  readonly engine: () => Promise<LedgerEngine>;
  /** The ledger on screen, or null. */
  readonly loaded: () => LoadedLedger | null;
  /** Reads a sheet just before writing; rejects where the ledger on it is gone. */
  readonly readAgain: (sheet: SheetRef) => Promise<LoadedLedger>;
  readonly settings: () => Settings;
  /**
   * Runs one task that may write, one at a time: it can be undone as one, and the ledger is read again after
   * it. Never rejects: what was told, or why it failed, is said in a notice.
   */
  readonly run: (task: ProcessTask, work: () => Promise<Told>) => Promise<void>;
  /** As `run`, for what writes no cell. */
  readonly busy: (task: ProcessTask, work: () => Promise<Told>) => Promise<void>;
}
