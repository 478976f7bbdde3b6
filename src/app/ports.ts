import type { Day } from '../domain/calendar/day';
import type { Area, CellValue, SheetGrid } from '../domain/grid/sheet-grid';
import type { HighlightPlan } from '../domain/highlight/types';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';

export interface SheetRef {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** True for the sheets this add-in made. */
  readonly ours: boolean;
}

/** The sheets this add-in makes: 汇总表 and 体检表. There is at most one of each. */
export const OWN_SHEETS = ['summary', 'check'] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];

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
 * of its text look different (`mixedFont`), which writing would lose for good, or another row stands
 * there by now (`moved`).
 */
export type SkipReason = 'changed' | 'formula' | 'merged' | 'mixedFont' | 'moved';

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

/**
 * The workbook as the use cases see it. Implemented on Office.js by `src/excel`.
 * Every method may reject with a `WorkbookFailure`.
 */
export interface Workbook {
  /** All sheets in tab order. */
  sheets(): Promise<readonly SheetRef[]>;
  activeSheet(): Promise<SheetRef>;
  /** The used block of one sheet; an empty sheet gives a grid without rows. */
  readSheet(id: string): Promise<SheetGrid>;
  /** Replaces our marked rules and helper columns; the user's own stay as they are. */
  applyHighlights(plan: HighlightPlan): Promise<void>;
  /** Creates our sheet of that kind, or rewrites it in place. */
  writeOwnSheet(kind: OwnSheet, plan: SummarySheetPlan): Promise<SheetRef>;
  /** Makes those edits whose cells still hold what they are to replace, and says which it left out. */
  editCells(sheetId: string, edits: readonly CellEdit[]): Promise<EditOutcome>;
  /** Takes away everything of ours. Our sheets stay, emptied, since deleting wipes Excel's undo. */
  removeAll(): Promise<Removal>;
  /** Shows and selects an area. */
  select(sheetId: string, area: Area): Promise<void>;
  /** Calls back after the user changed cells or switched sheets; resolves to the unsubscriber. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
  /** A setting kept in the workbook, or null. Values are JSON. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}

export interface Clock {
  /** Today on the user's calendar. */
  today(): Day;
}

export interface Clipboard {
  /** Resolves to false where the platform refused, so that the pane can say how to copy by hand. */
  copyText(text: string): Promise<boolean>;
}

export type WorkbookFailureCode =
  | 'sheetProtected'
  | 'sheetMissing'
  | 'cellEditMode'
  | 'helperOccupied'
  | 'nameTaken'
  | 'tooLarge'
  | 'notSupported'
  | 'unknown';

/** A failure with a whole Chinese sentence: the cause and the next step. `detail` is for 复制诊断信息. */
export class WorkbookFailure extends Error {
  readonly code: WorkbookFailureCode;
  readonly detail: string;

  constructor(code: WorkbookFailureCode, message: string, detail = '') {
    super(message);
    this.name = 'WorkbookFailure';
    this.code = code;
    this.detail = detail;
  }
}
