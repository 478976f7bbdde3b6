import type { Day } from '../domain/calendar/day';
import type { OfficialDocument } from '../domain/document/types';
import type { Area, CellValue, SheetGrid } from '../domain/grid/sheet-grid';
import type { HighlightPlan } from '../domain/highlight/types';
import type { LedgerTemplatePlan } from '../domain/ledger-template/types';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';

export interface SheetRef {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** True for the sheets this add-in made. */
  readonly ours: boolean;
  /** Which of them it is; only where it is one. */
  readonly own?: OwnSheet;
  /** Only where the sheet is protected, so that nothing can be written to it. */
  readonly isProtected?: true;
}

/**
 * The sheets this add-in makes: 汇总表, 体检表, 文稿, 挂图作战, 进度对比, 同类问题, 各单位汇总, 督办登记 and
 * 回头看. There is at most one of each.
 */
export const OWN_SHEETS = [
  'summary',
  'check',
  'draft',
  'board',
  'comparison',
  'grouping',
  'collection',
  'register',
  'lookBack',
] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];

/**
 * Those the user writes into, too: what was issued, what was found. 撤除 leaves them as they are, and
 * whoever rewrites one carries over what was entered.
 */
export const KEPT_SHEETS: readonly OwnSheet[] = ['register', 'lookBack'];

/** What an Excel may refuse of a sheet of ours: the sheet is complete without it. */
type RefusedPart = 'charts' | 'page';

/** A sheet of ours as it was written. */
export interface WrittenSheet extends SheetRef {
  /** Only where this Excel refused something (charts, or page set-up without a printer). */
  readonly refused?: readonly RefusedPart[];
}

/** A change of one cell of the user's. It is made only where the cell still holds `before`. */
export interface CellEdit {
  /** Excel row and column number (1 = A). */
  readonly row: number;
  readonly column: number;
  /** The cell's value; a formula never is one, whatever its result. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that goes with `after`; null leaves the cell's own. */
  readonly numberFormat: string | null;
}

/**
 * Why a cell was left alone: it holds something else by now, a formula, lies under a merged cell, parts
 * of its text look different (`mixedFont`), which writing would lose for good, another row stands there
 * by now (`moved`), the user stopped before it was its turn (`cancelled`), Excel did not carry it out
 * (`failed`), or Excel broke off without saying whether it did (`unsure`: its undoing is in `undo`).
 */
export type SkipReason =
  'changed' | 'formula' | 'merged' | 'mixedFont' | 'moved' | 'cancelled' | 'failed' | 'unsure';

export interface SkippedEdit {
  readonly edit: CellEdit;
  readonly reason: SkipReason;
}

/** What came of a set of edits. */
export interface EditOutcome {
  /** For each edit made, the edit that puts back exactly what the cell held before. */
  readonly undo: readonly CellEdit[];
  readonly skipped: readonly SkippedEdit[];
}

/** What 撤除 took away, in numbers, so that the pane can say it. */
export interface Removal {
  readonly rules: number;
  readonly helperColumns: number;
  /** Our own sheets that were emptied. */
  readonly cleared: readonly OwnSheet[];
}

/** What a writing was, as the pane names it. */
export type WriteKind =
  | 'highlight'
  | 'summary'
  | 'board'
  | 'checkSheet'
  | 'draftSheet'
  | 'template'
  | 'correct'
  | 'remove'
  | 'snapshot'
  | 'saveSettings'
  | 'feedbackLedger'
  | 'notices'
  | 'lookBack'
  | 'comparison'
  | 'grouping'
  | 'collection';

/** What is known of a writing before it begins. */
export interface WriteNote {
  readonly kind: WriteKind;
  /** The time of day as the pane shows it, e.g. 9:05; null where nobody says it. */
  readonly time: string | null;
  /** The settings that go back with it, by their keys; others written meanwhile are no part of it. */
  readonly settings: readonly string[];
}

/** A cell of the user's that was corrected; Excel row and column number. */
export interface CorrectedCell extends Pick<CellEdit, 'row' | 'column'> {
  readonly sheetId: string;
}

/** The writing that would be taken back next. */
export interface LastWrite extends Pick<WriteNote, 'kind' | 'time'> {
  /** Tells writings apart; a later one has a greater number. */
  readonly id: number;
  /** Names of the sheets it wrote to, as they were then; none for settings. */
  readonly sheets: readonly string[];
  /** The cells of the user's it corrected; none for everything but corrections. */
  readonly corrected: readonly CorrectedCell[];
  /** What stood there before was too much to be kept: it cannot be taken back. */
  readonly imageless?: boolean;
}

/** How a writing is taken back. */
export interface UndoWork extends Work {
  /** Excel rows of the ledger where another row stands than when it was written. */
  readonly moved?: ReadonlySet<number>;
}

