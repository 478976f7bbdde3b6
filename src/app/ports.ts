import type { Day } from '../domain/calendar/day';
import type { Area, SheetGrid } from '../domain/grid/sheet-grid';
import type { HighlightPlan } from '../domain/highlight/types';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';

export interface SheetRef {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** True for the summary sheet this add-in made. */
  readonly ours: boolean;
}

/** What 撤除 took away, in numbers, so that the pane can say it. */
export interface Removal {
  readonly rules: number;
  readonly helperColumns: number;
  readonly summaryCleared: boolean;
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
  /** Creates our summary sheet, or rewrites it in place. */
  writeSummary(plan: SummarySheetPlan): Promise<SheetRef>;
  /** Takes away everything of ours. The summary sheet stays, emptied, since deleting wipes Excel's undo. */
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