/** What came of taking a writing back. */
export interface UndoneWrite extends LastWrite {
  /** Sheets that the writing had made; they stay, with one line that says so. */
  readonly emptied: readonly string[];
  /** Sheets whose charts could not be drawn again. */
  readonly chartless: readonly string[];
  /** Of corrections: how many cells hold again what they held, and which were left alone. */
  readonly restored: number;
  readonly skipped: readonly SkippedEdit[];
}

/** Rows the user selected on a sheet, both included. */
export interface PickedRows {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What changed: contents of cells (rows and columns put in or taken out, too); their formats alone; which
 * rows are hidden, or their order; the sheet the user looks at; a sheet as a whole.
 */
export type ChangeKind =
  | 'cells'
  | 'formats'
  | 'rows'
  | 'activated'
  | 'added'
  | 'deleted'
  | 'renamed'
  | 'visibility'
  | 'protection';

/** Something that changed in the workbook. */
export interface WorkbookChange {
  readonly kind: ChangeKind;
  readonly sheetId: string;
  /** The cells, for the first three kinds; none where Excel does not say them. */
  readonly areas: readonly Area[];
  /** Certainly written by this add-in: from this pane, or by a button in the ribbon. */
  readonly byAddIn: boolean;
  /** By somebody else who has the workbook open. */
  readonly remote: boolean;
}

/** How long work says how far it is, and learns that it is to stop. */
export interface Work {
  /** Called now and then; `done` and `all` count the same things (rows, or cells), and `all` may be 0. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Looked at between blocks of work, never within one: what was begun is finished. */
  readonly signal?: AbortSignal;
}

/** How a sheet is read. */
export interface ReadingWork extends Work {
  /** Only so many rows of the used block are wanted; more may come. */
  readonly firstRows?: number;
}

/**
 * The workbook as the use cases see it. Implemented on Office.js by `src/excel`.
 * Every method may reject with a `WorkbookFailure`.
 */
export interface Workbook {
  /** All sheets in tab order. */
  sheets(): Promise<readonly SheetRef[]>;
  activeSheet(): Promise<SheetRef>;
  /** The used block of one sheet; an empty sheet gives a grid without rows. Rejects with `cancelled` when told to stop. */
  readSheet(id: string, work?: ReadingWork): Promise<SheetGrid>;
  /**
   * Replaces our marked rules and helper columns; the user's own stay as they are. Told to stop, it rejects
   * with `cancelled` before its next block; calling it again completes what was begun.
   */
  applyHighlights(plan: HighlightPlan, work?: Work): Promise<void>;
  /** Creates our sheet of that kind, or rewrites it in place. Told to stop: as `applyHighlights`. */
  writeOwnSheet(kind: OwnSheet, plan: SummarySheetPlan, work?: Work): Promise<WrittenSheet>;
  /**
   * Writes a blank ledger into the active sheet where nothing is on it, else onto a new sheet, and goes
   * there. The sheet is the user's: nothing marks it as ours.
   */
  writeTemplate(plan: LedgerTemplatePlan): Promise<SheetRef>;
  /**
   * Makes those edits whose cells still hold what they are to replace, and says which it left out. Told to
   * stop, it still resolves: what was made can be undone, the rest was skipped as `cancelled`. So it does
   * where Excel fails once edits were made: the rest was skipped as `failed`.
   */
  editCells(sheetId: string, edits: readonly CellEdit[], work?: Work): Promise<EditOutcome>;
  /** Takes away everything of ours. Our sheets stay, emptied, since deleting wipes Excel's undo. */
  removeAll(): Promise<Removal>;
  /** Shows and selects an area. */
  select(sheetId: string, area: Area): Promise<void>;
  /**
   * Shows and selects cells given by their A1 names (`B7`, `7:7` for a row): each of them where this Excel can select several
   * areas at once, else the block that holds them all. Names that are none are passed over.
   */
  selectCells(sheetId: string, cells: readonly string[]): Promise<void>;
  /**
   * Calls back after something changed in the workbook, whoever did it, as far as this Excel tells it;
   * resolves to the unsubscriber. The listener must not throw.
   */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /**
   * Calls back with the rows the user selected, once the selection rests; resolves to the unsubscriber.
   * An Excel that does not tell of selections never calls back.
   */
  onSelected(listener: (rows: PickedRows) => void): Promise<() => Promise<void>>;
  /** A setting kept in the workbook, or null. Values are JSON. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Runs work whose writings are taken back together, as one; also those made before it failed. */
  together<T>(note: WriteNote, work: () => Promise<T>): Promise<T>;
  /** The writing of this pane that `undoLastWrite` would take back, or null. */
  lastWrite(): LastWrite | null;
  /**
   * Takes the last writing back, as a whole: where something of it was changed since, it rejects and nothing
   * changes. Corrections go back cell by cell. The writing before it is then the last.
   *
   * @throws WorkbookFailure `nothingToUndo`; `changedSince`, `rowsMoved` where something newer would be lost;
   *   `imageMissing` where it was too large to be kept; `sheetProtected`, `sheetMissing`.
   */
  undoLastWrite(work?: UndoWork): Promise<UndoneWrite>;
}

export interface Clock {
  /** Today on the user's calendar. */
  today(): Day;
  /** The time of day on the user's clock as the pane shows it, e.g. 9:05; only for saying when it read. */
  time?(): string;
}

export interface Clipboard {
  /** Resolves to false where the platform refused, so that the pane can say how to copy by hand. */
  copyText(text: string): Promise<boolean>;
  /** Copies text with its looks and, for places that take none, without; false as for `copyText`. */
  copyRich(content: { readonly html: string; readonly text: string }): Promise<boolean>;
}

export interface FileSaver {
  /** False where the platform silently drops downloads, so that none is offered. */
  canSave(): boolean;
  /** Hands a file to the user's downloads; resolves to false where the platform refused. */
  save(name: string, bytes: Uint8Array): Promise<boolean>;
}

/**
 * Line pitches of official documents in points. `standard` puts 22 lines on a page, as GB/T 9704-2012
 * has it (28.95 pt, the widest that fits); offices also ask for the others.
 */
export const LINE_PITCHES = ['standard', 28, 30, 33] as const;
export type LinePitch = (typeof LINE_PITCHES)[number];

/** Reads what others wrote in Word. Implemented by `src/documents`. */
export interface WordReader {
  /**
   * The text of a .docx file, a line a paragraph.
   *
   * @throws Error With a whole Chinese sentence where the bytes are no such file or hold no text.
   */
  readWordText(bytes: Uint8Array): Promise<string>;
}

export interface WordOptions {
  readonly linePitch: LinePitch;
  /** The title among the file's properties; '' for none. No names and no times stand there. */
  readonly title: string;
}

/** Writes official documents. Implemented by `src/documents`. */
export interface DocumentWriter {
  /** The bytes of a .docx file; the same document and options give the same bytes. */
  word(document: OfficialDocument, options: WordOptions): Promise<Uint8Array>;
  /** An HTML fragment for the clipboard that Word and WPS paste with fonts, sizes and indents. */
  html(document: OfficialDocument): string;
}

export type WorkbookFailureCode =
  | 'sheetProtected'
  | 'sheetMissing'
  | 'cellEditMode'
  | 'helperOccupied'
  | 'nameTaken'
  | 'tooLarge'
  | 'rowTooLarge'
  /** One message to or from Excel was too large. */
  | 'messageTooLarge'
  | 'outOfMemory'
  | 'busy'
  | 'inactiveWorkbook'
  | 'conflict'
  | 'sheetUnsupported'
  | 'sessionExpired'
  | 'groupMissing'
  | 'notSupported'
  | 'cancelled'
  /** This pane wrote nothing that could be taken back. */
  | 'nothingToUndo'
  /** What was written has been changed since. */
  | 'changedSince'
  /** Rows were moved since; what was written belongs to other rows now. */
  | 'rowsMoved'
  /** What stood there before was too much to be kept. */
  | 'imageMissing'
  /** A file of the add-in itself did not come. */
  | 'fileMissing'
  | 'unknown';

/**
 * What a failed action may have written a part of, all of it ours. The same action done again completes it.
 * `colours`: the helper columns, the rules and the as-of name; `removal`: what it was to take away;
 * `undoing`: what it was to put back, where the contents from before and after are all it can be.
 */
export const LEFT_BEHIND = [
  'colours',
  'ownSheet',
  'template',
  'removal',
  'setting',
  'undoing',
] as const;
export type LeftBehind = (typeof LEFT_BEHIND)[number];

/**
 * A failure with a whole Chinese sentence: the cause and the next step; what it names of the ledger stands in “”.
 * `detail` is for 复制诊断信息 and names nothing of the ledger.
 */
export class WorkbookFailure extends Error {
  readonly code: WorkbookFailureCode;
  readonly detail: string;
  /** What may stand half written; null where nothing was written. The message says it already. */
  readonly left: LeftBehind | null;

  constructor(
    code: WorkbookFailureCode,
    message: string,
    detail = '',
    left: LeftBehind | null = null,
  ) {
    super(message);
    this.name = 'WorkbookFailure';
    this.code = code;
    this.detail = detail;
    this.left = left;
  }
}
